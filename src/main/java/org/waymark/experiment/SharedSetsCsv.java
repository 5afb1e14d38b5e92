package org.waymark.experiment;

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
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.outcome.PlausibleRun;
import org.waymark.outcome.Variable;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.Scenario;

/**
 * {@code assumptions.csv} of a comparison: a row for each plausible set and scenario with the
 * weight of the set, its inputs as drawn, and the yearly averages of the nation that came out.
 * Differences of near numbers are taken from it, so it has all digits.
 */
public final class SharedSetsCsv {
  /** Columns before inputs and variables. */
  public static final List<String> HEAD =
      List.of("set", "number", "scenario", "weight", "recorded_ratio");

  static final String FILE = AssumptionsCsv.FILE;

  private SharedSetsCsv() {}

  /** Names of everything that is varied in one of the scenarios. */
  public static List<String> inputs(List<PlausibleWorlds> designs) {
    Set<String> names = new LinkedHashSet<>();
    for (PlausibleWorlds design : designs) {
      design.inputs().varied().forEach(input -> names.add(input.name()));
    }
    return List.copyOf(names);
  }

  static String text(
      List<Scenario> scenarios, List<PlausibleWorlds> designs, List<SharedSet> sets) {
    List<String> inputs = inputs(designs);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      List<String> header = new ArrayList<>(HEAD);
      header.addAll(inputs);
      for (Variable variable : Variable.values()) {
        header.add(variable.id());
      }
      csv.writeRecord(header);
      for (SharedSet set : sets) {
        for (int number = 0; number < scenarios.size(); number++) {
          List<String> row = head(set, number, scenarios.get(number));
          Map<String, Double> drawn = drawn(designs.get(number), set.reference().set());
          inputs.forEach(input -> row.add(number(drawn.getOrDefault(input, Double.NaN))));
          PlausibleRun run = set.scenarios().get(number);
          for (Variable variable : Variable.values()) {
            row.add(number(run.figures().nation().perYear(variable)));
          }
          csv.writeRecord(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The record judges the reference; all scenarios of a set have its weight. */
  private static List<String> head(SharedSet set, int number, Scenario scenario) {
    return new ArrayList<>(
        List.of(
            Integer.toString(set.reference().set()),
            Integer.toString(number),
            scenario.name(),
            set.reference().contradictsRecord() ? "0" : "1",
            number(set.reference().recordedRatio())));
  }

  private static Map<String, Double> drawn(PlausibleWorlds design, int set) {
    Map<String, Double> drawn = new TreeMap<>();
    for (int input = 0; input < design.inputs().varied().size(); input++) {
      drawn.put(design.inputs().varied().get(input).name(), design.value(set, input));
    }
    return drawn;
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : Numbers.text(value);
  }
}
