package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.analysis.comparison.Judgement.Because;
import org.waymark.outcome.world.Span;

final class JudgementTest {
  private static final Span UNKNOWN = Span.MISSING;

  /** Of pairs with these differences. */
  private static PairedDifference pairs(double... differences) {
    PairedMoments moments = new PairedMoments();
    for (double difference : differences) {
      moments.add(100, 100 + difference);
    }
    return PairedDifference.of(moments);
  }

  private static Span span(double low, double high) {
    return new Span(low, (low + high) / 2, high);
  }

  private static void judged(PairedDifference chance, Span span, Verdict verdict) {
    assertThat(Judgement.of(chance, span))
        .isEqualTo(new Judgement(verdict, Because.NOTHING, OptionalLong.empty()));
  }

  private static void open(PairedDifference chance, Span span, Because because, long... more) {
    assertThat(Judgement.of(chance, span))
        .isEqualTo(
            new Judgement(
                Verdict.CANNOT_TELL,
                because,
                more.length == 0 ? OptionalLong.empty() : OptionalLong.of(more[0])));
  }

  @Test
  void whatChanceAndAssumptionsLeaveStandingGoesOneWay() {
    judged(pairs(9, 10, 11, 9, 11), span(1, 30), Verdict.HIGHER);
    judged(pairs(-9, -10, -11, -9, -11), span(-30, -1), Verdict.LOWER);
    judged(pairs(9, 10, 11, 9, 11), UNKNOWN, Verdict.HIGHER_BY_CHANCE_ALONE);
    judged(pairs(-9, -10, -11, -9, -11), UNKNOWN, Verdict.LOWER_BY_CHANCE_ALONE);
  }

  @Test
  void fourReplicationsAreTooFewWhateverTheySay() {
    open(pairs(9, 10, 11, 9), span(1, 30), Because.FEW_REPLICATIONS, 1);
    open(pairs(9, 10, 11, 9), UNKNOWN, Because.FEW_REPLICATIONS, 1);
    open(pairs(10), UNKNOWN, Because.FEW_REPLICATIONS, 4);
  }

  /**
   * Of 1, 2, 3, 4 and -5 the mean is 1 and the variance 50/4; half the interval is 2.776445
   * sqrt(12.5/5) = 4.3900, so that 5 (4.3900² - 1) = 91.4 more are needed.
   */
  @Test
  void whereChanceHoldsZeroTheReplicationsThatWouldHelpAreSaid() {
    open(pairs(1, 2, 3, 4, -5), UNKNOWN, Because.CHANCE, 92);
    open(pairs(1, 2, 3, 4, -5), span(0.1, 2), Because.CHANCE, 92);
    open(pairs(-1, -2, -3, -4, 5), span(-2, -0.1), Because.CHANCE, 92);
    open(pairs(1, 2, 3, 4, -5), span(-0.1, 2), Because.CHANCE_AND_ASSUMPTIONS, 92);
    open(pairs(1, 2, 3, 4, -5), span(-2, -1), Because.CHANCE_AND_ASSUMPTIONS, 92);
  }

  @Test
  void whereTheMeanIsZeroNoNumberOfReplicationsHelps() {
    open(pairs(1, -1, 2, -2, 0), UNKNOWN, Because.CHANCE);
    open(pairs(1, -1, 2, -2, 0.001), UNKNOWN, Because.CHANCE);
  }

  @Test
  void pairsThatNeverDifferAreEqualUnlessSomeWorldTellsThemApart() {
    open(pairs(0, 0, 0, 0, 0), UNKNOWN, Because.NEVER_DIFFER);
    open(pairs(0, 0, 0, 0, 0), span(0, 0), Because.NEVER_DIFFER);
    open(pairs(0, 0, 0, 0, 0), span(-1, 0), Because.CHANCE_AND_ASSUMPTIONS);
  }

  @Test
  void aRangeThatHoldsZeroTouchesItOrLiesBeyondItLeavesTheDirectionOpen() {
    PairedDifference more = pairs(9, 10, 11, 9, 11);
    open(more, span(-1, 30), Because.ASSUMPTIONS);
    open(more, span(0, 30), Because.ASSUMPTIONS);
    open(more, span(-30, -1), Because.ASSUMPTIONS);
    open(pairs(-9, -10, -11, -9, -11), span(-30, 0), Because.ASSUMPTIONS);
    open(pairs(-9, -10, -11, -9, -11), span(1, 30), Because.ASSUMPTIONS);
  }

  /** The quick command never says more than the full one. */
  @Test
  void withoutAssumptionsNoVerdictIsFirm() {
    Random random = new Random(13);
    for (int trial = 0; trial < 200; trial++) {
      double shift = random.nextGaussian() * 5;
      double[] differences =
          random.doubles(2 + trial % 9).map(draw -> shift + 4 * (draw - 0.5)).toArray();
      Judgement judgement = Judgement.of(pairs(differences), UNKNOWN);
      assertThat(judgement.verdict().isFirm()).isFalse();
      assertThat(judgement.because() == Because.NOTHING)
          .isNotEqualTo(judgement.verdict() == Verdict.CANNOT_TELL);
    }
  }
}
