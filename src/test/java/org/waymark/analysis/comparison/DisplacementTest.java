package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;
import org.waymark.analysis.comparison.Displacement.Reading;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.PlaceAverages;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Variable;

final class DisplacementTest {
  private static final ActedOn AREAS = new ActedOn(List.of(0), List.of(1), List.of(2));
  private static final Places PLACES =
      new Places(List.of("a", "b", "c"), List.of("r"), List.of(0, 0, 0));
  private static final Period MONTH = SmallNation.period("2014-01", 1);

  /** What happens in A, B and C. */
  private record Counts(double acted, double adjoining, double rest) {
    PlaceAverages run() {
      MonthlyTable table = MonthlyTable.of(1, PLACES);
      // Averages are of twelve months.
      table.set(0, 0, Variable.OFFERS, acted / 12);
      table.set(0, 1, Variable.OFFERS, adjoining / 12);
      table.set(0, 2, Variable.OFFERS, rest / 12);
      RunOutcome run =
          new RunOutcome(0, 1, MONTH, table, new GroupTable(1), new CohortTable(1), List.of());
      return RunFigures.of(run, List.of()).averages();
    }
  }

  /** Pairs of counts. */
  private static final class Pairs {
    private final Displacement.Pairs pairs = new Displacement.Pairs();

    void add(Counts before, Counts after) {
      pairs.add(AREAS, Variable.OFFERS, before.run(), after.run());
    }

    Displacement displacement() {
      return pairs.displacement();
    }
  }

  /** What happens in A, B and C before and after, with some luck from pair to pair. */
  private static Displacement of(Counts before, Counts after) {
    Pairs pairs = new Pairs();
    for (int luck = -2; luck <= 2; luck++) {
      double wobble = 1 + 0.001 * luck;
      pairs.add(
          before,
          new Counts(after.acted() * wobble, after.adjoining() / wobble, after.rest() * wobble));
    }
    return pairs.displacement();
  }

  /**
   * Three pairs by hand. A/C: 0.50 to 0.40, 0.60 to 0.45, 0.55 to 0.35, changes -0.10, -0.15,
   * -0.20; B/C: 0.20 to 0.22, 0.30 to 0.33, 0.25 to 0.29, changes 0.02, 0.03, 0.04. The quotient is
   * 0.03 / -0.15 = -0.2, the same in each pair, so that Fieller's interval is that one number.
   */
  @Test
  void threePairsGiveTheQuotientThatAHandCalculates() {
    Pairs pairs = new Pairs();
    pairs.add(new Counts(50, 20, 100), new Counts(40, 22, 100));
    pairs.add(new Counts(120, 60, 200), new Counts(45, 33, 100));
    pairs.add(new Counts(22, 10, 40), new Counts(35, 29, 100));
    Displacement displacement = pairs.displacement();
    assertThat(displacement.a().reference()).isCloseTo(0.55, within(1e-12));
    assertThat(displacement.a().difference().mean()).isCloseTo(-0.15, within(1e-12));
    // t of two degrees of freedom is 4.302653, the standard deviation 0.05.
    assertThat(displacement.a().difference().low95())
        .isCloseTo(-0.15 - 4.302653 * 0.05 / Math.sqrt(3), within(1e-6));
    assertThat(displacement.b().difference().mean()).isCloseTo(0.03, within(1e-12));
    assertThat(displacement.c().difference().mean()).isCloseTo(-40.0 / 3, within(1e-12));
    Ratio quotient = displacement.quotient().orElseThrow();
    assertThat(quotient.value()).isCloseTo(-0.2, within(1e-12));
    assertThat(quotient.low()).isCloseTo(-0.2, within(1e-6));
    assertThat(quotient.high()).isCloseTo(-0.2, within(1e-6));
    assertThat(displacement.reading()).isEqualTo(Reading.DISPLACED_LESS);
  }

  /** Where A falls by 20 of 100, B of 50 and C of 100 as it was. */
  @Test
  void theSignTellsDisplacementFromDiffusionAndMinusOneTheLargerFromTheSmaller() {
    Counts before = new Counts(100, 50, 100);
    assertThat(of(before, new Counts(80, 45, 100)).reading()).isEqualTo(Reading.DIFFUSION);
    assertThat(of(before, new Counts(80, 45, 100)).quotient().orElseThrow().value())
        .isCloseTo(0.25, within(1e-4));
    assertThat(of(before, new Counts(80, 50, 100)).reading()).isEqualTo(Reading.CANNOT_TELL);
    assertThat(of(before, new Counts(80, 60, 100)).reading()).isEqualTo(Reading.DISPLACED_LESS);
    assertThat(of(before, new Counts(80, 70, 100)).reading()).isEqualTo(Reading.DISPLACED);
    assertThat(of(before, new Counts(80, 90, 100)).reading()).isEqualTo(Reading.DISPLACED_MORE);
    assertThat(of(before, new Counts(80, 90, 100)).quotient().orElseThrow().value())
        .isCloseTo(-2, within(1e-3));
  }

