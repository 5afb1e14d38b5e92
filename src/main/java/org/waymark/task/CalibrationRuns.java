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
import org.waymark.analysis.posterior.Runs;
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
    Plan<NationalFigures.Values> plan = points.plan();
    try (Journal<NationalFigures.Values> journal = kept.journal(name + "-" + mark(points))) {
      if (!ensemble.run(plan, Next.enough(), journal).isComplete()) {
        return Optional.empty();
      }
      List<double[]> z = new ArrayList<>();
      List<double[]> y = new ArrayList<>();
      for (Run run : plan.runs()) {
        RunResult<NationalFigures.Values> result = journal.get(run);
        if (result == null || result.isFailed()) {
          failed++;
        } else {
          z.add(points.points().get(run.point()));
          y.add(points.observables().of(result.kept().values(), points.factor()));
        }
      }
      return Optional.of(new Runs(z.toArray(double[][]::new), y.toArray(double[][]::new)));
    }
  }

  /** What tells these runs from all others. */
  private static String mark(PointRuns points) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String words =
          ScenarioWriter.json(points.inputs().base())
              + points.inputs().inputs()
              + points.inputs().scales()
              + points.observables().figures()
              + points.factor()
              + points.firstSeed();
      digest.update(words.getBytes(StandardCharsets.UTF_8));
      for (double[] point : points.points()) {
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
