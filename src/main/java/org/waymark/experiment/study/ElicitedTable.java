package org.waymark.experiment.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.scenario.Faults;
import org.waymark.scenario.Nearest;
import org.waymark.words.FilePosition;
import org.waymark.words.Problem;

/**
 * What experts said: columns {@code input} (a name of an input), {@code expert}, {@code quantile}
 * (0 to 1) and {@code value}; two rows at least for each expert and input.
 */
record ElicitedTable(Faults faults) {
  /** By input, for each expert the values by probability. */
  Map<String, List<TreeMap<Double, Double>>> read(Path path, List<String> inputs) {
    Table table = Table.read(path, List.of("input", "expert", "quantile", "value"), faults);
    Map<String, Map<String, TreeMap<Double, Double>>> said = new LinkedHashMap<>();
    Map<String, Spreadsheet.Row> first = new LinkedHashMap<>();
    for (Spreadsheet.Row row : table.rows()) {
      String input = table.text(row, "input").orElse("");
      String expert = table.text(row, "expert").orElse("");
      double quantile = table.number(row, "quantile");
      double value = table.number(row, "value");
      if (!inputs.contains(input)) {
        faults.add(
            Problem.of("key.unknown", input)
                .at(FilePosition.of(table.file(), row.line()))
                .maybe(Nearest.to(input, inputs)));
      } else if (!(quantile > 0 && quantile < 1)) {
        table.fault(row, "calibration.elicited.quantile", table.cell(row, "quantile"));
      } else if (Double.isNaN(value)) {
        table.fault(row, "calibration.table.blank", "value");
      } else {
        first.putIfAbsent(input + "\n" + expert, row);
        said.computeIfAbsent(input, key -> new LinkedHashMap<>())
            .computeIfAbsent(expert, key -> new TreeMap<>())
            .put(quantile, value);
      }
    }
    Map<String, List<TreeMap<Double, Double>>> experts = new LinkedHashMap<>();
    said.forEach(
        (input, byExpert) ->
            byExpert.forEach(
                (expert, quantiles) -> {
                  if (rises(quantiles)) {
                    experts.computeIfAbsent(input, key -> new ArrayList<>()).add(quantiles);
                  } else {
                    table.fault(
                        first.get(input + "\n" + expert), "calibration.elicited", expert, input);
                  }
                }));
    return experts;
  }

  private static boolean rises(TreeMap<Double, Double> quantiles) {
    List<Double> values = List.copyOf(quantiles.values());
    boolean rises = values.size() >= 2;
    for (int i = 1; i < values.size(); i++) {
      rises &= values.get(i) > values.get(i - 1);
    }
    return rises;
  }
}
