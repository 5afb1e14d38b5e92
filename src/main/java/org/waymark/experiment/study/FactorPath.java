package org.waymark.experiment.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.experiment.point.DatedPath;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Faults;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Values;
import org.waymark.words.FilePosition;
import org.waymark.words.Problem;

/**
 * What a factor varies: a parameter, or a part of a dated change of the scenario.
 *
 * @param path as written
 * @param entry the parameter; null for a date
 */
record FactorPath(String path, Entry entry) {
  /**
   * Finds what a path names.
   *
   * @param scenario the scenario that is varied; empty where it cannot be read, which is said
   */
  static Optional<FactorPath> find(
      String path, Supplier<Optional<Scenario>> scenario, FilePosition place, Faults faults) {
    if (DatedPath.LISTS.stream().noneMatch(path::startsWith)) {
      Optional<Entry> entry = Catalogue.standard().find(path);
      if (entry.isEmpty()) {
        String near = Catalogue.standard().nearest(path).orElse(null);
        faults.add(Problem.of("parameter.unknown", path).at(place).maybe(near));
      }
      return entry.map(each -> new FactorPath(path, each));
    }
    Optional<DatedPath> part = DatedPath.parse(path);
    if (part.isEmpty()) {
      faults.add(Problem.of("study.dated", path).at(place));
      return Optional.empty();
    }
    return scenario.get().flatMap(base -> dated(path, part.get(), base, place, faults));
  }

  private static Optional<FactorPath> dated(
      String path, DatedPath part, Scenario base, FilePosition place, Faults faults) {
    Optional<Change> change = part.in(base);
    if (change.isEmpty()) {
      List<Change> all = part.list().equals("drivers") ? base.drivers() : base.interventions();
      List<String> names = all.stream().map(Change::name).toList();
      String near = Nearest.to(part.name(), names).orElse(null);
      faults.add(Problem.of("study.dated." + part.list(), part.name()).at(place).maybe(near));
      return Optional.empty();
    }
    if (!part.isDate() && !change.get().set().containsKey(part.member())) {
      String set = String.join(", ", change.get().set().keySet());
      faults.add(Problem.of("study.dated.set", part.name(), part.member(), set).at(place));
      return Optional.empty();
    }
    return Optional.of(new FactorPath(path, Catalogue.standard().find(part.member()).orElse(null)));
  }

  /** Whether it is a date, such as 2027-01. */
  boolean isDate() {
    return entry == null;
  }

  /** A value that it accepts, somewhere in the file of some members. */
  Optional<Object> check(JsonValue value, Members members) {
    return check(value, members.at(value), members.faults());
  }

  /** A value that it accepts. */
  Optional<Object> check(JsonValue value, FilePosition place, Faults faults) {
    if (!isDate()) {
      return Values.check(entry, value, place, faults);
    }
    if (DatedPath.isMonth(value.content())) {
      return Optional.of(value.content());
    }
    faults.add(Problem.of("change.month", path, value.found()).at(place));
    return Optional.empty();
  }
}
