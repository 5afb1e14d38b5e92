package org.waymark.report.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.outcome.file.Json;
import org.waymark.words.Words;

/** One of the files that {@link ComparisonWriter} writes, to be handed out by itself. */
public enum ComparisonPaper {
  SUMMARY("summary.json", "application/json") {
    @Override
    public byte[] of(ComparisonFindings findings, Words words) {
      return utf8(Json.text(ComparisonJson.of(findings)));
    }
  },
  YEARLY("yearly.csv", "text/csv") {
    @Override
    public byte[] of(ComparisonFindings findings, Words words) {
      return DifferencesCsv.of(findings).toBytes();
    }
  },
  REPORT("report.html", "text/html") {
    @Override
    public byte[] of(ComparisonFindings findings, Words words) {
      return utf8(ComparisonReport.of(findings, words).html());
    }
  },
  BRIEF("brief.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    public byte[] of(ComparisonFindings findings, Words words) throws IOException {
      return BriefDocument.of(findings, words);
    }
  },
  WORKBOOK("results.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public byte[] of(ComparisonFindings findings, Words words) throws IOException {
      Path file = Files.createTempFile("waymark", ".xlsx");
      try {
        ResultsWorkbook.write(file, findings, words);
        return Files.readAllBytes(file);
      } finally {
        Files.delete(file);
      }
    }
  };

  private final String file;
  private final String type;

  ComparisonPaper(String file, String type) {
    this.file = file;
    this.type = type;
  }

  /** Name of the file. */
  public String file() {
    return file;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /**
   * Its bytes.
   *
   * @param words language of what people read
   * @throws IOException if a temporary file cannot be written
   */
  public abstract byte[] of(ComparisonFindings findings, Words words) throws IOException;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
