package org.waymark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.waymark.analysis.run.RunFindings;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.run.IndexPage;
import org.waymark.report.run.ScenarioReport;
import org.waymark.scenario.Scenario;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** Writes reports of small nations into a folder, to be looked at: {@code Preview FOLDER}. */
final class Preview {
  private Preview() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Scenario outlook =
        SmallFindings.scenario(
            "iom-budget-doubled.json", "start=2012-01", "months=288", "report.units=2025");
    Map<String, RunFindings> all =
        Map.of(
            "baseline", SmallFindings.baseline(),
            "quick", SmallFindings.quick(),
            "outlook", SmallFindings.of(outlook, Optional.of(SmallFindings.plausible(outlook))));
    for (Language language : Language.values()) {
      Words words = Words.of(language);
      for (Map.Entry<String, RunFindings> entry : all.entrySet()) {
        long begin = System.nanoTime();
        ScenarioReport report = ScenarioReport.of(entry.getValue(), words);
        Path own = Files.createDirectories(folder.resolve(language.code()).resolve(entry.getKey()));
        Files.writeString(own.resolve("report.html"), report.html());
        for (Map.Entry<String, Picture> picture : report.pictures().entrySet()) {
          Files.writeString(own.resolve(picture.getKey() + ".svg"), picture.getValue().svg());
          Files.write(own.resolve(picture.getKey() + ".png"), picture.getValue().png());
        }
        System.out.printf(
            "%s %s: %d ms, %d characters%n",
            language,
            entry.getKey(),
            (System.nanoTime() - begin) / 1_000_000,
            report.html().length());
      }
      Files.writeString(
          folder.resolve(language.code()).resolve("index.html"),
          IndexPage.of(
              all.entrySet().stream()
                  .map(
                      entry ->
                          new IndexPage.Item(
                              entry.getKey(), Path.of(entry.getKey()), entry.getValue()))
                  .toList(),
              0,
              words));
    }
  }
}
