package org.waymark.analysis.posterior;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;
import org.waymark.analysis.calibration.Emulators;
import org.waymark.analysis.calibration.Options;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.calibration.Target;
import org.waymark.experiment.study.CalibrationReader;

/** Emulators of a line, and runs that lie off it by luck, by a mistake, or both. */
final class EmulatorErrorTest {
  private static final int SEEDS = 4;
  private static final int DRAWS = 300;
  private static final double LUCK = 0.5;

  private final MersenneTwister random = new MersenneTwister(7);
  private final List<Target> targets =
      new CalibrationReader(Evidence.load())
          .read(Path.of("scenarios/studies/calibration-small.json"), null, null)
          .targets()
          .targets()
          .subList(0, 1);

  private Emulators emulators() {
    double[][] z = new double[200][2];
    double[][] y = new double[200][1];
    for (int r = 0; r < z.length; r++) {
      z[r] = new double[] {random.nextGaussian(), random.nextGaussian()};
      y[r][0] = z[r][0] + 0.001 * random.nextGaussian();
    }
    return Emulators.fit(z, y, new Options(1, 1, 0, 5, 50));
  }

  private EmulatorError error(double off) {
    double[][] z = new double[DRAWS * SEEDS][];
    double[][] y = new double[DRAWS * SEEDS][1];
    for (int r = 0; r < z.length; r++) {
      z[r] =
          r % SEEDS == 0 ? new double[] {random.nextGaussian(), random.nextGaussian()} : z[r - 1];
      y[r][0] = z[r][0] + off + LUCK * random.nextGaussian();
    }
    y[5] = new double[0];
    return EmulatorError.of(targets, emulators(), new Runs(z, y), SEEDS);
  }

  @Test
  void luckIsTakenOut() {
    EmulatorError right = error(0);
    assertThat(right.draws()).isEqualTo(DRAWS);
    assertThat(right.luck(false)).isBetween(0.46, 0.54);
    // With the luck of four runs in it the error would be 0.25.
    assertThat(right.error(false)).isLessThan(0.1);
    assertThat(right.error(true)).isNaN();
  }

  @Test
  void whatTheEmulatorGetsWrongStays() {
    assertThat(error(0.4).error(false)).isBetween(0.33, 0.47);
  }
}
