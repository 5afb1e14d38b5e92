package org.waymark.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is known about trafficking in Viet Nam and how well: provinces, observed indicators, figures
 * for mechanisms, dated changes, and the sources of all of these. Immutable.
 *
 * @param provinces the 63 provinces, in the order of the file, in which they are numbered
 * @param targets all observations
 * @param parameterRows figures for mechanisms
 * @param drivers dated changes of the world, 2010 to 2025
 * @param sources by id
 * @param outlines of the provinces as GeoJSON, for display only; feature ids are ISO codes
 * @param version twelve hexadecimal digits that change with any byte of the evidence
 */
public record Evidence(
    List<Province> provinces,
    List<Target> targets,
    List<ParameterRow> parameterRows,
    List<DatedChange> drivers,
    Map<String, Source> sources,
    String outlines,
    String version) {
  private static final List<String> FILES =
      List.of(
          "provinces.csv",
          "targets.csv",
          "parameters.csv",
          "drivers.csv",
          "sources.csv",
          "provinces-simplified.geojson");

  /** Copies its lists. */
  public Evidence {
    provinces = List.copyOf(provinces);
    targets = List.copyOf(targets);
    parameterRows = List.copyOf(parameterRows);
    drivers = List.copyOf(drivers);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }

  private static Evidence of(Map<String, byte[]> files) {
    return new Evidence(
        read(files, "provinces.csv", Tables::province),
        read(files, "targets.csv", Tables::target),
        read(files, "parameters.csv", Tables::parameterRow),
        read(files, "drivers.csv", Tables::datedChange),
        byId(read(files, "sources.csv", Tables::source)),
        new String(files.get("provinces-simplified.geojson"), StandardCharsets.UTF_8),
        fingerprint(files));
  }

  /**
   * The evidence that comes with the program, read at the first call.
   *
   * @throws IllegalStateException if a file is missing or a cell cannot be read, naming it
   */
  public static Evidence load() {
    return Shipped.EVIDENCE;
  }

  /** ISO codes of the provinces, in the same order. */
  public List<String> isoCodes() {
    return provinces.stream().map(Province::iso).toList();
  }

  /** The six regions, in order of first appearance. */
  public List<String> regions() {
    return provinces.stream().map(Province::region).distinct().toList();
  }

  /** For each province, the index of its region among {@link #regions}. */
  public List<Integer> regionOf() {
    return provinces.stream().map(province -> regions().indexOf(province.region())).toList();
  }

  /** The observations of one indicator, in the order of the file. */
  public List<Target> targets(String indicator) {
    return targets.stream().filter(target -> target.indicator().equals(indicator)).toList();
  }

  private static <T> List<T> read(Map<String, byte[]> files, String file, Function<Row, T> make) {
    List<T> rows = Row.readAll("Evidence " + file, files.get(file), make);
    if (rows.isEmpty()) {
      throw new IllegalStateException("Evidence " + file + " has no rows");
    }
    return rows;
  }

  private static Map<String, Source> byId(List<Source> rows) {
    Map<String, Source> map = new LinkedHashMap<>();
    for (Source source : rows) {
      if (map.put(source.id(), source) != null) {
        throw new IllegalStateException("Evidence sources.csv states twice: " + source.id());
      }
    }
    return map;
  }

  private static String fingerprint(Map<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Holds the evidence from the first call on. */
  private static final class Shipped {
    static final Evidence EVIDENCE = Evidence.of(files());

    private static Map<String, byte[]> files() {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (String file : FILES) {
        files.put(file, Resource.bytes(Evidence.class, file));
      }
      return files;
    }
  }
}
