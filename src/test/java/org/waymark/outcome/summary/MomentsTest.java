package org.waymark.outcome.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.waymark.Tries;

final class MomentsTest {
  private record Split(double[] values, int at) {}

  private static Moments of(DoubleStream values) {
    Moments moments = new Moments();
    values.forEach(moments::add);
    return moments;
  }

  @Test
  void partsThatAreMergedAreThoseOfAllValues() {
    Tries.of(
            "values, cut at",
            new Split(new double[] {1, 2, 3}, 0),
            new Split(new double[] {1, 2, 3}, 3),
            new Split(new double[] {5, 5}, 1),
            new Split(new double[] {Double.NaN, 4, Double.NaN, 6}, 1))
        .drawn(
            200,
            split -> split.values().length,
            luck -> {
              double level = luck.nextDouble(-1e6, 1e6);
              double[] values = luck.doubles(2 + luck.nextInt(50), level, level + 10).toArray();
              return new Split(values, luck.nextInt(values.length + 1));
            })
        .hold(
            split -> {
              Moments merged = of(DoubleStream.of(split.values()).limit(split.at()));
              merged.addAll(of(DoubleStream.of(split.values()).skip(split.at())));
              Estimate all = of(DoubleStream.of(split.values())).estimate();
              assertThat(merged.count())
                  .isEqualTo(DoubleStream.of(split.values()).filter(v -> !Double.isNaN(v)).count());
              assertThat(merged.estimate().mean())
                  .isCloseTo(all.mean(), within(1e-9 * (1 + Math.abs(all.mean()))));
              assertThat(merged.estimate().se()).isCloseTo(all.se(), within(1e-8));
            });
  }

  @Test
  void nothingMergedIntoNothingIsMissing() {
    Moments none = new Moments();
    none.addAll(new Moments());
    assertThat(none.estimate()).isEqualTo(Estimate.MISSING);
  }
}
