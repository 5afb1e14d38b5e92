package org.waymark.experiment.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Luck;
import org.waymark.experiment.design.Points;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * A finished sweep as its folder holds it: what was asked and every number that came out. Read from
 * the folder alone, so that a sweep in one go, one that was resumed and one put together of parts
 * say the same.
 *
 * @param study what was asked
 * @param values what came out
 * @param asked number of runs
 * @param failed how many of them failed
 */
public record SweepResults(Asked study, Outcomes values, int asked, int failed) {
  /**
   * What a sweep was asked, as its manifest records it.
   *
   * @param file name of the study's file, or a scenario and what is varied
   * @param name title for people
   * @param description one or two sentences; may be empty
   * @param design its plan
   * @param replications runs at each point
   * @param firstSeed seed of the first
   * @param luck whether a replication has the same seed at every point
   * @param outputs names of the outputs
   * @param points the points
   * @param base for each factor, its value in the scenario that is varied
   * @param factor size of the nation as simulated against the real one, if no factor varies it
   * @param start first reported month, {@code yyyy-MM}
   * @param months reported months
   * @param options values given beside the study, as {@code path=value}
   * @param overridden months in which dated changes set what the study varies
   * @param version version of the program
   * @param commit commit of the program
   * @param hash hash of everything that decides the results, the program aside
   */
  public record Asked(
      String file,
      String name,
      String description,
      Design.Type design,
      int replications,
      long firstSeed,
      Luck luck,
      List<String> outputs,
      Points points,
      List<Object> base,
      double factor,
      String start,
      int months,
      List<String> options,
      List<Overridden> overridden,
      String version,
      String commit,
      String hash) {
    /** Copies its lists. */
    public Asked {
      outputs = List.copyOf(outputs);
      base = List.copyOf(base);
      options = List.copyOf(options);
      overridden = List.copyOf(overridden);
    }
  }

  /**
   * How much a sweep holds.
   *
   * @param design its plan
   * @param values runs times outputs
   */
  public record Size(Design.Type design, long values) {}

  /**
   * How much the folder of a sweep holds, without reading it.
   *
   * @throws InvalidInput if it holds none
   * @throws IOException if it cannot be read
   */
  public static Size size(Path folder) throws IOException {
    Asked asked = manifest(folder).asked();
    long runs = (long) asked.points().count() * asked.replications();
    return new Size(asked.design(), runs * asked.outputs().size());
  }

  /**
   * Reads the folder of a sweep of which every run was tried.
   *
   * @throws InvalidInput if it holds none
   * @throws IOException if it cannot be read
   */
  public static SweepResults read(Path folder) throws IOException {
    SweepManifest manifest = manifest(folder);
    Asked asked = manifest.asked();
    return new SweepResults(
        asked,
        Outcomes.read(folder, asked.outputs(), asked.replications(), asked.points().count()),
        manifest.runsAsked(),
        manifest.runsFailed());
  }

  private static SweepManifest manifest(Path folder) throws IOException {
    SweepManifest manifest = SweepManifest.read(folder);
    if (manifest == null) {
      throw new InvalidInput(Problem.of("merge.none", folder.toString()));
    }
    return manifest;
  }
}
