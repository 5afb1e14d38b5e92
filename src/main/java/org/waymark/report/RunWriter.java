package org.waymark.report;

import java.io.IOException;
import org.waymark.analysis.Findings;
import org.waymark.experiment.OutputFolder;
import org.waymark.outcome.Json;
import org.waymark.outcome.SummaryJson;
import org.waymark.words.Words;

/** Writes what is made of a run, beside its tables: summary, report and pictures. */
public final class RunWriter {
  private static final String CHARTS = "charts";

  private RunWriter() {}

  /**
   * Writes {@code summary.json}, {@code report.html} and {@code charts/}.
   *
   * @param words language of the report
   * @throws IOException if a file cannot be written
   */
  public static void write(OutputFolder folder, Findings findings, Words words) throws IOException {
    folder.write(
        "summary.json",
        Json.text(
            SummaryJson.of(
                findings.scenario().name(),
                findings.scenario().parameters().population().factor(),
                findings.ensemble().summary(),
                findings.fit().comparisons(),
                findings.assumptions())));
  }
}
