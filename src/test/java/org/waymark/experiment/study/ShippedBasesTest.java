package org.waymark.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.experiment.design.LiftedPoints;
import org.waymark.experiment.design.Lifting;
import org.waymark.experiment.design.LiftingBasis;
import org.waymark.experiment.design.Study;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.parameter.Barrier;

/** The bases of the shipped study of barriers keep to what they say of themselves. */
final class ShippedBasesTest {
  private static final Study STUDY =
      StudyReader.of(Evidence.load()).read(Path.of("scenarios/studies/why-not-enough.json"));

  /** Of one core, as measured for a whole nation, and of ten minutes on two. */
  private static final double SECONDS_A_RUN = 1.2;

  private static Lifting on(LiftingBasis basis) {
    return STUDY.liftings().stream()
        .filter(each -> each.basis() == basis)
        .findFirst()
        .orElseThrow();
  }

  /** Favourable end of the plausible range: that on the side to which a barrier is lifted. */
  private static double best(String path, double today, double lifted) {
    Entry entry = Catalogue.standard().find(path).orElseThrow();
    return lifted > today ? entry.plausibleHigh() : entry.plausibleLow();
  }

  @Test
  void oneStepIsHalfOfTheWayToTheFavourableEndOfThePlausibleRange() {
    for (LiftedBarrier barrier : on(LiftingBasis.STEP).barriers()) {
      barrier
          .lifted()
          .forEach(
              (path, value) -> {
                double today = (double) barrier.today().get(path);
                double best = best(path, today, (double) value);
                assertThat((double) value).as(path).isCloseTo((today + best) / 2, within(1e-9));
              });
    }
  }

  @Test
  void whereNothingWasSeenTheFavourableEndIsAnAssumption() {
    for (LiftedBarrier barrier : on(LiftingBasis.SEEN).barriers()) {
      if (barrier.source().equals("assumption")) {
        barrier
            .lifted()
            .forEach(
                (path, value) ->
                    assertThat((double) value)
                        .as(path)
                        .isEqualTo(best(path, (double) barrier.today().get(path), (double) value)));
      }
    }
  }

  @Test
  void whatIsNoAssumptionNamesItsSource() {
    Set<String> ids = Evidence.load().sources().keySet();
    for (LiftingBasis basis : List.of(LiftingBasis.SEEN, LiftingBasis.COST)) {
      for (LiftedBarrier barrier : on(basis).barriers()) {
        boolean sourced =
            Arrays.stream(Pattern.compile("[^a-z0-9_]+").split(barrier.source()))
                .anyMatch(ids::contains);
        assertThat(
                sourced
                    || barrier.source().equals("assumption")
                    || barrier.barrier() == Barrier.BUDGET)
            .as(basis + " " + barrier.barrier())
            .isTrue();
      }
    }
  }

  @Test
  void everyBasisLiftsABarrierTheSameWayOrSaysWhyNot() {
    Map<String, Double> way = new HashMap<>();
    for (Lifting lifting : STUDY.liftings()) {
      assertThat(lifting.barriers().size() + lifting.leftOut().size()).isEqualTo(9);
      for (LiftedBarrier barrier : lifting.barriers()) {
        barrier
            .lifted()
            .forEach(
                (path, value) -> {
                  double sign = Math.signum((double) value - (double) barrier.today().get(path));
                  assertThat(sign).as(path).isNotZero();
                  assertThat(way.computeIfAbsent(path, first -> sign)).as(path).isEqualTo(sign);
                });
      }
    }
  }

  @Test
  void theFirstRankingOfTheWholeNationTakesTenMinutesOnTwoCores() {
    assertThat(STUDY.set()).doesNotContainKey("population.factor");
    int runs = LiftedPoints.of(STUDY).points().count() * STUDY.replications();
    assertThat(runs * SECONDS_A_RUN / 2 / 60).isBetween(7.0, 9.5);
  }
}
