package org.waymark.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.waymark.words.Problem;

/** Reads {@code plausible} of one change: for paths that it sets, the range that is plausible. */
record PlausibleReader(Layer layer, Faults faults) {
  /**
   * Reads the ranges of a change.
   *
   * @param path path of the change, for messages
   * @param value the member {@code plausible}, or null where there is none
   * @param named the paths that the change names under {@code set}, right or wrong
   * @param set the values that it sets
   */
  Map<String, Range> read(
      String path, JsonValue value, Set<String> named, Map<String, Object> set) {
    Map<String, Range> plausible = new LinkedHashMap<>();
    if (value == null) {
      return plausible;
    }
    String group = path + ".plausible";
    if (!value.isObject()) {
      fault(value, "group.type", group, value.found());
      return plausible;
    }
    value
        .members()
        .forEach(
            (key, member) -> {
              if (set.containsKey(key)) {
                ofChange(key, member, set.get(key)).ifPresent(range -> plausible.put(key, range));
              } else if (!named.contains(key)) {
                faults.add(
                    Problem.of("plausible.notSet", group, key)
                        .at(layer.at(member))
                        .maybe(Nearest.path(key, List.copyOf(set.keySet()))));
              }
            });
    return plausible;
  }

  private Optional<Range> ofChange(String key, JsonValue member, Object value) {
    Entry entry = Catalogue.standard().entry(key);
    if (entry.kind() == Entry.Kind.WORD) {
      fault(member, "plausible.word", key);
      return Optional.empty();
    }
    return range(
        key,
        member,
        (Double) value,
        entry.range(),
        Problem.unit(entry.unit()),
        end -> entry.refusal(end).isPresent());
  }

  /**
   * Reads the range of one value.
   *
   * @param key what the value is called in messages
   * @param allowed the range of values that are accepted, as text
   * @param refused whether an end is not accepted
   */
  Optional<Range> range(
      String key,
      JsonValue member,
      double value,
      String allowed,
      String unit,
      DoublePredicate refused) {
    List<JsonValue> ends = member.isList() ? member.elements() : List.of();
    if (ends.size() != 2 || !ends.stream().allMatch(end -> end.content() instanceof Double)) {
      fault(member, "plausible.type", key, found(member), allowed);
      return Optional.empty();
    }
    double low = (Double) ends.get(0).content();
    double high = (Double) ends.get(1).content();
    for (double end : new double[] {low, high}) {
      if (refused.test(end)) {
        fault(member, "plausible.range", key, found(member), allowed, unit);
        return Optional.empty();
      }
    }
    if (low > high) {
      fault(member, "plausible.order", key, found(member));
      return Optional.empty();
    }
    Range range = new Range(low, high);
    if (!range.contains(value)) {
      fault(member, "plausible.outside", key, range.text(), Numbers.text(value));
      return Optional.empty();
    }
    return Optional.of(range);
  }

  /** The list as it stands in the file, where it holds nothing but plain values. */
  private static String found(JsonValue member) {
    return member.isList()
        ? "[" + String.join(", ", member.elements().stream().map(JsonValue::found).toList()) + "]"
        : member.found();
  }

  private void fault(JsonValue value, String key, String... arguments) {
    faults.add(Problem.of(key, arguments).at(layer.at(value)));
  }
}