  /** No two of the three areas may be exchanged unseen: each exchange gives another quotient. */
  @Test
  void eachAreaHasItsOwnPlace() {
    Counts before = new Counts(100, 50, 200);
    Counts after = new Counts(80, 55, 190);
    double right = (55 / 190.0 - 50 / 200.0) / (80 / 190.0 - 100 / 200.0);
    assertThat(of(before, after).quotient().orElseThrow().value()).isCloseTo(right, within(1e-3));
    Displacement exchanged = of(new Counts(50, 100, 200), new Counts(55, 80, 190));
    assertThat(exchanged.quotient()).isEmpty();
    Displacement control = of(new Counts(200, 50, 100), new Counts(190, 55, 80));
    assertThat(control.quotient()).isEmpty();
    Displacement turned = of(new Counts(100, 200, 50), new Counts(80, 190, 55));
    assertThat(turned.quotient().orElseThrow().value()).isNotCloseTo(right, within(0.1));
    assertThat(of(after, before).quotient()).isEmpty();
  }

  @Test
  void whatAllAreasShareIsNoDisplacement() {
    Displacement displacement = of(new Counts(100, 50, 200), new Counts(120, 75, 300));
    assertThat(displacement.quotient().orElseThrow().value()).isCloseTo(0, within(0.02));
  }

  @Test
  void withoutAFallBeyondChanceThereIsNoQuotient() {
    Pairs pairs = new Pairs();
    assertThat(pairs.displacement().reading()).isEqualTo(Reading.NO_FALL);
    pairs.add(new Counts(10, 5, 10), new Counts(8, 6, 10));
    assertThat(pairs.displacement().reading()).isEqualTo(Reading.NO_FALL);
    pairs.add(new Counts(10, 5, 10), new Counts(11, 6, 10));
    assertThat(pairs.displacement().a().difference().mean()).isNegative();
    assertThat(pairs.displacement().quotient()).isEmpty();
    assertThat(pairs.displacement().reading()).isEqualTo(Reading.NO_FALL);
  }

  @Test
  void aPairInWhichNothingHappensInTheRestIsLeftOutOfAll() {
    Pairs pairs = new Pairs();
    pairs.add(new Counts(10, 5, 0), new Counts(8, 6, 10));
    pairs.add(new Counts(10, 5, 10), new Counts(8, 6, 0));
    pairs.add(new Counts(10, 5, 10), new Counts(8, 6, 10));
    Displacement displacement = pairs.displacement();
    assertThat(displacement.a().pairs()).isEqualTo(1);
    assertThat(displacement.b().pairs()).isEqualTo(1);
    assertThat(displacement.c().pairs()).isEqualTo(1);
  }

  /** Where the fall is certain, Student's test of b - r a at an end r of the interval is at 5 %. */
  @Test
  void theIntervalEndsWhereTheTestIsAtFivePercent() {
    Random random = new Random(8);
    Pairs pairs = new Pairs();
    double[] fall = new double[12];
    double[] beside = new double[12];
    for (int i = 0; i < fall.length; i++) {
      Counts before = new Counts(100 + 5 * random.nextGaussian(), 50, 100);
      Counts after = new Counts(80 + 5 * random.nextGaussian(), 45 + random.nextGaussian(), 98);
      pairs.add(before, after);
      fall[i] = after.acted() / after.rest() - before.acted() / before.rest();
      beside[i] = after.adjoining() / after.rest() - before.adjoining() / before.rest();
    }
    Ratio quotient = pairs.displacement().quotient().orElseThrow();
    for (double end : new double[] {quotient.low(), quotient.high()}) {
      double[] left = new double[fall.length];
      for (int i = 0; i < left.length; i++) {
        left[i] = beside[i] - end * fall[i];
      }
      assertThat(new TTest().tTest(0, left)).isCloseTo(0.05, within(1e-9));
    }
  }

  /**
   * Counts of Poisson's kind, of pairs that share luck: A falls by a fifth, a third of which turns
   * up in B, so that the quotient is -1/3. In 2,000 samples the standard error of the share missed
   * is 0.5 points; a right interval fails this test once in 2,500 seeds.
   */
  @Test
  void theIntervalCoversAsOftenAsItSays() {
    Random random = new Random(12);
    int samples = 2000;
    int missed = 0;
    for (int sample = 0; sample < samples; sample++) {
      Pairs pairs = new Pairs();
      for (int run = 0; run < 10; run++) {
        double a = count(random, 900);
        double b = count(random, 600);
        double c = count(random, 4000);
        double moved = count(random, 180);
        pairs.add(new Counts(a, b, c), new Counts(a - moved, b + moved / 3 + noise(random), c));
      }
      missed += pairs.displacement().quotient().orElseThrow().includes(-1.0 / 3) ? 0 : 1;
    }
    assertThat(missed / (double) samples).isCloseTo(0.05, within(0.0171));
  }

  private static double count(Random random, double mean) {
    return mean + Math.sqrt(mean) * random.nextGaussian();
  }

  private static double noise(Random random) {
    return 20 * random.nextGaussian();
  }
}
