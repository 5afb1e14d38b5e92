package org.waymark.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Statistics of ranks against worked examples. */
final class RanksTest {
  private static final Offset<Double> TINY = within(1e-12);

  @Test
  void theLargestInSizeIsFirstAndEqualOnesShareTheirPlaces() {
    assertThat(Ranks.bySize(new double[] {-3, 1, 2, -1})).containsExactly(1, 3.5, 2, 3.5);
  }

  @Test
  void concordanceIsAsInTheTextbook() {
    // Siegel (1956), three officers rank six applicants: W = 0.16.
    List<double[]> officers =
        List.of(
            new double[] {1, 6, 3, 2, 5, 4},
            new double[] {1, 5, 6, 4, 2, 3},
            new double[] {6, 3, 2, 5, 4, 1});
    assertThat(Ranks.concordance(officers)).isCloseTo(12 * 25.5 / (9 * 210), TINY);
  }

  @Test
  void equalRankingsAgreeFullyAlsoWithTies() {
    double[] tied = {1, 2.5, 2.5, 4};
    assertThat(Ranks.concordance(List.of(tied, tied, tied))).isCloseTo(1, TINY);
    double[] rising = {1, 2, 3, 4};
    double[] falling = {4, 3, 2, 1};
    assertThat(Ranks.concordance(List.of(rising, falling))).isCloseTo(0, TINY);
  }

  @Test
  void nothingCanBeSaidOfOneRankingOrOfTiesOnly() {
    double[] tie = {2, 2, 2};
    assertThat(Ranks.concordance(List.of(tie))).isNaN();
    assertThat(Ranks.concordance(List.of(tie, tie))).isNaN();
  }

  @Test
  void placesAddUpByBarrierAndByRank() {
    List<double[]> rankings =
        List.of(new double[] {1, 2, 3}, new double[] {2.5, 1, 2.5}, new double[] {2, 2, 2});
    double[][] places = Ranks.distribution(rankings, 3);
    for (int i = 0; i < 3; i++) {
      int rank = i;
      assertThat(Arrays.stream(places[i]).sum()).isCloseTo(1, TINY);
      assertThat(Arrays.stream(places).mapToDouble(row -> row[rank]).sum()).isCloseTo(1, TINY);
    }
    // First alone; second or third; any of three.
    assertThat(places[0])
        .containsExactly(new double[] {4 / 9., 1 / 6. + 1 / 9., 1 / 6. + 1 / 9.}, TINY);
  }

  @Test
  void chanceKeepsTogetherWhatItDoesNotTellApart() {
    // Player 0 always leads by far; 1 and 2 change places; 3 is far behind, with the other sign.
    List<double[]> values =
        List.of(
            new double[] {-10.0, -5.0, -5.2, 1.0},
            new double[] {-10.1, -5.3, -5.0, 1.1},
            new double[] {-9.9, -5.1, -5.1, 0.9},
            new double[] {-10.0, -5.2, -5.1, 1.0});
    List<Integer> order = List.of(0, 1, 2, 3);
    assertThat(Tiers.of(values, new double[4], order))
        .isEqualTo(List.of(List.of(0), List.of(1, 2), List.of(3)));
    assertThat(Tiers.of(values, new double[] {0, 0, 0, 9}, order))
        .as("a share that sampled orders leave open")
        .isEqualTo(List.of(List.of(0), List.of(1, 2, 3)));
    assertThat(Tiers.of(values.subList(0, 1), new double[4], order))
        .as("one replication")
        .isEqualTo(List.of(order));
  }
}
