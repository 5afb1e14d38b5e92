package org.waymark.task;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.analysis.posterior.Runs;
import org.waymark.experiment.calibration.Inputs;
import org.waymark.experiment.calibration.LiftedRuns;
import org.waymark.experiment.calibration.PointRuns;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Next;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.store.Journal;
import org.waymark.experiment.store.KeptRuns;
import org.waymark.scenario.ScenarioWriter;

/**
 * Runs points, and keeps the runs: those of the same points, of any study, are there when they are
 * asked for again.
 */
final class CalibrationRuns {
  private final KeptRuns kept;
  private int failed;

  CalibrationRuns(KeptRuns kept) {
    this.kept = kept;
  }

  /** Runs that failed so far. */
  int failed() {
    return failed;
  }

  /**
   * Runs what is not there yet.
   *
   * @return the runs that left results; empty if it was stopped before all were tried
   */
  Optional<Runs> run(String name, PointRuns points, Ensemble ensemble) throws IOException {
    Optional<Runs> all = all(name, points, ensemble);
    return all.map(
        runs -> {
          int[] there =
              IntStream.range(0, runs.count()).filter(r -> runs.y()[r].length > 0).toArray();
          return new Runs(
              IntStream.of(there).mapToObj(r -> runs.z()[r]).toArray(double[][]::new),
              IntStream.of(there).mapToObj(r -> runs.y()[r]).toArray(double[][]::new));
        });
  }

  /** The same with those that failed, which have no outputs. */
  Optional<Runs> all(String name, PointRuns points, Ensemble ensemble) throws IOException {
    String own =
        mark(
            points.inputs(),
            points.observables().figures(),
            points.factor(),
            points.firstSeed(),
            points.points());
    return values(name + "-" + own, points.plan(), ensemble)
        .map(
            values ->
                new Runs(
                    points.points().toArray(double[][]::new),
                    values.stream()
                        .map(
                            each ->
                                each.isEmpty()
                                    ? new double[0]
                                    : points.observables().of(each, points.factor()))
                        .toArray(double[][]::new)));
  }

  /** Draws with barriers lifted. */
  Optional<LiftedRuns.Outcome> run(String name, LiftedRuns lifted, Ensemble ensemble)
      throws IOException {
    String own =
        mark(
            lifted.inputs(),
            lifted.barriers(),
            lifted.factor(),
            lifted.firstSeed(),
            lifted.draws());
    return values(name + "-" + own, lifted.plan(), ensemble).map(lifted::outcome);
  }

  private Optional<List<List<Double>>> values(
      String name, Plan<NationalFigures.Values> plan, Ensemble ensemble) throws IOException {
    try (Journal<NationalFigures.Values> journal = kept.journal(name)) {
      if (!ensemble.run(plan, Next.enough(), journal).isComplete()) {
        return Optional.empty();
      }
      List<List<Double>> values = new ArrayList<>();
      for (Run run : plan.runs()) {
        RunResult<NationalFigures.Values> result = journal.get(run);
        boolean lost = result == null || result.isFailed();
        failed += lost ? 1 : 0;
        values.add(lost ? List.of() : result.kept().values());
      }
      return Optional.of(values);
    }
  }

  /** What tells these runs from all others. */
  private static String mark(
      Inputs inputs, List<?> asked, double factor, long firstSeed, List<double[]> points) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String words =
          ScenarioWriter.json(inputs.base())
              + inputs.inputs()
              + inputs.scales()
              + asked
              + factor
              + firstSeed;
      digest.update(words.getBytes(StandardCharsets.UTF_8));
      for (double[] point : points) {
        ByteBuffer bytes = ByteBuffer.allocate(point.length * Double.BYTES);
        for (double value : point) {
          bytes.putDouble(value);
        }
        digest.update(bytes.array());
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
