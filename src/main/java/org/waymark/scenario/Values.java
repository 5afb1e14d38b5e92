package org.waymark.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.words.FilePosition;
import org.waymark.words.Problem;

/** Reads the values of parameters that one file states, group by group. */
public final class Values {
  /** A group that a file states replaces the whole group: what it does not name is zero. */
  static final Set<String> WHOLE_GROUPS = Set.of("iom.portfolio", "iom.statePortfolio");

  private final Catalogue catalogue = Catalogue.standard();
  private final Layer layer;
  private final Draft draft;
  private final Faults faults;

  Values(Layer layer, Draft draft, Faults faults) {
    this.layer = layer;
    this.draft = draft;
    this.faults = faults;
  }

  /** Takes in a group and the groups in it. */
  void group(String path, JsonValue value) {
    if (!value.isObject()) {
      faults.add(Problem.of("group.type", path, value.found()).at(layer.at(value)));
      return;
    }
    draft.places.put(path, layer.at(value));
    if (WHOLE_GROUPS.contains(path)) {
      catalogue.within(path).forEach(entry -> draft.values.put(entry.path(), 0.0));
    }
    for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
      member(path, member.getKey(), member.getValue());
    }
  }

  private void member(String group, String name, JsonValue value) {
    String path = group + "." + name;
    if (catalogue.isGroup(path)) {
      group(path, value);
      return;
    }
    Entry entry = name.contains(".") ? null : catalogue.find(path).orElse(null);
    if (entry == null) {
      List<String> children = new ArrayList<>(catalogue.children(group));
      if (group.equals("costs")) {
        children.add("items");
      }
      String near =
          Nearest.to(name, children)
              .map(child -> group + "." + child)
              .or(() -> catalogue.nearest(path))
              .orElse(null);
      faults.add(Problem.of("key.unknown", path).at(layer.at(value)).maybe(near));
      return;
    }
    check(entry, value, layer.at(value), faults)
        .ifPresent(
            content -> {
              draft.values.put(path, content);
              draft.places.put(path, layer.at(value));
            });
  }

  /**
   * The value of a parameter if it is accepted: a {@link Double}, or a {@link String} for a word.
   */
  public static Optional<Object> check(
      Entry entry, JsonValue value, FilePosition place, Faults faults) {
    Object content = value.content();
    Optional<Problem> refusal =
        content instanceof Double || content instanceof String
            ? entry.refusal(content)
            : Optional.of(
                entry.kind() == Entry.Kind.WORD
                    ? Problem.of("parameter.notWord", entry.path(), value.found(), entry.range())
                    : Problem.of(
                        "parameter.notNumber",
                        entry.path(),
                        value.found(),
                        entry.range(),
                        Problem.unit(entry.unit())));
    refusal.ifPresent(problem -> faults.add(problem.at(place)));
    return refusal.isPresent() ? Optional.empty() : Optional.of(content);
  }
}
