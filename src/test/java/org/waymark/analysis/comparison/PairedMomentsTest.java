package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PairedMomentsTest {
  private static final int PAIRS = 40;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 17, 39, 40})
  void partsThatAreMergedAreThoseOfAllPairs(int cut) {
    SplittableRandom luck = new SplittableRandom(3);
    PairedMoments first = new PairedMoments();
    PairedMoments second = new PairedMoments();
    PairedMoments all = new PairedMoments();
    for (int i = 0; i < PAIRS; i++) {
      double reference = luck.nextDouble(1000, 1100);
      // Equal, lower and missing ones among them.
      double other =
          i % 7 == 0 ? reference : i % 11 == 5 ? Double.NaN : reference - luck.nextInt(9);
      (i < cut ? first : second).add(reference, other);
      all.add(reference, other);
    }
    first.addAll(second);

    assertThat(first.count()).isEqualTo(all.count()).isLessThan(PAIRS);
    assertThat(first.shareLower()).isEqualTo(all.shareLower());
    assertThat(first.reference()).isCloseTo(all.reference(), within(1e-9));
    assertThat(first.difference()).isCloseTo(all.difference(), within(1e-12));
    assertThat(first.referenceVariance()).isCloseTo(all.referenceVariance(), within(1e-8));
    assertThat(first.differenceVariance()).isCloseTo(all.differenceVariance(), within(1e-10));
    assertThat(first.covariance()).isCloseTo(all.covariance(), within(1e-8));
    assertThat(first.varianceRatio()).isCloseTo(all.varianceRatio(), within(1e-8));
  }
}
