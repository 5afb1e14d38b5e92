package org.waymark.experiment.world;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.outcome.file.TextBuffer;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.WorldRun;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.Scenario;

/**
 * {@code assumptions.csv}: a row for each plausible world, or for each world and scenario of a
 * comparison, with the weight of the world, its inputs as drawn, and the figures of the nation that
 * came out. Ranges and differences of near numbers are taken from it, so it has all digits.
 */
public final class WorldsCsv {
  /** Name of the file. */
  public static final String FILE = "assumptions.csv";

  /** Name of the file of worlds of the prior, where these stand beside. */
  public static final String PRIOR_FILE = "assumptions-prior.csv";

  /** Name of the table of the worlds of a study, whose figures stand elsewhere. */
  public static final String OF_STUDY = "worlds.csv";

  /** The same of worlds of the prior that stand beside. */
  public static final String OF_STUDY_PRIOR = "worlds-prior.csv";

  /** Columns of a comparison before inputs and figures. */
  public static final List<String> HEAD =
      List.of("set", "luck", "number", "scenario", "weight", "recorded_ratio");

  private static final List<String> HEAD_OF_ONE = List.of("set", "weight", "recorded_ratio");

  private WorldsCsv() {}

  /** Names of everything that is varied in one of the scenarios. */
  public static List<String> inputs(List<PlausibleWorlds> designs) {
    Set<String> names = new LinkedHashSet<>();
    for (PlausibleWorlds design : designs) {
      design.inputs().varied().forEach(input -> names.add(input.name()));
    }
    for (PlausibleWorlds design : designs) {
      design.inputs().costs().forEach(cost -> names.add(cost.name()));
    }
    return List.copyOf(names);
  }

  /** Names of the figures: every variable's yearly average, and what follows from several. */
  public static List<String> figures() {
    List<String> names = new ArrayList<>();
    for (Variable variable : Variable.values()) {
      names.add(variable.id());
    }
    for (Derived derived : Derived.values()) {
      names.add(derived.id());
    }
    return names;
  }

  /** The worlds of one scenario. */
  public static String of(PlausibleWorlds design, List<SharedWorld> worlds) {
    return text(
        HEAD_OF_ONE,
        List.of(design),
        worlds,
        run -> run.figures().nation(),
        (world, luck, number) -> List.of(number(world.world()), weight(world), ratio(world)));
  }

  /**
   * The worlds that scenarios share.
   *
   * @param window the months that averages are of
   */
  public static String of(
      List<Scenario> scenarios,
      List<PlausibleWorlds> designs,
      List<SharedWorld> worlds,
      Window window) {
    return text(
        HEAD,
        designs,
        worlds,
        run -> run.figures().within(window).nation(),
        (world, luck, number) ->
            List.of(
                number(world.world()),
                number(luck),
                number(number),
                scenarios.get(number).name(),
                weight(world),
                ratio(world)));
  }

  /**
   * {@code worlds.csv}: a row for each world, its weight, how near it comes to the record, and its
   * inputs as drawn.
   */
  public static String ofStudy(PlausibleWorlds design, List<WorldWeight> weights) {
    StringBuilder text = new StringBuilder("world,weight,recorded_ratio");
    design.inputs().varied().forEach(input -> text.append(',').append(quoted(input.name())));
    text.append('\n');
    for (int world = 0; world < weights.size(); world++) {
      text.append(world).append(',').append(weights.get(world).weight()).append(',');
      text.append(TextBuffer.format(weights.get(world).recordedRatio()));
      for (int input = 0; input < design.inputs().varied().size(); input++) {
        text.append(',').append(TextBuffer.format(design.value(world, input)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String quoted(String name) {
    return name.contains(",") ? '"' + name.replace("\"", "\"\"") + '"' : name;
  }

  /** The first cells of a row. */
  @FunctionalInterface
  private interface Head {
    List<String> of(SharedWorld world, int luck, int number);
  }

  private static String text(
      List<String> columns,
      List<PlausibleWorlds> designs,
      List<SharedWorld> worlds,
      Function<WorldRun, NationYears> nation,
      Head head) {
    List<String> inputs = inputs(designs);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      List<String> header = new ArrayList<>(columns);
      header.addAll(inputs);
      header.addAll(figures());
      csv.writeRecord(header);
      for (SharedWorld world : worlds) {
        for (int luck = 0; luck < world.lucks().size(); luck++) {
          for (int number = 0; number < designs.size(); number++) {
            List<String> row = new ArrayList<>(head.of(world, luck, number));
            Map<String, Double> drawn = drawn(designs.get(number), world.world());
            inputs.forEach(input -> row.add(number(drawn.getOrDefault(input, Double.NaN))));
            figures(nation.apply(world.run(luck, number)), row);
            csv.writeRecord(row);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void figures(NationYears nation, List<String> row) {
    for (Variable variable : Variable.values()) {
      row.add(number(nation.perYear(variable)));
    }
    for (Derived derived : Derived.values()) {
      row.add(number(nation.derived(derived)));
    }
  }

  private static Map<String, Double> drawn(PlausibleWorlds design, int world) {
    Map<String, Double> drawn = new TreeMap<>();
    for (int input = 0; input < design.inputs().varied().size(); input++) {
      drawn.put(design.inputs().varied().get(input).name(), design.value(world, input));
    }
    Map<String, Double> prices = new TreeMap<>();
    design.costs(world).forEach(item -> prices.put(item.name(), item.usdPerYear()));
    design.inputs().costs().forEach(c -> drawn.put(c.name(), prices.get(c.change())));
    return drawn;
  }

  private static String weight(SharedWorld world) {
    return Integer.toString(world.weight().weight());
  }

  private static String ratio(SharedWorld world) {
    return number(world.weight().recordedRatio());
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : Numbers.text(value);
  }
}
