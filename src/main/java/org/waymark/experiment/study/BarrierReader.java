package org.waymark.experiment.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Faults;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Values;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.FilePosition;
import org.waymark.words.Problem;

/** Reads the barriers of a study file, each with its values today and its values when lifted. */
final class BarrierReader {
  static final List<String> KEYS = List.of("barrier", "source", "values");
  static final List<String> ENDS = List.of("today", "lifted");

  private final String file;
  private final Faults faults;
  private final Set<String> paths = new HashSet<>();

  BarrierReader(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
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

  /** Reads the list; barriers that are wrong are left out. */
  List<LiftedBarrier> read(List<JsonValue> elements) {
    Map<Barrier, LiftedBarrier> barriers = new LinkedHashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      JsonValue element = elements.get(i);
      Members.of(file, "barriers[" + i + "]", element, KEYS, faults)
          .flatMap(this::barrier)
          .ifPresent(
              barrier -> {
                if (barriers.putIfAbsent(barrier.barrier(), barrier) != null) {
                  faults.add(
                      Problem.of("study.barrier.twice", name(barrier.barrier()))
                          .at(FilePosition.of(file, element.line())));
                }
              });
    }
    return new ArrayList<>(barriers.values());
  }

  private Optional<LiftedBarrier> barrier(Members members) {
    if (!members.has("barrier")) {
      members.lacks("barrier");
    }
    if (!members.has("values")) {
      members.lacks("values");
    }
    Optional<String> name = members.word("barrier", names());
    Optional<String> source = members.text("source");
    Map<String, Object> today = new LinkedHashMap<>();
    Map<String, Object> lifted = new LinkedHashMap<>();
    members.object("values").forEach((path, value) -> values(path, value, members, today, lifted));
    return name.isEmpty() || source.isEmpty() || lifted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LiftedBarrier(
                Barrier.valueOf(name.get().toUpperCase(Locale.ROOT)), source.get(), today, lifted));
  }

  private void values(
      String path,
      JsonValue value,
      Members barrier,
      Map<String, Object> today,
      Map<String, Object> lifted) {
    Optional<Entry> entry = Catalogue.standard().find(path);
    if (entry.isEmpty()) {
      faults.add(
          Problem.of("parameter.unknown", path)
              .at(barrier.at(value))
              .maybe(Catalogue.standard().nearest(path).orElse(null)));
      return;
    }
    if (!paths.add(path)) {
      barrier.fault(value, "study.factor.twice", path);
    }
    Members.of(file, barrier.pathOf("values") + "." + path, value, ENDS, faults)
        .ifPresent(
            ends -> {
              take(entry.get(), ends, "today", today);
              take(entry.get(), ends, "lifted", lifted);
            });
  }

  private void take(Entry entry, Members ends, String key, Map<String, Object> into) {
    Optional<JsonValue> value = ends.get(key);
    if (value.isEmpty()) {
      ends.lacks(key);
      return;
    }
    Values.check(entry, value.get(), ends.at(value.get()), faults)
        .ifPresent(content -> into.put(entry.path(), content));
  }
}
