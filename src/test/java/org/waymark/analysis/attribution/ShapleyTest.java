package org.waymark.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.design.Coalitions;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.scenario.parameter.Barrier;

/** Games with known answers. */
final class ShapleyTest {
  private static final Offset<Double> TINY = within(1e-12);

  private static double[] game(int players, IntToDoubleFunction worth) {
    double[] game = new double[1 << players];
    Arrays.setAll(game, worth);
    return game;
  }

  private static boolean has(int set, int... players) {
    return Arrays.stream(players).allMatch(i -> (set >> i & 1) == 1);
  }

  /** Every order of three players. */
  private static List<int[]> ordersOfThree() {
    return List.of(
        new int[] {0, 1, 2},
        new int[] {2, 1, 0},
        new int[] {0, 2, 1},
        new int[] {1, 2, 0},
        new int[] {1, 0, 2},
        new int[] {2, 0, 1});
  }

  @Test
  void theGloveGameIsAsInTheTextbooks() {
    // One left glove (player 0), two right ones: a pair is worth 1. Values 2/3, 1/6, 1/6.
    double[] gloves = game(3, set -> has(set, 0) && (has(set, 1) || has(set, 2)) ? 1 : 0);
    assertThat(Shapley.values(3, gloves))
        .containsExactly(new double[] {2 / 3., 1 / 6., 1 / 6.}, TINY);
    assertThat(Shapley.values(ordersOfThree(), gloves))
        .containsExactly(new double[] {2 / 3., 1 / 6., 1 / 6.}, TINY);
  }

  @Test
  void theAirportGameSharesEachStretchAmongItsUsers() {
    // Littlechild and Owen (1973): costs 1, 3, 6. Values 1/3, 1/3 + 2/2, 1/3 + 2/2 + 3.
    double[] cost = {1, 3, 6};
    double[] airport =
        game(
            3,
            set ->
                Math.max(Math.max(has(set, 0) ? 1 : 0, has(set, 1) ? 3 : 0), has(set, 2) ? 6 : 0));
    assertThat(cost[2]).isEqualTo(airport[7]);
    assertThat(Shapley.values(3, airport))
        .containsExactly(new double[] {1 / 3., 4 / 3., 13 / 3.}, TINY);
  }

  @Test
  void aGameWithoutInteractionGivesEveryoneTheirOwn() {
    double[] own = {3, -1, 0.5, 2};
    double[] additive = game(4, set -> 10 + sum(set, own));
    assertThat(Shapley.values(4, additive)).containsExactly(own, TINY);
    assertThat(Shapley.interaction(4, additive, 0, 1)).isCloseTo(0, TINY);
  }

  @Test
  void whoOnlyWorksTogetherIsAnInteraction() {
    // Unanimity of players 0 and 1: value 1/2 each, interaction 1; nobody else counts.
    double[] both = game(5, set -> has(set, 0, 1) ? 1 : 0);
    assertThat(Shapley.values(5, both)).containsExactly(new double[] {0.5, 0.5, 0, 0, 0}, TINY);
    assertThat(Shapley.interaction(5, both, 0, 1)).isCloseTo(1, TINY);
    assertThat(Shapley.interaction(5, both, 0, 2)).isCloseTo(0, TINY);
    // Unanimity of three: each pair's index is 1/2 (Grabisch and Roubens: 1 / (t - s + 1)).
    double[] three = game(5, set -> has(set, 0, 1, 2) ? 1 : 0);
    assertThat(Shapley.interaction(5, three, 0, 2)).isCloseTo(0.5, TINY);
  }

  @Test
  void valuesAddUpToTheTotalInAnyGame() {
    Random random = new Random(3);
    double[] game = game(9, set -> random.nextGaussian());
    double total = game[511] - game[0];
    assertThat(Arrays.stream(Shapley.values(9, game)).sum()).isCloseTo(total, within(1e-9));
    int[] order = {3, 0, 8, 1, 7, 2, 6, 4, 5};
    assertThat(Arrays.stream(Shapley.along(order, game)).sum()).isCloseTo(total, within(1e-9));
  }

  @Test
  void sampledOrdersComeWithinTheirStatedError() {
    Random random = new Random(7);
    double[] game = game(6, set -> Math.sqrt(sum(set, new double[] {1, 2, 3, 4, 5, 6})));
    double[] exact = Shapley.values(6, game);
    List<int[]> orders = new java.util.ArrayList<>();
    for (int pair = 0; pair < 200; pair++) {
      List<Integer> order = new java.util.ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
      java.util.Collections.shuffle(order, random);
      orders.add(order.stream().mapToInt(i -> i).toArray());
      java.util.Collections.reverse(order);
      orders.add(order.stream().mapToInt(i -> i).toArray());
    }
    double[] sampled = Shapley.values(orders, game);
    double[] errors = Shapley.samplingErrors(orders, game);
    for (int i = 0; i < 6; i++) {
      assertThat(errors[i]).isBetween(0.0, 0.05);
      assertThat(Math.abs(sampled[i] - exact[i])).isLessThan(4 * errors[i]);
    }
  }

  @Test
  void anAttributionAddsUpInsideOutsideAndInAll() {
    List<LiftedBarrier> barriers =
        List.of(barrier(Barrier.BUDGET), barrier(Barrier.POVERTY), barrier(Barrier.GENDER));
    double[][][] worths = new double[1][4][8];
    Random random = new Random(1);
    for (double[] replication : worths[0]) {
      Arrays.setAll(replication, set -> 100 - 5 * Integer.bitCount(set) + random.nextGaussian());
    }
    Coalitions all = new Coalitions(barriers, List.of(), new int[] {0, 1, 2, 3, 4, 5, 6, 7});
    Attribution.Outcome outcome =
        Attributing.of(all, Outcomes.of(List.of("x"), worths)).outcomes().get(0);
    double sum = outcome.shares().stream().mapToDouble(share -> share.value().mean()).sum();
    assertThat(sum).isCloseTo(outcome.total().mean(), within(1e-9));
    assertThat(outcome.internal().value().mean() + outcome.external().value().mean())
        .isCloseTo(sum, within(1e-9));
    assertThat(outcome.shares().get(0).value().low95()).isLessThan(-3);
    assertThat(outcome.interactions()).hasSize(3);
  }

  @Test
  void theHeadlineIsWhatHappensAndNotWhatBecomesKnown() {
    Coalitions one = new Coalitions(List.of(barrier(Barrier.POVERTY)), List.of(), new int[] {0, 1});
    double[][][] worths = {{{3, 2}}, {{100, 90}}};
    Outcomes outcomes = Outcomes.of(List.of("victims_identified", "people_trafficked"), worths);
    assertThat(Attributing.of(one, outcomes).headline().output()).isEqualTo("people_trafficked");
  }

  private static LiftedBarrier barrier(Barrier barrier) {
    return new LiftedBarrier(barrier, "assumption", Map.of(), Map.of());
  }

  private static double sum(int set, double[] own) {
    double sum = 0;
    for (int i = 0; i < own.length; i++) {
      sum += has(set, i) ? own[i] : 0;
    }
    return sum;
  }
}
