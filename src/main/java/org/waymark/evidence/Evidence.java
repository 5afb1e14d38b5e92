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
 */
public final class Evidence {
  private static final List<String> FILES =
      List.of(
          "provinces.csv",
          "targets.csv",
          "parameters.csv",
          "drivers.csv",
          "sources.csv",
          "provinces-simplified.geojson");

  private final List<Province> provinces;
  private final List<Target> targets;
  private final List<ParameterRow> parameterRows;
  private final List<DatedChange> drivers;
  private final Map<String, Source> sources;
  private final String outlines;
  private final String version;

  private Evidence(Map<String, byte[]> files) {
    provinces = read(files, "provinces.csv", Tables::province);
    targets = read(files, "targets.csv", Tables::target);
    parameterRows = read(files, "parameters.csv", Tables::parameterRow);
    drivers = read(files, "drivers.csv", Tables::datedChange);
    sources = byId(read(files, "sources.csv", Tables::source));
    outlines = new String(files.get("provinces-simplified.geojson"), StandardCharsets.UTF_8);
    version = fingerprint(files);
  }

  /**
   * The evidence that comes with the program, read at the first call.
   *
   * @throws IllegalStateException if a file is missing or a cell cannot be read, naming it
   */
  public static Evidence load() {
    return Shipped.EVIDENCE;
  }

  /** The 63 provinces, in the order of the file, in which they are numbered. */
  public List<Province> provinces() {
    return provinces;
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

  /** All observations. */
  public List<Target> targets() {
    return targets;
  }

  /** The observations of one indicator, in the order of the file. */
  public List<Target> targets(String indicator) {
    return targets.stream().filter(target -> target.indicator().equals(indicator)).toList();
  }

  /** Figures for mechanisms. */
  public List<ParameterRow> parameterRows() {
    return parameterRows;
  }

  /** Dated changes of the world, 2010 to 2025. */
  public List<DatedChange> drivers() {
    return drivers;
  }

  /** Sources by id. */
  public Map<String, Source> sources() {
    return sources;
  }

  /** Outlines of the provinces as GeoJSON, for display only; feature ids are ISO codes. */
  public String outlines() {
    return outlines;
  }

  /** Twelve hexadecimal digits that change with any byte of the evidence. */
  public String version() {
    return version;
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
    return Collections.unmodifiableMap(map);
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
    static final Evidence EVIDENCE = new Evidence(files());

    private static Map<String, byte[]> files() {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (String file : FILES) {
        files.put(file, Resource.bytes(Evidence.class, file));
      }
      return files;
    }
  }
}
