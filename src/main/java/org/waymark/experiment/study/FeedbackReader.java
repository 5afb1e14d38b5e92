package org.waymark.experiment.study;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.waymark.experiment.design.Feedback;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Scenario;
import org.waymark.words.FilePosition;

/**
 * Reads the limits and loops of a study file. A path may be named once, or else it would not be
 * clear what holds where several hold together.
 *
 * @param fixed paths whose values hold in every run
 * @param paths those named so far
 */
record FeedbackReader(
    Members top, Supplier<Optional<Scenario>> scenario, Set<String> fixed, Set<String> paths) {
  static final String LIMITS = "limits";
  static final String LOOPS = "loops";
  static final String LEVEL = "level";
  static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
  static final int REPLICATIONS = 8;
  static final double LOWEST = 0.5;
  static final double HIGHEST = 0.999;
  private static final double STANDARD = 0.95;

  /** Limits and loops; empty where the study is of something else. */
  static Optional<Feedback> read(
      Members top, Supplier<Optional<Scenario>> scenario, Set<String> fixed) {
    boolean present = top.has(LIMITS) || top.has(LOOPS);
    for (String key : present ? List.of("factors", "barriers", "design") : List.of(LEVEL)) {
      String fault = present ? "study.notFeedback" : "study.onlyFeedback";
      top.get(key).ifPresent(value -> top.fault(value, fault, key));
    }
    FeedbackReader reader = new FeedbackReader(top, scenario, fixed, new HashSet<>());
    return present
        ? Optional.of(
            new Feedback(
                reader.parts(LIMITS, "values", Feedback.NONE),
                reader.parts(LOOPS, "closed", Feedback.OPEN),
                reader.level()))
        : Optional.empty();
  }

  private List<Feedback.Part> parts(String list, String values, String nothing) {
    top.must(list);
    Map<String, Feedback.Part> parts = new LinkedHashMap<>();
    top.each(list, List.of("name", "label", values))
        .forEach(
            members -> {
              Feedback.Part part = part(members, values, List.of(nothing, Feedback.ALL));
              if (parts.putIfAbsent(part.name(), part) != null) {
                members.fault("study.part.twice", list, part.name());
              }
            });
    return List.copyOf(parts.values());
  }

  private Feedback.Part part(Members members, String values, List<String> taken) {
    Optional<String> name = members.text("name");
    if (name.isPresent() && (!name.get().matches(NAME) || taken.contains(name.get()))) {
      String path = members.pathOf("name");
      members.fault("study.part.name", path, name.get(), taken.get(0), taken.get(1));
    }
    Map<String, Object> set = new LinkedHashMap<>();
    members.needed(values).forEach((path, value) -> value(path, value, members, set));
    return new Feedback.Part(name.orElse(members.path()), members.labels("label"), set);
  }

  private void value(String path, JsonValue value, Members members, Map<String, Object> set) {
    FilePosition place = members.at(value);
    Optional<FactorPath> found = FactorPath.find(path, scenario, place, top.faults());
    if (fixed.contains(path)) {
      members.fault(value, "study.set.factor", path);
    } else if (found.isPresent() && !paths.add(path)) {
      members.fault(value, "study.part.path", path);
    }
    found.flatMap(of -> of.check(value, members)).ifPresent(content -> set.put(path, content));
  }

  private double level() {
    Optional<JsonValue> stated = top.get(LEVEL);
    Object content = stated.map(JsonValue::content).orElse(STANDARD);
    if (content instanceof Double level && level >= LOWEST && level <= HIGHEST) {
      return level;
    }
    top.fault(stated.orElseThrow(), "study.level", stated.get().found());
    return STANDARD;
  }
}
