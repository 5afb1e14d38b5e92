package org.waymark.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.analysis.posterior.Band;
import org.waymark.analysis.posterior.BarrierEffects;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.Marginal;
import org.waymark.analysis.posterior.ScenarioFinding;
import org.waymark.analysis.posterior.SelfCheck;
import org.waymark.analysis.posterior.Stability;
import org.waymark.analysis.posterior.TargetFinding;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.engine.LocalEngine;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.experiment.ensemble.Counter;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.study.CalibrationReader;
import org.waymark.experiment.world.PosteriorReader;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.words.InvalidInput;

/** The whole of a calibration, of a nation of which the truth is known. */
final class CalibrationTaskTest {
  /** The truth behind the record. */
  private static final double SLOTS = 45;

  private static final double ALONE = 0.25;
  private static final double RECORDED = 0.8;
  private static final double OFFICERS = 5;

  private static final SimulatorFactory FORMULAS =
      (scenario, evidence, audited) -> new FormulaNation(scenario);

  @TempDir private Path folder;

  @BeforeEach
  void record() throws IOException {
    record(FormulaNation.identified(SLOTS, ALONE) * RECORDED);
  }

  private void record(double victims) throws IOException {
    StringBuilder csv = new StringBuilder("indicator,year,value,unit\n");
    for (int year = 2012; year <= 2014; year++) {
      csv.append("victims,%d,%s,persons%n".formatted(year, victims));
      csv.append("convictions,%d,%s,persons%n".formatted(year, FormulaNation.convicted(OFFICERS)));
      csv.append("calls,%d,2500,calls%n".formatted(year));
    }
    csv.append("share_women,2012-2014,0.9,share\n");
    Files.writeString(folder.resolve("record.csv"), csv.toString());
  }

