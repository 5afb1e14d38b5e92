package org.waymark.report.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.waymark.analysis.run.Departure;
import org.waymark.analysis.run.RunFindings;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.file.SummaryJson;
import org.waymark.picture.sheet.Picture;
import org.waymark.words.Words;

/** Writes what is made of a run, beside its tables: summary, report and pictures. */
public final class RunWriter {
  private RunWriter() {}

  /**
   * Writes {@code summary.json}, {@code report.html} and {@code charts/}. Of a run that was cut
   * short there is the summary only: whoever interrupts does not want to wait, and part of a run is
   * no answer to pass on.
   *
   * @param complete whether the run was not cut short
   * @param words language of the report
   * @throws IOException if a file cannot be written
   */
  public static void write(OutputFolder folder, RunFindings findings, boolean complete, Words words)
      throws IOException {
    folder.write(
        "summary.json",
        Json.text(
            SummaryJson.of(
                findings.scenario().name(),
                findings.scenario().parameters().population().factor(),
                findings.ensemble().summary(),
                findings.fit().comparisons(),
                findings.assumptions(),
                findings.departure().map(Departure::summary))));
    if (!complete) {
      return;
    }
    ScenarioReport report = ScenarioReport.of(findings, words);
    folder.write("report.html", report.html());
    for (Map.Entry<String, Picture> picture : report.pictures().entrySet()) {
      String stem = "charts/" + picture.getKey();
      folder.write(stem + ".svg", picture.getValue().svg().getBytes(StandardCharsets.UTF_8));
      folder.write(stem + ".png", picture.getValue().png());
    }
  }
}
