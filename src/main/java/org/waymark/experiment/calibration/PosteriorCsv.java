package org.waymark.experiment.calibration;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.world.Fingerprint;
import org.waymark.experiment.world.Posterior;
import org.waymark.scenario.Numbers;

/**
 * {@code posterior.csv}: a row for each draw, with its weight, the seed of its run and the values
 * of all inputs, by their names; scales are multiplied in. Before them stands to what model and
 * record it is tied, and about which inputs the record teaches something.
 */
public final class PosteriorCsv {
  /** Name of the file. */
  public static final String FILE = "posterior.csv";

  private static final List<String> HEAD = List.of("draw", "weight", "seed");

  private PosteriorCsv() {}

  /**
   * The text.
   *
   * @param draws points of inputs
   * @param seeds of their runs
   * @param taught names of inputs and scales that the record teaches something about
   */
  public static String of(
      Inputs inputs,
      List<double[]> draws,
      List<Long> seeds,
      Set<String> taught,
      Evidence evidence) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      List<String> header = new ArrayList<>(HEAD);
      inputs.inputs().forEach(each -> header.add(each.name()));
      csv.writeRecord(header);
      for (int draw = 0; draw < draws.size(); draw++) {
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(draw));
        row.add("1");
        row.add(Long.toString(seeds.get(draw)));
        for (double value : inputs.values(draws.get(draw))) {
          row.add(Numbers.text(value));
        }
        csv.writeRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Double> first = new LinkedHashMap<>();
    double[] values = inputs.values(draws.get(0));
    for (int i = 0; i < values.length; i++) {
      first.put(inputs.inputs().get(i).name(), values[i]);
    }
    return Fingerprint.of(inputs.base(), first, evidence).line()
        + "\n"
        + Posterior.taughtLine(columns(inputs, taught))
        + "\n"
        + text;
  }

  /** A scale that is known better makes all that it multiplies known better. */
  private static List<String> columns(Inputs inputs, Set<String> taught) {
    Set<String> paths =
        inputs.scales().stream()
            .filter(scale -> taught.contains(scale.name()))
            .map(Inputs.Scale::path)
            .collect(Collectors.toSet());
    return inputs.inputs().stream()
        .filter(each -> taught.contains(each.name()) || paths.contains(each.input().path()))
        .map(Inputs.Input::name)
        .toList();
  }
}
