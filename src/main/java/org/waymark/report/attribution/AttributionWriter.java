package org.waymark.report.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.analysis.attribution.AttributionFiles;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.BasesFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.analysis.attribution.RobustnessFiles;
import org.waymark.experiment.sweep.SweepFolder;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.experiment.world.WorldsCsv;
import org.waymark.words.Words;

/** Writes what is made of an attribution into the folder of its runs. */
public final class AttributionWriter {
  private AttributionWriter() {}

  /**
   * Writes {@code attribution.json}, {@code attribution.csv}, {@code report.html} and {@code
   * charts/}, and where plausible worlds were run {@code robustness.csv} and {@code worlds.csv},
   * with those of the prior beside each in a table of its own. What an earlier call left of these
   * is replaced.
   *
   * @param words language of what people read
   * @throws IOException if a file cannot be written
   */
  public static void write(Path folder, BasesFindings findings, Words words) throws IOException {
    SweepFolder.add(folder, AttributionFiles.JSON, AttributionFiles.json(findings));
    SweepFolder.add(folder, AttributionFiles.CSV, AttributionFiles.csv(findings));
    AttributionFindings any = findings.any();
    write(
        folder,
        RobustnessFiles.CSV,
        any.worlds().map(worlds -> RobustnessFiles.csv(findings, AttributionFindings::worlds)));
    write(folder, WorldsCsv.OF_STUDY, any.worlds().map(worlds -> csv(any.sets(), worlds)));
    write(
        folder,
        RobustnessFiles.PRIOR_CSV,
        any.prior().map(worlds -> RobustnessFiles.csv(findings, AttributionFindings::prior)));
    write(
        folder, WorldsCsv.OF_STUDY_PRIOR, any.prior().map(worlds -> csv(any.priorSets(), worlds)));
    AttributionReport.of(findings, words).write(folder);
  }

  private static void write(Path folder, String file, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      SweepFolder.add(folder, file, text.get());
    } else {
      SweepFolder.remove(folder, file);
    }
  }

  private static String csv(Optional<PlausibleWorlds> sets, RankRobustness worlds) {
    return WorldsCsv.ofStudy(
        sets.orElseThrow(), worlds.worlds().stream().map(RankRobustness.World::weight).toList());
  }
}
