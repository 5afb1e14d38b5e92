package org.waymark.report.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.analysis.attribution.AttributionFiles;
import org.waymark.analysis.attribution.BasesFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.analysis.attribution.RobustnessFiles;
import org.waymark.experiment.sweep.SweepFolder;
import org.waymark.experiment.world.WorldsCsv;
import org.waymark.words.Words;

/** Writes what is made of an attribution into the folder of its runs. */
public final class AttributionWriter {
  private AttributionWriter() {}

  /**
   * Writes {@code attribution.json}, {@code attribution.csv}, {@code report.html} and {@code
   * charts/}, and where plausible worlds were run {@code robustness.csv} and {@code worlds.csv}.
   * What an earlier call left of these is replaced.
   *
   * @param words language of what people read
   * @throws IOException if a file cannot be written
   */
  public static void write(Path folder, BasesFindings findings, Words words) throws IOException {
    SweepFolder.add(folder, AttributionFiles.JSON, AttributionFiles.json(findings));
    SweepFolder.add(folder, AttributionFiles.CSV, AttributionFiles.csv(findings));
    Optional<RankRobustness> worlds = findings.any().worlds();
    if (worlds.isPresent()) {
      SweepFolder.add(folder, RobustnessFiles.CSV, RobustnessFiles.csv(findings));
      SweepFolder.add(
          folder,
          WorldsCsv.OF_STUDY,
          WorldsCsv.ofStudy(
              findings.any().sets().orElseThrow(),
              worlds.get().worlds().stream().map(RankRobustness.World::weight).toList()));
    } else {
      SweepFolder.remove(folder, RobustnessFiles.CSV);
      SweepFolder.remove(folder, WorldsCsv.OF_STUDY);
    }
    AttributionReport.of(findings, words).write(folder);
  }
}
