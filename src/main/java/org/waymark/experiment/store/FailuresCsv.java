package org.waymark.experiment.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;

/** {@code failures.csv} of a scenario or a comparison: a row for each run that failed, with why. */
public final class FailuresCsv {
  /** Name of the file. */
  public static final String FILE = "failures.csv";

  private final List<String[]> rows = new ArrayList<>();
  private RunResult<?> first;

  /** Takes note of the runs of an ensemble that failed. */
  public void add(String ensemble, List<Run> runs, Journal<?> journal) throws IOException {
    for (Run run : runs) {
      if (journal.isFailed(run)) {
        RunResult<?> result = journal.get(run);
        first = first == null ? result : first;
        rows.add(
            new String[] {
              ensemble,
              Integer.toString(run.point()),
              Integer.toString(run.replication()),
              Long.toString(run.seed()),
              result.failure().cause()
            });
      }
    }
  }

  /** Number of runs that failed. */
  public int count() {
    return rows.size();
  }

  /** The first run that failed; null if none did. */
  public RunResult<?> first() {
    return first;
  }

  /** Writes the file, if there is something to say. */
  public void write(OutputFolder folder) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord("ensemble", "point", "replication", "seed", "cause");
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.write(FILE, text.toString());
  }
}