  private CalibrationStudy study(String more) throws IOException {
    Path file = folder.resolve("study.json");
    Files.writeString(
        file,
        """
        { "scenario": "%s", "set": { "months": 36, "burnInMonths": 1 }, "record": "record.csv",
          "series": [
            { "name": "victims", "indicators": ["victims"], "counts": "victims_recorded", "because": "-" },
            { "name": "convictions", "indicators": ["convictions"], "counts": "convictions",
              "error": "recalled", "lag": 0.5, "because": "-" },
            { "name": "women", "indicators": ["share_women"], "counts": "victims_identified/sex=female",
              "of": "victims_identified", "error": "shares", "because": "-" } ],
          "leftOut": [ { "indicators": ["calls"], "because": "no counterpart" } ],
          "inputs": [ "recruiters.slotsPer100kHouseholds", "victims.identified.alone",
            "victims.recordedShare", "enforcement.officersPer100kHouseholds", "iom.autonomy" ],
          "waves": [ { "points": 40, "factor": 1 }, { "points": 30, "factor": 1 } ],
          "draws": 30, "sampling": { "chains": 2, "warmup": 50, "samples": 200, "thin": 1 },
          "seed": 3 %s }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath(), more));
    return new CalibrationReader(Evidence.load()).read(file, null, null);
  }

  private CalibrationTask task(CalibrationStudy study, String name) {
    return new CalibrationTask(
        study, Map.of("study.json", "{}"), false, folder.resolve(name), "calibrate study.json");
  }

  private CalibrationTask.Result run(CalibrationTask task, Counter counter, int threads)
      throws IOException {
    try (Engine engine = new LocalEngine(FORMULAS, Evidence.load(), threads)) {
      return task.run(
          new CalibrationSteps() {
            @Override
            public Ensemble ensemble(Step step, int number, int of) {
              return new Ensemble(engine, counter, counter);
            }

            @Override
            public void begins(Step step, int number, int of) {
              // Nobody looks.
            }
          });
    }
  }

  private CalibrationFindings findings(String more) throws IOException {
    return run(task(study(more), "out"), Counter.all(), 2).findings().orElseThrow();
  }

  private static Marginal marginal(CalibrationFindings findings, String name) {
    return findings.main().marginals().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static double width(Band band) {
    return band.high() / band.low();
  }

  @Test
  void theScenarioItselfIsHeldAgainstTheRecord() throws IOException {
    Parameters own = study("").base().parameters();
    double slots = own.recruiters().slotsPer100kHouseholds();
    double victims =
        FormulaNation.identified(slots, own.victims().identified().alone())
            * own.victims().recordedShare();

    record(victims);
    ScenarioFinding near = findings("").scenario();
    assertThat(near.seeds()).isEqualTo(CalibrationStudy.OF_THE_SCENARIO);
    assertThat(near.misfit()).isLessThan(1.5);
    assertThat(near.missed()).isEmpty();

    record(3 * victims);
    ScenarioFinding far = findings("").scenario();
    assertThat(far.misfit()).isGreaterThan(TargetFinding.MISSED);
    assertThat(far.missed()).extracting(each -> each.series().name()).containsOnly("victims");
    assertThat(far.apart()).isNotEmpty().isSubsetOf(study("").inputs().names());
  }

  @Test
  void findsTheTruthAndWhatTheRecordCannotTell() throws IOException {
    CalibrationFindings findings = findings("");
    assertThat(findings.missed()).isEmpty();
    assertThat(findings.misfit()).isLessThan(1.2);
    assertThat(findings.trafficked().holds(FormulaNation.trafficked(SLOTS))).isTrue();
    Marginal officers = marginal(findings, "enforcement.officersPer100kHouseholds");
    assertThat(officers.posterior().holds(OFFICERS)).isTrue();
    assertThat(width(officers.posterior())).isLessThan(0.6 * width(officers.prior()));
    assertThat(officers.isTaught()).isTrue();
    // Recruiters and the chance of being found go together: each alone stays open.
    assertThat(findings.ridges())
        .anySatisfy(
            ridge -> {
              assertThat(List.of(ridge.one(), ridge.other()))
                  .containsExactlyInAnyOrder(
                      "recruiters.slotsPer100kHouseholds", "victims.identified.alone");
              assertThat(ridge.correlation()).isNegative();
            });
    assertThat(marginal(findings, "iom.autonomy").isTaught()).isFalse();
    assertThat(findings.study().targets().omitted()).hasSize(3);
  }

  @Test
  void theFileOfDrawsCanBeReadAsWorlds() throws IOException {
    CalibrationFindings findings = findings("");
    var posterior = PosteriorReader.read(folder.resolve("out"));
    assertThat(posterior.draws()).hasSize(30);
    assertThat(posterior.draws().get(0)).hasSize(5).containsKey("iom.autonomy");
    assertThat(posterior.fingerprint()).isPresent();
    assertThat(findings.draws()).isEqualTo(30);
    assertThat(Files.readString(folder.resolve("out/calibration.json")))
        .contains("\"missed\" : false", "\"rule\" : \"stated\"");
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .contains("\"complete\" : true");
  }

  @Test
  void stoppedItGoesOnAndLeavesTheSameBytesOnAnyNumberOfThreads() throws IOException {
    CalibrationStudy study = study("");
    assertThat(run(task(study, "out"), Counter.until(55), 1).findings()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
    Counter rest = Counter.all();
    run(task(study, "out"), rest, 2);
    assertThat(rest.begun()).hasSize(4).startsWith("40 of 40");
    assertThat(rest.runs()).isLessThan(60 + CalibrationStudy.OF_THE_SCENARIO);
    run(task(study, "whole"), Counter.all(), 1);
    for (String file : List.of("posterior.csv", "calibration.json", "manifest.json")) {
      assertThat(folder.resolve("out").resolve(file))
          .hasSameTextualContentAs(folder.resolve("whole").resolve(file));
    }
  }

  @Test
  void otherReadingsNeedNoOtherRuns() throws IOException {
    findings("");
    String variants =
        """
        , "variants": [ { "name": "no-victims", "label": { "en": "a", "vi": "b" }, "without": ["victims"] },
            { "name": "early", "label": { "en": "c", "vi": "d" }, "until": 2013 } ]
        """;
    Counter again = Counter.all();
    CalibrationFindings findings =
        run(task(study(variants), "out"), again, 2).findings().orElseThrow();
    assertThat(again.runs()).isZero();
    assertThat(findings.variants()).hasSize(2);
    // Without victims recorded less is known of people trafficked.
    assertThat(width(findings.variants().get(0).trafficked()))
        .isGreaterThan(width(findings.main().trafficked()));
    var hindcast = findings.hindcasts().get(0);
    assertThat(hindcast.rows()).hasSize(2);
    assertThat(hindcast.model().covered()).isEqualTo(2);
    assertThat(hindcast.last().rmse()).isZero();
  }

  @Test
  void drawsOfOtherReadingsAreRunAgainWhereThatIsAskedFor() throws IOException {
    CalibrationStudy study =
        study(
            ", \"variants\": [ { \"name\": \"wide\", \"label\": { \"en\": \"a\", \"vi\": \"b\" }, "
                + "\"discrepancy\": { \"counts\": 0.3 } } ]");
    CalibrationTask task =
        new CalibrationTask(study, Map.of(), true, folder.resolve("again"), "calibrate");
    Counter counter = Counter.all();
    CalibrationFindings findings = run(task, counter, 2).findings().orElseThrow();
    assertThat(counter.runs()).isEqualTo(40 + 30 + 30 + CalibrationStudy.OF_THE_SCENARIO + 8);
    assertThat(findings.variants().get(0).again().low()).isPositive();
  }

  @Test
  void severalSeedsTellLuckFromErrorsOfEmulators() throws IOException {
    CalibrationFindings findings = findings(", \"repeats\": { \"draws\": 20, \"seeds\": 8 }");
    var error = findings.emulatorError().orElseThrow();
    assertThat(error.draws()).isEqualTo(20);
    // A year's logarithm has a standard deviation of 0.05; half of convictions is of the year
    // before.
    for (var row : error.rows()) {
      if (row.target().id().startsWith("victims")) {
        assertThat(row.luck()).isBetween(0.03, 0.07);
        assertThat(row.error()).isLessThan(0.05);
      }
    }
    assertThat(Files.readString(folder.resolve("out/calibration.json"))).contains("\"logCounts\"");
  }

  @Test
  void truthsAreGivenBack() throws IOException {
    SelfCheck check = findings(", \"trials\": 60").selfCheck().orElseThrow();
    assertThat(check.trials()).isBetween(50, 60);
    assertThat(check.rows()).hasSize(6);
    assertThat(check.rows().get(0).name()).isEmpty();
    // False once in 100 times for all rows together.
    assertThat(check.ranksAreEven()).isTrue();
    // Of 50 intervals of 90 %, fewer than 39 hold the truth once in 200 times; the mean is
    // steadier.
    assertThat(check.coverage()).isBetween(0.78, 1.0);
  }

  @Test
  void effectsOfBarriersStandByReading() throws IOException {
    Files.writeString(
        folder.resolve("barriers.json"),
        """
        { "scenario": "%s", "outputs": ["people_trafficked"], "barriers": [
          { "barrier": "poverty", "source": "assumption",
            "values": { "recruiters.slotsPer100kHouseholds": { "today": 37.2, "lifted": 18.6 } } },
          { "barrier": "enforcement", "source": "assumption",
            "values": { "enforcement.officersPer100kHouseholds": { "today": 3.72, "lifted": 8 } } } ] }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath()));
    CalibrationStudy study =
        study(
            ", \"effects\": { \"barriers\": \"barriers.json\", \"draws\": 2 }, \"variants\": [ "
                + "{ \"name\": \"wide\", \"label\": { \"en\": \"a\", \"vi\": \"b\" }, "
                + "\"discrepancy\": { \"counts\": 0.3 } } ]");
    CalibrationTask task =
        new CalibrationTask(study, Map.of(), true, folder.resolve("again"), "calibrate");
    Counter counter = Counter.all();
    CalibrationFindings findings = run(task, counter, 2).findings().orElseThrow();
    assertThat(counter.runs()).isEqualTo(study.runs() + study.runsOfReadings());
    Stability stability = findings.stability().orElseThrow();
    assertThat(stability.readings()).extracting(each -> each.draws()).containsExactly(6, 2);
    // In this nation half of the recruiters leave half of the people trafficked, wherever a draw
    // is.
    BarrierEffects.Effect half = stability.readings().get(1).effects().get(0);
    assertThat(half.change().middle()).isCloseTo(-0.5, within(1e-9));
    assertThat(half.rank()).isEqualTo(1);
    assertThat(stability.readings().get(0).effects().get(1).change().middle()).isZero();
    assertThat(Files.readString(folder.resolve("again/calibration.json")))
        .contains("\"effectsOfBarriers\"", "\"wide\"");
  }

  @Test
  void aSecondMethodAgreesOrSaysThatItHasCollapsed() throws IOException {
    CalibrationFindings findings = findings(", \"second\": { \"members\": 100, \"steps\": 4 }");
    var second = findings.second().orElseThrow();
    assertThat(second.collapsed()).isFalse();
    assertThat(second.trafficked().holds(FormulaNation.trafficked(SLOTS))).isTrue();
    assertThat(second.trafficked().middle() / findings.trafficked().middle()).isBetween(0.7, 1.4);
    assertThat(Files.readString(folder.resolve("out/calibration.json")))
        .contains("\"collapsed\" : false");
  }

  @Test
  void whatNoRunReachesIsSaid() throws IOException {
    record(40_000);
    CalibrationFindings findings = findings("");
    assertThat(findings.missed().subList(0, 3))
        .allMatch(each -> each.isOutOfReach() && each.target().id().startsWith("victims"));
    assertThat(findings.missed().get(0).misfit()).isPositive();
  }

  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() throws IOException {
    int covered = 0;
    int trials = 5;
    List<Double> truths = new ArrayList<>();
    for (int trial = 0; trial < trials; trial++) {
      double slots = 30 + 6.0 * trial;
      truths.add(slots);
      record(FormulaNation.identified(slots, ALONE) * RECORDED);
      CalibrationFindings findings =
          run(task(study(""), "trial" + trial), Counter.all(), 2).findings().orElseThrow();
      covered += findings.main().trafficked().holds(FormulaNation.trafficked(slots)) ? 1 : 0;
    }
    // Of 5 intervals of 90 %, fewer than 3 hold the truth once in 100 times.
    assertThat(covered).as("of %s", truths).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aShareOfNobodyIsNoOutput() throws IOException {
    Path file = folder.resolve("nobody.json");
    Files.writeString(
        file,
        Files.readString(writeStudy())
            .replace(
                "victims_identified/sex=female", "victims_identified/destination=laos/sex=female")
            .replace(
                "\"of\": \"victims_identified\"",
                "\"of\": \"victims_identified/destination=laos\""));
    CalibrationStudy study = new CalibrationReader(Evidence.load()).read(file, null, null);
    assertThatThrownBy(() -> run(task(study, "nobody"), Counter.all(), 1))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> assertThat(invalid.problems().get(0).key()).isEqualTo("calibration.silent"));
  }

  private Path writeStudy() throws IOException {
    study("");
    return folder.resolve("study.json");
  }
}
