package org.waymark.outcome.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.waymark.Tries;

final class LorenzTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private record Places(int[] people, long[] households) {
    @Override
    public String toString() {
      return Arrays.toString(people) + " of " + Arrays.toString(households);
    }

    long all() {
      return Arrays.stream(people).asLongStream().sum();
    }
  }

  private static final Tries<Places> PLACES =
      Tries.of(
              "places",
              new Places(new int[] {1}, new long[] {1}),
              new Places(new int[] {0, 0, 3}, new long[] {1, 1_000_000, 3}),
              new Places(new int[] {5, 5}, new long[] {7, 7}),
              new Places(new int[] {50_000_000, 1}, new long[] {30_000_000, 1}))
          .drawn(
              300,
              places -> places.people().length,
              luck -> {
                int count = 1 + luck.nextInt(40);
                int[] people = IntStream.range(0, count).map(i -> luck.nextInt(5)).toArray();
                people[0]++;
                return new Places(
                    people,
                    IntStream.range(0, count).mapToLong(i -> luck.nextLong(1, 90)).toArray());
              });

  /**
   * By hand: rates 0, 1/5 and 4/5; five of ten households without anybody, then three people in
   * three, then four in two. Under the curve lie 0, 3 x 3/7 / 20 and 2 x (3 + 7)/7 / 20.
   */
  @Test
  void isThatOfAnExampleByHand() {
    Lorenz curve = Lorenz.of(new int[] {4, 0, 3}, new long[] {2, 5, 3});
    List<Double> expected = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 2.0, 2.0);
    for (int tenth = 0; tenth < Lorenz.TENTHS; tenth++) {
      assertThat(curve.shares().get(tenth)).isEqualTo(expected.get(tenth) / 7, EXACT);
    }
    assertThat(curve.gini()).isEqualTo(1 - (3 * 3 + 2 * 10) / 70.0, EXACT);
    assertThat(curve.cumulated()).hasSize(11).startsWith(0.0);
    assertThat(curve.cumulated().get(8)).isEqualTo(3 / 7.0, EXACT);
  }

  /** Four households, three people in one of them: its tenths are two and a half. */
  @Test
  void aTenthMayGoThroughAPlace() {
    List<Double> shares = Lorenz.of(new int[] {3, 1}, new long[] {1, 3}).shares();
    assertThat(shares.get(6)).isEqualTo(1 / 4.0 / 7.5, EXACT);
    assertThat(shares.get(7)).isEqualTo(0.5 / 4 / 7.5 + 0.5 * 3 / 4 / 2.5, EXACT);
    assertThat(shares.get(9)).isEqualTo(3 / 4.0 / 2.5, EXACT);
  }

  @Test
  void ofEqualRatesIsTheDiagonal() {
    Lorenz curve = Lorenz.of(new int[] {2, 20, 6}, new long[] {100, 1000, 300});
    assertThat(curve.shares()).allSatisfy(share -> assertThat(share).isEqualTo(0.1, EXACT));
    assertThat(curve.gini()).isEqualTo(0, EXACT);
  }

  @Test
  void isNearOneWhereOnePlaceHasAll() {
    int[] people = new int[1000];
    people[17] = 40;
    long[] households = new long[1000];
    Arrays.fill(households, 25);
    Lorenz curve = Lorenz.of(people, households);
    assertThat(curve.gini()).isEqualTo(0.999, EXACT);
    assertThat(curve.shares().subList(0, 9)).containsOnly(0.0);
    assertThat(curve.shares().get(9)).isEqualTo(1, EXACT);
  }

  @Test
  void ofNobodyIsMissing() {
    Lorenz curve = Lorenz.of(new int[2], new long[] {3, 4});
    assertThat(curve.gini()).isNaN();
    assertThat(curve.shares()).isEqualTo(Collections.nCopies(10, Double.NaN));
  }

  @Test
  void losesNobodyAndNeverFalls() {
    PLACES.hold(
        places -> {
          Lorenz curve = Lorenz.of(places.people(), places.households());
          assertThat(curve.cumulated().get(10)).isEqualTo(1, within(1e-9));
          for (int tenth = 1; tenth < Lorenz.TENTHS; tenth++) {
            assertThat(curve.shares().get(tenth))
                .isGreaterThanOrEqualTo(curve.shares().get(tenth - 1) - 1e-12);
          }
          assertThat(curve.gini()).isBetween(-1e-12, 1.0);
        });
  }

  /** Half of the mean difference between two households, over the mean (Gini 1914). */
  @Test
  void theCoefficientIsThatOfAllPairsOfHouseholds() {
    PLACES.hold(
        places -> {
          double sum = 0;
          double households = Arrays.stream(places.households()).sum();
          for (int a = 0; a < places.people().length; a++) {
            for (int b = 0; b < places.people().length; b++) {
              sum +=
                  Math.abs(
                      (double) places.people()[a] * places.households()[b]
                          - (double) places.people()[b] * places.households()[a]);
            }
          }
          assertThat(Lorenz.of(places.people(), places.households()).gini())
              .isEqualTo(sum / (2 * households * places.all()), within(1e-9));
        });
  }
}
