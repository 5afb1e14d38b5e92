package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.file.Json;

final class RoundsTest {
  private static final List<String> NAMES = List.of("a", "b", "c", "d");

  @Test
  void everyRoundMeasuresEachConditionOnceAndNoneAlwaysFollowsAnother() {
    List<String> order = new ArrayList<>();
    Rounds rounds = new Rounds();
    NAMES.forEach(
        name ->
            rounds.add(
                name,
                () -> {
                  order.add(name);
                  return Map.of("x", 1.0);
                }));
    rounds.run(1, 4);
    assertThat(order).hasSize(5 * NAMES.size());
    Set<String> first = new HashSet<>();
    Set<String> before = new HashSet<>();
    for (int round = 0; round < 5; round++) {
      List<String> one = order.subList(round * NAMES.size(), (round + 1) * NAMES.size());
      assertThat(one).containsExactlyInAnyOrderElementsOf(NAMES);
      first.add(one.get(0));
      int at = one.indexOf("b");
      before.add(at == 0 ? "none" : one.get(at - 1));
    }
    assertThat(first).hasSizeGreaterThan(1);
    assertThat(before).hasSizeGreaterThan(1);
  }

  @Test
  void ofTwoEachIsFirstInEveryOtherRound() {
    List<String> order = new ArrayList<>();
    Rounds rounds = new Rounds();
    for (String name : List.of("a", "b")) {
      rounds.add(
          name,
          () -> {
            order.add(name);
            return Map.of();
          });
    }
    rounds.run(0, 2);
    assertThat(order).containsExactly("a", "b", "b", "a");
  }

  @Test
  void figuresAreMediansWithTheMiddleHalfAndTheWarmUpIsForgotten() {
    double[] next = {1000, 5, 1, 4, 2, 3};
    int[] at = new int[1];
    Rounds rounds = new Rounds();
    rounds.add("a", () -> Map.of("x", next[at[0]++]));
    rounds.run(1, 5);
    assertThat(rounds.median("a", "x")).isEqualTo(3);
    assertThat(rounds.write("a", Json.object()).path("x").toString())
        .isEqualTo("{\"median\":3,\"low\":1.5,\"high\":4.5}");
  }

  /** A machine that slows down from round to round changes no ratio. */
  @Test
  void ratiosAreOfOneRound() {
    double[] slow = {1};
    Rounds rounds = new Rounds();
    rounds.add("a", () -> Map.of("x", 2 * slow[0]));
    rounds.add("b", () -> Map.of("x", 6 * slow[0]));
    for (int round = 0; round < 4; round++) {
      rounds.run(0, 1);
      slow[0] *= 10;
    }
    assertThat(rounds.times("b", "a", "x").toString())
        .isEqualTo("{\"median\":3,\"low\":3,\"high\":3}");
  }

  /** The thread that waits uses no processor; one that computes uses some. */
  @Test
  void aCostTellsWaitingFromWork() {
    Map<String, Double> waiting =
        Rounds.cost(
            () -> {
              try {
                Thread.sleep(300);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(waiting.get("seconds")).isGreaterThanOrEqualTo(0.3);
    assertThat(waiting.get("cpuSeconds")).isLessThan(0.1);
  }
}
