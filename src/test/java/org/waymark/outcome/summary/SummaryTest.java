package org.waymark.outcome.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.Tries;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;

final class SummaryTest {

  static IntStream counts() {
    return IntStream.rangeClosed(2, 40);
  }

  @ParameterizedTest(name = "{0} values")
  @MethodSource("counts")
  void momentsAreThoseOfATextbook(int count) {
    Tries.of(
            count + " values",
            alternating(count, 0, 0),
            alternating(count, 0, -0.0),
            alternating(count, 1e4, 1e4),
            alternating(count, -1e4, -1e4),
            alternating(count, -1e4, 1e4),
            alternating(count, 1e4, 9999.99))
        .drawn(
            10,
            values -> values.stream().mapToDouble(Math::abs).max().orElseThrow(),
            luck -> Stream.generate(() -> value(luck)).limit(count).toList())
        .hold(SummaryTest::areThoseOfATextbook);
  }

  private static List<Double> alternating(int count, double even, double odd) {
    return IntStream.range(0, count).mapToObj(i -> i % 2 == 0 ? even : odd).toList();
  }

  /** From -10,000 to 10,000, with two decimals to be read; often near zero. */
  private static double value(SplittableRandom luck) {
    return (luck.nextInt(-1_000_000, 1_000_001) >> luck.nextInt(20)) / 100.0;
  }

  private static void areThoseOfATextbook(List<Double> values) {
    Moments moments = new Moments();
    DescriptiveStatistics textbook = new DescriptiveStatistics();
    for (double value : values) {
      moments.add(value);
      textbook.addValue(value);
    }
    Estimate estimate = moments.estimate();
    double error = textbook.getStandardDeviation() / Math.sqrt(values.size());
    assertThat(estimate.mean()).isCloseTo(textbook.getMean(), within(1e-7));
    assertThat(estimate.se()).isCloseTo(error, within(1e-7));
  }

  @Test
  void theIntervalIsStudents() {
    Moments moments = new Moments();
    moments.add(1);
    moments.add(2);
    moments.add(Double.NaN);
    moments.add(3);
    Estimate estimate = moments.estimate();
    assertThat(estimate.mean()).isEqualTo(2);
    // t with 2 degrees of freedom: 4.302653; se: 1 / sqrt(3).
    assertThat(estimate.high95()).isCloseTo(2 + 4.302653 / Math.sqrt(3), within(1e-5));
    assertThat(estimate.low95()).isCloseTo(2 - 4.302653 / Math.sqrt(3), within(1e-5));
  }

  @Test
  void oneValueHasNoInterval() {
    Moments moments = new Moments();
    moments.add(5);
    assertThat(moments.estimate().mean()).isEqualTo(5);
    assertThat(moments.estimate().low95()).isNaN();
    assertThat(new Moments().estimate().mean()).isNaN();
  }

  @Test
  void flowsArePerTwelveMonthsAndLevelsAreAveraged() {
    Period period = SmallNation.period("2012-07", 18);
    Summary summary = summary(period, Variable.OFFERS, month -> 10);
    assertThat(summary.perYear(Variable.OFFERS).mean()).isEqualTo(120);
    assertThat(summary.inYear(0, Variable.OFFERS).mean()).isEqualTo(60);
    assertThat(summary.meanOver(2012, 2013, Variable.OFFERS)).isEqualTo(120);
    assertThat(summary.meanOver(2012, 2012, Variable.OFFERS)).isNaN();
    Summary stock = summary(period, Variable.PEOPLE_EXPLOITED, month -> month);
    assertThat(stock.perYear(Variable.PEOPLE_EXPLOITED).mean()).isCloseTo(8.5, within(1e-9));
    assertThat(stock.of(Derived.PEOPLE_EXPLOITED_AT_END).mean()).isEqualTo(17);
  }

  @Test
  void cohortsCountOnlyInYearsThatAreKnownInFull() {
    Period period = SmallNation.period("2012-01", 24);
    Summary summary =
        summary(period, Variable.DETECTED_WITHIN_3_YEARS, month -> month < 15 ? 3 : Double.NaN);
    assertThat(summary.perYear(Variable.DETECTED_WITHIN_3_YEARS).mean()).isEqualTo(36);
    assertThat(summary.inYear(1, Variable.DETECTED_WITHIN_3_YEARS).mean()).isNaN();
  }

  @Test
  void detectionIsOfThoseTraffickedInTheSameMonths() {
    Period period = SmallNation.period("2012-01", 24);
    MonthlyTable table = MonthlyTable.of(24, SmallNation.PLACES);
    int nation = SmallNation.PLACES.nation();
    for (int month = 0; month < 24; month++) {
      table.set(month, nation, Variable.PEOPLE_TRAFFICKED, month < 12 ? 50 : 1000);
      table.set(month, nation, Variable.DETECTED_WITHIN_3_YEARS, month < 12 ? 10 : Double.NaN);
    }
    Summary summary = Summary.of(period);
    summary.add(NationYears.of(table, YearlyTable.of(table, period)));
    assertThat(summary.of(Derived.IDENTIFIED_WITHIN_3_YEARS_PER_100).mean()).isEqualTo(20);
  }

  @Test
  void nearIsFromSevenTenthsToSevenFifths() {
    assertThat(comparison(100, 70).isNear()).isTrue();
    assertThat(comparison(100, 140).isNear()).isTrue();
    assertThat(comparison(100, 69).isNear()).isFalse();
    assertThat(comparison(100, 141).isNear()).isFalse();
    assertThat(comparison(100, 200).distance())
        .isCloseTo(comparison(100, 50).distance(), within(1e-12));
  }

  private static TargetFit comparison(double observed, double model) {
    return new TargetFit(
        Variable.CONVICTIONS, "convictions", "c", 2012, 2012, 2012, observed, model, "s");
  }

  private static Summary summary(
      Period period, Variable variable, java.util.function.IntToDoubleFunction value) {
    MonthlyTable table = MonthlyTable.of(period.months(), SmallNation.PLACES);
    for (int month = 0; month < period.months(); month++) {
      table.set(month, SmallNation.PLACES.nation(), variable, value.applyAsDouble(month));
    }
    Summary summary = Summary.of(period);
    summary.add(NationYears.of(table, YearlyTable.of(table, period)));
    return summary;
  }
}
