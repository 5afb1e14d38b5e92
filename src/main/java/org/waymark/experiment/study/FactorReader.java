package org.waymark.experiment.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.experiment.design.Factor;
import org.waymark.experiment.design.Spread;
import org.waymark.experiment.point.SharesOfOne;
import org.waymark.scenario.Entry;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Scenario;
import org.waymark.words.FilePosition;

/** Reads the factors of a study file. */
record FactorReader(Supplier<Optional<Scenario>> scenario) {
  static final List<String> KEYS =
      List.of("path", "levels", "low", "high", "distribution", "share");
  static final List<String> DISTRIBUTION =
      List.of("type", "low", "high", "mode", "mean", "deviation");
  static final List<String> SHAPES = List.of("uniform", "log-uniform", "triangular", "normal");

  /** Reads the list; factors that are wrong are left out. */
  List<Factor> read(Members top) {
    Map<String, Factor> factors = new LinkedHashMap<>();
    top.each("factors", KEYS)
        .forEach(
            members ->
                factor(members)
                    .filter(factor -> factors.putIfAbsent(factor.path(), factor) != null)
                    .ifPresent(factor -> members.fault("study.factor.twice", factor.path())));
    return List.copyOf(factors.values());
  }

  /** One factor. */
  Optional<Factor> factor(Members members) {
    Optional<String> path = members.text("path");
    if (path.isEmpty()) {
      return Optional.empty();
    }
    FilePosition place = members.at(members.get("path").orElseThrow());
    Optional<FactorPath> found = FactorPath.find(path.get(), scenario, place, members.faults());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    FactorPath of = found.get();
    boolean share = members.bool("share");
    if (share && SharesOfOne.sharing(path.get()).isEmpty()) {
      members.fault("study.share", path.get());
    }
    boolean levels = members.has("levels");
    boolean ends = members.has("low") || members.has("high");
    boolean distribution = members.has("distribution");
    int ways = (levels ? 1 : 0) + (ends ? 1 : 0) + (distribution ? 1 : 0);
    if (ways > 1) {
      members.fault("study.factor.ways", members.path());
      return Optional.empty();
    }
    if (of.isDate() && distribution) {
      members.fault("study.factor.date", of.path());
      return Optional.empty();
    }
    if (!of.isDate() && of.entry().kind() == Entry.Kind.WORD && (ends || distribution)) {
      members.fault("study.factor.words", of.path(), of.entry().range());
      return Optional.empty();
    }
    Optional<Spread> spread =
        levels
            ? levels(of, members)
            : ends
                ? of.isDate() ? months(of, members) : uniform(of.entry(), members)
                : distribution ? distribution(of.entry(), members) : Optional.empty();
    return ways == 1 && spread.isEmpty()
        ? Optional.empty()
        : Optional.of(new Factor(path.get(), spread.orElse(null), share));
  }

  private Optional<Spread> levels(FactorPath of, Members members) {
    List<Object> levels = new ArrayList<>();
    boolean fine = true;
    for (JsonValue element : members.list("levels")) {
      Optional<Object> level = of.check(element, members);
      fine &= level.isPresent();
      if (level.isPresent() && levels.contains(level.get())) {
        members.fault(element, "study.level.twice", members.pathOf("levels"), element.found());
        fine = false;
      }
      level.ifPresent(levels::add);
    }
    return fine && !levels.isEmpty() ? Optional.of(Spread.levels(levels)) : Optional.empty();
  }

  private Optional<Spread> months(FactorPath of, Members members) {
    List<Object> ends = new ArrayList<>();
    for (String key : List.of("low", "high")) {
      members
          .get(key)
          .ifPresentOrElse(
              value -> of.check(value, members).ifPresent(ends::add), () -> members.lacks(key));
    }
    if (ends.size() < 2) {
      return Optional.empty();
    }
    String low = (String) ends.get(0);
    String high = (String) ends.get(1);
    if (low.compareTo(high) >= 0) {
      members.fault("study.order", members.path(), low, high);
      return Optional.empty();
    }
    return Optional.of(Spread.months(low, high));
  }

  private Optional<Spread> uniform(Entry entry, Members members) {
    return ends(entry, members)
        .map(ends -> Spread.uniform(ends[0], ends[1], entry.kind() == Entry.Kind.WHOLE));
  }

  private Optional<double[]> ends(Entry entry, Members members) {
    Optional<Double> low = value(entry, members, "low");
    Optional<Double> high = value(entry, members, "high");
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get() >= high.get()) {
      members.fault(
          "study.order",
          members.path(),
          members.get("low").orElseThrow().found(),
          members.get("high").orElseThrow().found());
      return Optional.empty();
    }
    return Optional.of(new double[] {low.get(), high.get()});
  }

  private Optional<Spread> distribution(Entry entry, Members factor) {
    return factor
        .part("distribution", DISTRIBUTION)
        .flatMap(members -> distribution(members, entry));
  }

  private Optional<Spread> distribution(Members members, Entry entry) {
    members.must("type");
    Optional<String> shape = members.word("type", SHAPES);
    Optional<double[]> ends = ends(entry, members);
    if (shape.isEmpty() || ends.isEmpty()) {
      return Optional.empty();
    }
    double low = ends.get()[0];
    double high = ends.get()[1];
    boolean whole = entry.kind() == Entry.Kind.WHOLE;
    switch (shape.get()) {
      case "log-uniform" -> {
        if (low <= 0) {
          members.fault("study.log", members.path());
          return Optional.empty();
        }
        return Optional.of(spread(Spread.Kind.LOG_UNIFORM, low, high, Double.NaN, 0, whole));
      }
      case "triangular" -> {
        return value(entry, members, "mode")
            .filter(mode -> within(members, "mode", mode, low, high))
            .map(mode -> spread(Spread.Kind.TRIANGULAR, low, high, mode, 0, whole));
      }
      case "normal" -> {
        Optional<Double> mean = value(entry, members, "mean");
        Optional<Double> deviation = number(members, "deviation");
        if (deviation.isPresent() && deviation.get() <= 0) {
          members.fault("study.deviation", members.pathOf("deviation"));
          return Optional.empty();
        }
        return mean.filter(m -> deviation.isPresent() && within(members, "mean", m, low, high))
            .map(m -> spread(Spread.Kind.NORMAL, low, high, m, deviation.get(), whole));
      }
      default -> {
        return Optional.of(Spread.uniform(low, high, whole));
      }
    }
  }

  private static Spread spread(
      Spread.Kind kind, double low, double high, double centre, double deviation, boolean whole) {
    return new Spread(kind, List.of(), low, high, centre, deviation, whole);
  }

  private static boolean within(
      Members members, String key, double value, double low, double high) {
    if (value >= low && value <= high) {
      return true;
    }
    members.fault("study.within", members.pathOf(key));
    return false;
  }

  /** A number that the parameter accepts. */
  private static Optional<Double> value(Entry entry, Members members, String key) {
    return members.value(key, entry).map(Double.class::cast);
  }

  private static Optional<Double> number(Members members, String key) {
    members.must(key);
    Optional<JsonValue> value = members.get(key);
    if (value.isPresent()
        && value.get().content() instanceof Double number
        && Double.isFinite(number)) {
      return Optional.of(number);
    }
    value.ifPresent(each -> members.fault(each, "study.number", members.pathOf(key), each.found()));
    return Optional.empty();
  }
}
