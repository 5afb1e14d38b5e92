package org.waymark.report.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.waymark.analysis.ComparisonFindings;
import org.waymark.experiment.OutputFolder;
import org.waymark.outcome.Json;
import org.waymark.words.Words;

/** Writes what is made of a comparison. */
public final class ComparisonWriter {
  private ComparisonWriter() {}

  /**
   * Writes {@code summary.json}, {@code yearly.csv} and {@code datapackage.json}.
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
  }
}
