package org.waymark.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * The one catalogue of parameters: the components of {@link Parameters}, with what the table says
 * of each. Validation, schema, descriptions, tables, sliders and priors all come from it.
 *
 * <p>A map of values has a {@link Double} for every number, whole or not, and a {@link String} in
 * kebab-case for every word.
 */
public final class Catalogue {
  private static final Catalogue STANDARD = new Catalogue();

  private final RecordTree tree = new RecordTree(Parameters.class, "");
  private final Map<String, Entry> byPath = new LinkedHashMap<>();
  private final List<Entry> entries;
  private final List<String> groups;
  private final Map<String, List<String>> children = new HashMap<>();
  private final Parameters defaults;

  private Catalogue() {
    entries = Declarations.shipped(tree);
    groups = List.copyOf(tree.groups());
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byPath.put(entry.path(), entry);
      addToParents(entry.path());
      values.put(entry.path(), entry.standardValue());
    }
    defaults = (Parameters) tree.build(values);
  }

  /** The catalogue of the model. */
  public static Catalogue standard() {
    return STANDARD;
  }

  /** Every parameter, in the order of the records. */
  public List<Entry> entries() {
    return entries;
  }

  /** The main dials, in their order. */
  public List<Entry> dials() {
    return entries.stream()
        .filter(entry -> entry.dial() > 0)
        .sorted(Comparator.comparingInt(Entry::dial))
        .toList();
  }

  /** The parameter at a path. */
  public Optional<Entry> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * The parameter at a path that must exist.
   *
   * @throws InvalidInput if there is none, naming the nearest
   */
  public Entry entry(String path) {
    return find(path)
        .orElseThrow(
            () -> new InvalidInput(Problem.of("parameter.unknown", path).maybe(nearest(path))));
  }

  /** Paths of all groups, for example {@code iom} and {@code iom.portfolio}. */
  public List<String> groups() {
    return groups;
  }

  /** Whether a path names a group of parameters. */
  public boolean isGroup(String path) {
    return groups.contains(path);
  }

  /** The parameters in a group or in the groups within it. */
  public List<Entry> within(String group) {
    return entries.stream().filter(entry -> entry.path().startsWith(group + ".")).toList();
  }

  /** Names directly within a group, of parameters and of groups; of the top level for "". */
  public List<String> children(String group) {
    return Collections.unmodifiableList(children.getOrDefault(group, List.of()));
  }

  /** The path that somebody probably meant. */
  public Optional<String> nearest(String path) {
    return Nearest.path(path, byPath.keySet());
  }

  /** Defaults of all parameters. */
  public Parameters defaults() {
    return defaults;
  }

  /** All values, in order. */
  public Map<String, Object> values(Parameters parameters) {
    Map<String, Object> values = new LinkedHashMap<>();
    tree.flatten(parameters, values);
    return values;
  }

  /**
   * Parameters with the values of a map; what it leaves out has its default.
   *
   * @throws InvalidInput for unknown paths and values that are not accepted
   */
  public Parameters build(Map<String, Object> values) {
    return with(defaults, values);
  }

  /**
   * The same parameters, with some values replaced.
   *
   * @throws InvalidInput for unknown paths and values that are not accepted
   */
  public Parameters with(Parameters parameters, Map<String, ?> replaced) {
    if (replaced.isEmpty()) {
      return parameters;
    }
    List<Problem> problems = new ArrayList<>();
    Map<String, Object> values = values(parameters);
    replaced.forEach(
        (path, value) -> {
          if (byPath.containsKey(path)) {
            byPath.get(path).refusal(value).ifPresent(problems::add);
          } else {
            problems.add(Problem.of("parameter.unknown", path).maybe(nearest(path)));
          }
          values.put(path, value);
        });
    InvalidInput.throwIfAny(problems);
    return (Parameters) tree.build(values);
  }

  private void addToParents(String path) {
    int dot = path.lastIndexOf('.');
    String parent = dot < 0 ? "" : path.substring(0, dot);
    List<String> siblings = children.computeIfAbsent(parent, group -> new ArrayList<>());
    String name = path.substring(dot + 1);
    if (!siblings.contains(name)) {
      siblings.add(name);
      if (dot >= 0) {
        addToParents(parent);
      }
    }
  }
}
