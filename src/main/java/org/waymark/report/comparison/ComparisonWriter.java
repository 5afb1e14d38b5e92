package org.waymark.report.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.outcome.file.Json;
import org.waymark.picture.sheet.Picture;
import org.waymark.words.Words;

/** Writes what is made of a comparison. */
public final class ComparisonWriter {
  private ComparisonWriter() {}

  /**
   * Writes {@code summary.json}, {@code yearly.csv}, {@code datapackage.json}, {@code report.html},
   * {@code charts/}, {@code results.xlsx} and {@code brief.docx}. Of a comparison that was cut
   * short there are only the tables: whoever interrupts does not want to wait, part of a comparison
   * is no answer to pass on, and a JVM that is exiting can no longer load fonts.
   *
   * @param words language of what people read
   * @throws IOException if a file cannot be written
   */
  public static void write(OutputFolder folder, ComparisonFindings findings, Words words)
      throws IOException {
    folder.write("summary.json", Json.text(ComparisonJson.of(findings)));
    try (OutputStream out = Files.newOutputStream(folder.file("yearly.csv"))) {
      DifferencesCsv.of(findings).writeTo(out);
    }
    folder.write("datapackage.json", Json.text(ComparisonPackage.of(findings)));
    if (!findings.runs().interrupted()) {
      pages(folder, findings, words);
    }
  }

  private static void pages(OutputFolder folder, ComparisonFindings findings, Words words)
      throws IOException {
    ComparisonReport report = ComparisonReport.of(findings, words);
    folder.write("report.html", report.html());
    Path charts = folder.file("charts");
    Files.createDirectory(charts);
    for (Map.Entry<String, Picture> each : report.pictures().entrySet()) {
      Files.writeString(charts.resolve(each.getKey() + ".svg"), each.getValue().svg());
      Files.write(charts.resolve(each.getKey() + ".png"), each.getValue().png());
    }
    ResultsWorkbook.write(folder.file("results.xlsx"), findings, words);
    Files.write(folder.file("brief.docx"), BriefDocument.of(findings, words));
  }
}
