package org.waymark.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.Allocated;
import org.waymark.Tries;

final class AdditiveModelTest {
  private static final double CLOSE = 1e-8;

  /** Points of a design: two factors that are numbers, one of three words. */
  private record Design(int points, long seed) {
    List<List<Object>> columns() {
      SplittableRandom luck = new SplittableRandom(seed);
      List<Object> near = luck.doubles(points).boxed().<Object>map(each -> each).toList();
      List<Object> far = luck.doubles(points, 5e5, 3e6).boxed().<Object>map(each -> each).toList();
      List<Object> words =
          IntStream.range(0, points)
              .<Object>mapToObj(i -> List.of("a", "b", "c").get(i % 3))
              .toList();
      return List.of(near, far, words);
    }

    double[] noise() {
      return new SplittableRandom(~seed).doubles(points, -1, 1).toArray();
    }
  }

  private static final Tries<Design> DESIGNS =
      Tries.of("design", new Design(61, 1))
          .drawn(20, Design::points, luck -> new Design(60 + luck.nextInt(500), luck.nextLong()));

  @Test
  void whatIsAdditiveIsFittedWithoutRest() {
    DESIGNS.hold(
        design -> {
          List<List<Object>> columns = design.columns();
          double[] additive = new double[design.points()];
          Arrays.setAll(
              additive,
              i ->
                  3
                      - 2 * (Double) columns.get(0).get(i)
                      + 1e-6 * (Double) columns.get(1).get(i)
                      + ((String) columns.get(2).get(i)).charAt(0));
          assertThat(AdditiveModel.of(columns).residuals(additive))
              .containsExactly(new double[design.points()], within(CLOSE));
        });
  }

  /** As of every least-squares fit: its leverages add up to its coefficients. */
  @Test
  void theFitIsAProjection() {
    DESIGNS.hold(
        design -> {
          AdditiveModel model = AdditiveModel.of(design.columns());
          double[] leverages = model.leverages();
          assertThat(Arrays.stream(leverages)).allMatch(each -> each > 0 && each <= 1 + CLOSE);
          assertThat(Arrays.stream(leverages).sum())
              .isCloseTo(design.points() - (double) model.degrees(), within(CLOSE));
          double[] rest = model.residuals(design.noise());
          assertThat(model.residuals(rest)).containsExactly(rest, within(CLOSE));
          double fitted = 0;
          for (int i = 0; i < rest.length; i++) {
            fitted += (design.noise()[i] - rest[i]) * rest[i];
          }
          assertThat(fitted).isCloseTo(0, within(CLOSE));
        });
  }

  @Test
  void memoryGrowsWithThePointsAndNotWithTheirSquare() throws Exception {
    long few = allocated(500);
    assertThat(allocated(4000)).isLessThan(12 * few);
  }

  private static long allocated(int points) throws Exception {
    List<List<Object>> columns = new Design(points, 1).columns();
    return Allocated.bytes(() -> AdditiveModel.of(columns));
  }
}
