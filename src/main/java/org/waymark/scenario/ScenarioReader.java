package org.waymark.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.evidence.Evidence;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Reads scenario files: JSON with comments and trailing commas, that may extend one another.
 *
 * <p>What a file leaves out comes from the file it extends, in the end from the catalogue's
 * defaults. Name and description are the file's own: without a name it is called after the file.
 */
public final class ScenarioReader {
  private final ProvinceNames provinces;

  private ScenarioReader(Evidence evidence) {
    this.provinces = new ProvinceNames(evidence);
  }

  /** A reader that knows the provinces of the evidence. */
  public static ScenarioReader of(Evidence evidence) {
    return new ScenarioReader(evidence);
  }

  /**
   * Reads a file and what it extends, and then takes in values given as {@code path=value}.
   *
   * @throws InvalidInput with everything that is wrong
   */
  public Scenario read(Path file, List<String> sets) {
    return read(Chain.of(file), sets);
  }

  /**
   * Reads the scenario that a file extends, with the same values as {@link #read}; empty if it
   * extends none, or these values fit only the file itself.
   *
   * @throws InvalidInput if the files cannot be read
   */
  public Optional<Scenario> readExtended(Path file, List<String> sets) {
    List<Layer> layers = Chain.of(file);
    try {
      return layers.size() == 1
          ? Optional.empty()
          : Optional.of(read(layers.subList(0, layers.size() - 1), sets));
    } catch (InvalidInput unfit) {
      return Optional.empty();
    }
  }

  /**
   * Reads the scenario at the bottom of a file's chain of {@code extends}, as it stands; the file
   * itself if it extends nothing.
   *
   * @throws InvalidInput with everything that is wrong
   */
  public Scenario readBaseline(Path file) {
    return read(Chain.of(file).subList(0, 1), List.of());
  }

  /**
   * Reads a scenario from a text.
   *
   * @param name how to name it in messages
   * @param folder where {@code extends} starts from
   * @throws InvalidInput with everything that is wrong
   */
  public Scenario readText(String name, String text, Path folder, List<String> sets) {
    return read(Chain.of(name, text, folder.toAbsolutePath().normalize()), sets);
  }

  /** Everything that is wrong with a file; empty where it can be used. */
  public List<Problem> check(Path file) {
    try {
      read(file, List.of());
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.problems();
    }
  }

  /** Names allowed at the top of a scenario file. */
  static List<String> topLevel() {
    List<String> names = new ArrayList<>(SchemaTemplate.members("scenario"));
    names.addAll(Catalogue.standard().children(""));
    return names;
  }

  private Scenario read(List<Layer> layers, List<String> sets) {
    Draft draft = new Draft();
    Faults faults = new Faults();
    for (Layer layer : layers) {
      take(layer, draft, faults);
    }
    Options options = new Options(draft, faults);
    sets.forEach(options::set);
    boolean outlook = layers.stream().anyMatch(layer -> layer.stem().equals("outlook"));
    new Checks(draft, faults, layers.get(layers.size() - 1).file(), outlook).all();
    faults.throwIfAny();
    return draft.scenario();
  }

  private void take(Layer layer, Draft draft, Faults faults) {
    draft.name = layer.stem();
    draft.description = "";
    Settings settings = new Settings(draft, faults);
    ChangeReader changes = new ChangeReader(provinces, layer, faults);
    for (Map.Entry<String, JsonValue> member : layer.members().entrySet()) {
      String key = member.getKey();
      JsonValue value = member.getValue();
      if (key.equals("drivers")) {
        changes.read(key, value, draft.drivers);
      } else if (key.equals("interventions")) {
        changes.read(key, value, draft.interventions);
      } else if (key.equals("costs") && value.isObject()) {
        costs(value, layer, draft, faults);
      } else if (Catalogue.standard().children("").contains(key)) {
        new Values(layer, draft, faults).group(key, value);
      } else if (key.equals("report.units") || !settings.set(key, value, layer.at(value))) {
        String near = Nearest.path(key, topLevel()).orElse(null);
        faults.add(Problem.of("key.unknown", key).at(layer.at(value)).maybe(near));
      }
    }
  }

  /** The group {@code costs}: parameters, and beside them a list of items. */
  private static void costs(JsonValue value, Layer layer, Draft draft, Faults faults) {
    Map<String, JsonValue> parameters = new LinkedHashMap<>(value.members());
    JsonValue items = parameters.remove("items");
    new Values(layer, draft, faults).group("costs", new JsonValue(parameters, value.line()));
    if (items != null) {
      ListedObject list = new ListedObject(CostItem.PATH, items, layer, faults);
      ListedObject.readAll(list, CostReader::read, draft.costs);
    }
  }
}
