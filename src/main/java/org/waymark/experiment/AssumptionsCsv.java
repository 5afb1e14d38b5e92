package org.waymark.experiment;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.outcome.PlausibleRun;
import org.waymark.outcome.TextBuffer;
import org.waymark.outcome.Variable;

/**
 * {@code assumptions.csv}: a row for each plausible set with its weight, its inputs as drawn, and
 * the yearly averages of the nation that came out.
 */
final class AssumptionsCsv {
  static final String FILE = "assumptions.csv";

  private AssumptionsCsv() {}

  static String text(PlausibleWorlds sets, List<PlausibleRun> runs) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(header(sets));
      runs.forEach(run -> csv.writeRecord(row(sets, run)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> header(PlausibleWorlds sets) {
    List<String> header = new ArrayList<>(List.of("set", "weight", "recorded_ratio"));
    sets.inputs().varied().forEach(input -> header.add(input.name()));
    for (Variable variable : Variable.values()) {
      header.add(variable.id());
    }
    return header;
  }

  private static List<String> row(PlausibleWorlds sets, PlausibleRun run) {
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(run.set()));
    row.add(run.contradictsRecord() ? "0" : "1");
    row.add(number(run.recordedRatio()));
    for (int input = 0; input < sets.inputs().varied().size(); input++) {
      row.add(number(sets.value(run.set(), input)));
    }
    for (Variable variable : Variable.values()) {
      row.add(number(run.figures().nation().perYear(variable)));
    }
    return row;
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : TextBuffer.format(value);
  }
}
