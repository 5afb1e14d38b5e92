package org.waymark.outcome.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ranges over worlds, and what luck adds to them. */
class SpanTest {
  private static final int WORLDS = 40;
  private static final int TRIALS = 2000;

  @Test
  void oneRunInEachWorldIsTakenAsItIs() {
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6};

    assertThat(Span.beyondLuck(DoubleStream.of(values).mapToObj(each -> new double[] {each})))
        .isEqualTo(Span.over(DoubleStream.of(values)));
  }

  @Test
  void withoutLuckNothingIsTakenOut() {
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6};

    Span span =
        Span.beyondLuck(DoubleStream.of(values).mapToObj(each -> new double[] {each, each}));

    assertThat(span.low90()).isEqualTo(1);
    assertThat(span.high90()).isEqualTo(9);
  }

  @Test
  void worldsThatAreAllAlikeHaveNoSpread() {
    assertThat(Span.beyondLuck(IntStream.range(0, 30).mapToObj(i -> new double[] {2, 2})))
        .isEqualTo(new Span(2, 2, 2));
  }

  @Test
  void aWorldWithAMissingValueIsLeftOut() {
    List<double[]> figures = new ArrayList<>(worlds(new Random(5), 1, 1));
    Span without = Span.beyondLuck(figures.stream());
    figures.add(new double[] {1e6, Double.NaN});

    assertThat(Span.beyondLuck(figures.stream())).isEqualTo(without);
    assertThat(Span.beyondLuck(Stream.of())).isEqualTo(Span.MISSING);
  }

  /**
   * How often the figure of another world, without luck, lies within: 90 % is meant; of 2,000
   * trials three standard errors are 2 %.
   */
  @Test
  void anotherWorldsOwnFigureLiesWithinHoweverMuchLuckThereIs() {
    for (double luck : new double[] {0, 0.3, 1, 2, 4}) {
      Random random = new Random(11);
      int within = 0;
      for (int trial = 0; trial < TRIALS; trial++) {
        Span span = Span.beyondLuck(worlds(random, 1, luck).stream());
        double another = random.nextGaussian();
        within += span.low90() <= another && another <= span.high90() ? 1 : 0;
      }
      assertThat(within / (double) TRIALS).as("luck %s", luck).isBetween(0.88, 0.98);
    }
  }

  /** Effects and luck are in proportion to levels, which differ as much as those of nations do. */
  @Test
  void anotherWorldsOwnFigureLiesWithinWhereHigherWorldsHaveMoreLuck() {
    for (double luck : new double[] {0.3, 1, 2, 4}) {
      Random random = new Random(13);
      int within = 0;
      for (int trial = 0; trial < TRIALS; trial++) {
        Span span = Span.beyondLuck(levels(random, 1, luck).stream());
        double another = level(random);
        within += span.low90() <= another && another <= span.high90() ? 1 : 0;
      }
      assertThat(within / (double) TRIALS).as("luck %s", luck).isBetween(0.88, 0.99);
    }
  }

  /** Where nothing has an effect, both ends on one side of zero are an error. */
  @Test
  void luckAloneHasNoDirection() {
    Random random = new Random(17);
    int claimed = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      Span span = Span.beyondLuck(levels(random, 0, 1).stream());
      claimed += span.low90() > 0 || span.high90() < 0 ? 1 : 0;
    }
    assertThat(claimed / (double) TRIALS).isLessThan(0.06);
  }

  private static double level(Random random) {
    return Math.exp(0.7 * random.nextGaussian());
  }

  private static List<double[]> levels(Random random, double effect, double luck) {
    return IntStream.range(0, WORLDS)
        .mapToObj(
            world -> {
              double level = level(random);
              return new double[] {
                level * (effect + luck * random.nextGaussian()),
                level * (effect + luck * random.nextGaussian())
              };
            })
        .toList();
  }

  @Test
  void theMoreIsLuckTheMoreIsTakenOut() {
    Random random = new Random(7);
    double[] luck = {0.1, 1, 4};
    double[] left = new double[luck.length];
    for (int i = 0; i < luck.length; i++) {
      for (int trial = 0; trial < TRIALS; trial++) {
        List<double[]> worlds = worlds(random, 1, luck[i]);
        Span all =
            Span.over(
                worlds.stream().mapToDouble(each -> DoubleStream.of(each).average().getAsDouble()));
        left[i] += width(Span.beyondLuck(worlds.stream())) / width(all) / TRIALS;
      }
    }

    assertThat(left[0]).isBetween(0.99, 1.0);
    assertThat(left[1]).isBetween(0.8, 0.95);
    assertThat(left[2]).isBetween(0.4, 0.8);
  }

  private static double width(Span span) {
    return span.high90() - span.low90();
  }

  /** Worlds whose figures lie around 0, two runs in each. */
  private static List<double[]> worlds(Random random, double spread, double luck) {
    return IntStream.range(0, WORLDS)
        .mapToObj(
            world -> {
              double own = spread * random.nextGaussian();
              return new double[] {
                own + luck * random.nextGaussian(), own + luck * random.nextGaussian()
              };
            })
        .toList();
  }
}
