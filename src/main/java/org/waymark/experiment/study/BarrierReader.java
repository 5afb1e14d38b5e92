package org.waymark.experiment.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.experiment.design.Lifting;
import org.waymark.experiment.design.LiftingBasis;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.Problem;

/**
 * Reads the barriers of a study file, each with its values today and its values when lifted: one
 * for each parameter, or one for each basis.
 */
record BarrierReader(Members top, Set<String> paths) {
  static final List<String> KEYS = List.of("barrier", "source", "values");
  static final List<String> ENDS = List.of("today", "lifted");

  /** Bases that a file may name. */
  static final List<String> BASES =
      Arrays.stream(LiftingBasis.values())
          .filter(basis -> basis != LiftingBasis.STATED)
          .map(LiftingBasis::id)
          .toList();

  BarrierReader(Members top) {
    this(top, new HashSet<>());
  }

  /** Names of barriers in a file. */
  static List<String> names() {
    return Arrays.stream(Barrier.values())
        .filter(barrier -> barrier != Barrier.NONE)
        .map(BarrierReader::name)
        .toList();
  }

  static String name(Barrier barrier) {
    return barrier.name().toLowerCase(Locale.ROOT);
  }

  /** Reads the list, by basis; barriers that are wrong are left out. */
  List<Lifting> read() {
    Map<Barrier, Stated> barriers = new LinkedHashMap<>();
    top.each("barriers", KEYS)
        .forEach(
            members ->
                barrier(members)
                    .filter(each -> barriers.putIfAbsent(each.barrier(), each) != null)
                    .ifPresent(each -> members.fault("study.barrier.twice", name(each.barrier()))));
    return Arrays.stream(LiftingBasis.values())
        .filter(basis -> barriers.values().stream().anyMatch(each -> each.isLiftedOn(basis)))
        .map(basis -> lifting(basis, barriers.values()))
        .toList();
  }

  private static Lifting lifting(LiftingBasis basis, Collection<Stated> stated) {
    List<LiftedBarrier> barriers = new ArrayList<>();
    Map<Barrier, String> leftOut = new LinkedHashMap<>();
    for (Stated each : stated) {
      String source = each.sources().get(basis);
      if (each.isLiftedOn(basis)) {
        Map<String, Object> lifted = each.lifted().get(basis);
        Map<String, Object> today = new LinkedHashMap<>(each.today());
        today.keySet().retainAll(lifted.keySet());
        barriers.add(new LiftedBarrier(each.barrier(), source, today, lifted));
      } else if (source != null) {
        leftOut.put(each.barrier(), source);
      }
    }
    return new Lifting(basis, barriers, leftOut);
  }

  /** A barrier as it stands in the file. */
  private record Stated(
      Barrier barrier,
      Map<LiftingBasis, String> sources,
      Map<String, Object> today,
      Map<LiftingBasis, Map<String, Object>> lifted) {
    boolean isLiftedOn(LiftingBasis basis) {
      return lifted.containsKey(basis);
    }
  }

  private Optional<Stated> barrier(Members members) {
    members.must("barrier");
    members.must("values");
    Optional<String> name = members.word("barrier", names());
    Map<String, Object> today = new LinkedHashMap<>();
    Map<LiftingBasis, Map<String, Object>> lifted = new EnumMap<>(LiftingBasis.class);
    members.object("values").forEach((path, value) -> values(path, value, members, today, lifted));
    Map<LiftingBasis, String> sources = sources(members, lifted.keySet());
    return name.isEmpty() || lifted.isEmpty() || !sources.keySet().containsAll(lifted.keySet())
        ? Optional.empty()
        : Optional.of(
            new Stated(
                Barrier.valueOf(name.get().toUpperCase(Locale.ROOT)), sources, today, lifted));
  }

  /** One source for all, or one by basis; on a basis that does not lift the barrier, why not. */
  private Map<LiftingBasis, String> sources(Members members, Set<LiftingBasis> lifted) {
    Map<LiftingBasis, String> sources = new EnumMap<>(LiftingBasis.class);
    if (members.get("source").filter(JsonValue::isObject).isEmpty()) {
      members.text("source").ifPresent(text -> lifted.forEach(basis -> sources.put(basis, text)));
      return sources;
    }
    members
        .part("source", BASES)
        .ifPresent(
            each -> {
              for (LiftingBasis basis : LiftingBasis.values()) {
                if (lifted.contains(basis) || each.has(basis.id())) {
                  each.text(basis.id()).ifPresent(text -> sources.put(basis, text));
                }
              }
            });
    return sources;
  }

  private void values(
      String path,
      JsonValue value,
      Members barrier,
      Map<String, Object> today,
      Map<LiftingBasis, Map<String, Object>> lifted) {
    Optional<Entry> entry = Catalogue.standard().find(path);
    if (entry.isEmpty()) {
      String near = Catalogue.standard().nearest(path).orElse(null);
      top.faults().add(Problem.of("parameter.unknown", path).at(top.at(value)).maybe(near));
      return;
    }
    if (!paths.add(path)) {
      barrier.fault(value, "study.factor.twice", path);
    }
    Members.of(top.file(), barrier.pathOf("values." + path), value, ENDS, top.faults())
        .ifPresent(
            ends -> {
              take(entry.get(), ends, "today", today);
              if (ends.get("lifted").filter(JsonValue::isObject).isEmpty()) {
                take(entry.get(), ends, "lifted", on(LiftingBasis.STATED, lifted));
              } else {
                ends.part("lifted", BASES).ifPresent(each -> take(entry.get(), each, lifted));
              }
            });
  }

  private static void take(
      Entry entry, Members byBasis, Map<LiftingBasis, Map<String, Object>> lifted) {
    List<LiftingBasis> there =
        Arrays.stream(LiftingBasis.values()).filter(basis -> byBasis.has(basis.id())).toList();
    if (there.isEmpty()) {
      byBasis.lacks(String.join(", ", BASES));
    }
    there.forEach(basis -> take(entry, byBasis, basis.id(), on(basis, lifted)));
  }

  private static Map<String, Object> on(
      LiftingBasis basis, Map<LiftingBasis, Map<String, Object>> lifted) {
    return lifted.computeIfAbsent(basis, none -> new LinkedHashMap<>());
  }

  private static void take(Entry entry, Members ends, String key, Map<String, Object> into) {
    ends.value(key, entry).ifPresent(content -> into.put(entry.path(), content));
  }
}
