package org.waymark.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.study.CalibrationReader;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

/** What of a record is a target, how far it may be off, and what of a run it is compared with. */
final class TargetsTest {
  private static final Scenario BASE =
      ScenarioReader.of(Evidence.load())
          .read(Path.of("scenarios/baseline.json"), List.of("months=60"));

  private static Series series(String name, Family family, String counts, double lag) {
    return new Series(
        name,
        List.of(name),
        0,
        9999,
        counts,
        "",
        family,
        0.2,
        0.5,
        0.1,
        lag,
        Map.of(),
        Optional.empty(),
        "-");
  }

  private static org.waymark.evidence.Target row(
      String indicator, int first, int last, double value, String unit) {
    return new org.waymark.evidence.Target(
        indicator + first,
        indicator,
        first + "",
        first,
        last,
        value,
        unit,
        Double.NaN,
        Double.NaN,
        "",
        "",
        "");
  }

  private static Targets of(Series series, org.waymark.evidence.Target... rows) {
    return Targets.of(
        List.of(rows), List.of(series), List.of(new LeftOut(List.of("other"), "rule")), BASE);
  }

  @Test
  void rulesDecideBeforeAnyFit() {
    Series victims = series("v", Family.COUNTS, "victims_recorded", 0);
    Targets targets =
        of(
            victims,
            row("v", 2012, 2012, 500, "persons"),
            row("v", 2009, 2009, 500, "persons"),
            row("v", 2013, 2013, Double.NaN, "persons"),
            row("v", 2011, 2012, 740, "persons per year"),
            row("v", 2010, 2015, 4495, "persons"),
            row("other", 2012, 2012, 1, "persons"),
            row("v", 2014, 2015, 900, "persons"));
    assertThat(targets.targets())
        .extracting(Target::from, Target::until, Target::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2012, 2012, 500.0),
            org.assertj.core.groups.Tuple.tuple(2012, 2012, 740.0),
            org.assertj.core.groups.Tuple.tuple(2014, 2015, 450.0));
    assertThat(targets.omitted())
        .extracting(Targets.Omitted::rule)
        .containsExactly(
            Targets.Rule.YEARS, Targets.Rule.BLANK, Targets.Rule.YEARS, Targets.Rule.STATED);
  }

  @Test
  void aSeriesTakesRowsOfItsYearsOnly() {
    Series all = series("v", Family.COUNTS, "victims_recorded", 0);
    Series early =
        new Series(
            "v",
            List.of("v"),
            2012,
            2013,
            all.counts(),
            "",
            all.family(),
            0.2,
            0.5,
            0,
            0,
            Map.of(),
            Optional.empty(),
            "-");
    Targets targets =
        of(early, row("v", 2013, 2013, 5, "persons"), row("v", 2014, 2014, 5, "persons"));
    assertThat(targets.targets()).hasSize(1);
    assertThat(targets.omitted().get(0).rule()).isEqualTo(Targets.Rule.NO_SERIES);
  }

  @Test
  void percentAndSharesAreOnOneScale() {
    Series poor = series("p", Family.SHARES, "poverty_rate", 0);
    Target target = of(poor, row("p", 2012, 2012, 20, "percent")).targets().get(0);
    assertThat(target.value()).isEqualTo(0.2);
    assertThat(target.natural(target.observed())).isCloseTo(0.2, within(1e-12));
    // A share of 200 people: sqrt(1 / (200 x 0.2 x 0.8)) log odds.
    assertThat(target.error()).isCloseTo(Math.sqrt(1 / 32.0), within(1e-12));
    assertThat(target.step(0.016)).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void anOfficeThatIsBehindCountsAPartOfTheYearBefore() {
    Series verdicts = series("c", Family.COUNTS, "convictions", 0.25);
    List<Target> targets =
        of(verdicts, row("c", 2013, 2013, 100, "persons"), row("c", 2012, 2012, 100, "persons"))
            .targets();
    Observables seen = Observables.of(targets, 2012);
    assertThat(seen.figures()).contains("convictions@2013", "convictions@2012");
    List<Double> values = new ArrayList<>(Collections.nCopies(seen.figures().size(), 0.0));
    values.set(seen.figures().indexOf("people_trafficked"), 1000.0);
    values.set(seen.figures().indexOf("victims_identified"), 100.0);
    values.set(seen.figures().indexOf("convictions@2013"), 40.0);
    values.set(seen.figures().indexOf("convictions@2012"), 20.0);
    double[] outputs = seen.of(values, 0.1);
    assertThat(Math.exp(outputs[0])).isCloseTo((0.75 * 40 + 0.25 * 20 + 0.5) / 0.1, within(1e-9));
    // Before the first year there is nothing: all of it is of that year.
    assertThat(Math.exp(outputs[1])).isCloseTo(20.5 / 0.1, within(1e-9));
    assertThat(Math.exp(outputs[2])).isCloseTo(1000.5 / 0.1, within(1e-9));
    assertThat(Math.exp(outputs[3])).isCloseTo(100 * 100.5 / 1000.5, within(1e-9));
  }

  @Test
  void discrepancyFadesWithTheYearsAndTwinsShareIt() {
    Series one = series("a", Family.COUNTS, "prosecutions", 0);
    Series twin =
        new Series(
            "b",
            List.of("b"),
            0,
            9999,
            "convictions",
            "",
            Family.COUNTS,
            0.2,
            0.5,
            0,
            0,
            Map.of(),
            Optional.of(new Series.Twin("a", 0.9)),
            "-");
    Targets targets =
        Targets.of(
            List.of(
                row("a", 2012, 2012, 100, "persons"),
                row("a", 2014, 2014, 100, "persons"),
                row("b", 2012, 2012, 100, "persons")),
            List.of(one, twin),
            List.of(),
            BASE);
    double[][] c = RecordCovariance.of(targets.targets(), List.of(one, twin), Variant.main());
    double square = 0.2 * 0.2;
    assertThat(c[0][0]).isCloseTo(square + 0.1 * 0.1 + 0.02 * 0.02, within(1e-12));
    assertThat(c[0][1]).isCloseTo(0.25 * square + 0.1 * 0.1, within(1e-12));
    assertThat(c[0][2]).isCloseTo(0.9 * square, within(1e-12));
    assertThat(c[2][2]).isCloseTo(square + 0.02 * 0.02, within(1e-12));
  }

  /** What ships: each reading's covariance can be used, and the two series of victims are two. */
  @Test
  void theRecordThatShipsIsSound() {
    CalibrationStudy study =
        new CalibrationReader(Evidence.load())
            .read(Path.of("scenarios/studies/calibration.json"), null, null);
    List<Target> targets = study.targets().targets();
    assertThat(targets).hasSizeBetween(40, 60);
    assertThat(targets).extracting(Target::id).doesNotContain("victims_thesis_2018");
    List<Variant> readings = new ArrayList<>(study.variants());
    readings.add(Variant.main());
    for (Variant reading : readings) {
      double[][] covariance = RecordCovariance.of(targets, study.series(), reading);
      double[] values =
          new EigenDecomposition(new Array2DRowRealMatrix(covariance)).getRealEigenvalues();
      assertThat(java.util.Arrays.stream(values).min().orElseThrow())
          .as(reading.name())
          .isGreaterThan(1e-6);
    }
    assertThat(study.inputs().dimension()).isGreaterThan(300);
    assertThat(study.runs()).isLessThanOrEqualTo(4000);
    assertThat(targets.size() + study.targets().omitted().size())
        .isEqualTo(Evidence.load().targets().size());
  }

  /** No compounds in 2012, borders open before the pandemic; a scale moves dated values, too. */
  @Test
  void undatedValuesDoNotOverlapDatedDrivers() {
    Inputs inputs =
        new CalibrationReader(Evidence.load())
            .read(Path.of("scenarios/studies/calibration.json"), null, null)
            .inputs();
    double[] z = new double[inputs.dimension()];
    for (double place : new double[] {-2, 0, 2}) {
      java.util.Arrays.fill(z, place);
      Scenario world = inputs.scenario(z, 0.5);
      assertThat(world.parameters().market().sectorMix().scamInCambodia()).isZero();
      assertThat(world.parameters().market().borderOpen().china()).isGreaterThan(0.8);
      assertThat(world.parameters().population().factor()).isEqualTo(0.5);
    }
    double[] found = new double[inputs.dimension()];
    found[found.length - 1] = -1.5;
    double[] few = inputs.values(found);
    double[] usual = inputs.values(new double[inputs.dimension()]);
    int scaled = 0;
    for (int i = 0; i < few.length; i++) {
      boolean isDetection = inputs.inputs().get(i).input().path().equals("victims.detection");
      assertThat(Math.abs(few[i]) < 0.5 * Math.abs(usual[i])).isEqualTo(isDetection);
      scaled += isDetection ? 1 : 0;
    }
    assertThat(scaled).isGreaterThan(2);
  }
}
