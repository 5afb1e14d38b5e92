package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.parameter.Iom;

class ProjectCommunesTest {

  private static final Geography MAP = Nations.of(0.02).blueprint().map();
  private static final IntToDoubleFunction EVEN = c -> 0.1;
  private static final int NUMBER = 30;

  private static Iom rule(String strategy) {
    return rule(strategy, NUMBER);
  }

  private static Iom rule(String strategy, int number) {
    return Nations.of(0.02)
        .with("iom.strategy=" + strategy, "iom.projectCommunes=" + number)
        .scenario()
        .parameters()
        .iom();
  }

  private static ProjectCommunes places(IntToDoubleFunction vulnerability) {
    return new ProjectCommunes(MAP, vulnerability, 1);
  }

  private static int[] chosen(IntToDoubleFunction vulnerability, String strategy, int month) {
    ProjectCommunes places = places(vulnerability);
    places.step(month, rule(strategy), 1);
    return places.chosen();
  }

  private static int[] firstBy(Comparator<Integer> order) {
    return IntStream.range(0, MAP.communes())
        .boxed()
        .sorted(order)
        .limit(NUMBER)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Test
  void byNeedTheMostVulnerableHouseholdsComeFirst() {
    IntToDoubleFunction vulnerability = c -> 0.001 * (1 + c * 37 % MAP.communes());
    int[] neediest =
        firstBy(
            Comparator.comparingDouble(c -> -vulnerability.applyAsDouble(c) * MAP.householdsOf(c)));

    assertThat(chosen(vulnerability, "needs-based", 0)).containsExactly(neediest);
  }

  @Test
  void ofEquallyVulnerableCommunesTheLargestComeFirst() {
    assertThat(chosen(EVEN, "needs-based", 0))
        .containsExactly(firstBy(Comparator.comparingLong(c -> -MAP.householdsOf(c))));
  }

  @Test
  void aFixedOrderDoesNotLookAtNeed() {
    int[] even = chosen(EVEN, "fixed", 0);
    assertThat(chosen(c -> c, "fixed", 0)).containsExactly(even).doesNotHaveDuplicates();
    assertThat(even).isNotEqualTo(chosen(EVEN, "needs-based", 0));
  }

  @Test
  void whereNobodyWasIdentifiedTheAdaptiveChoiceIsTheFixedOne() {
    assertThat(chosen(EVEN, "adaptive", 0)).containsExactly(chosen(EVEN, "fixed", 0));
  }

  @Test
  void theAdaptiveChoiceGoesWhereMostWereIdentifiedForTheSizeOfTheProvince() {
    int small = province(Comparator.comparingLong(MAP::householdsOfProvince));
    int large = province(Comparator.comparingLong(p -> -MAP.householdsOfProvince(p)));
    ProjectCommunes places = places(EVEN);
    places.observe(small, 5);
    places.observe(small, 5);
    places.observe(large, 10);
    double inSmall = 0;
    double inLarge = 0;
    double elsewhere = 0;
    for (int year = 0; year < 40; year++) {
      places.step(12 * year, rule("adaptive"), 1);
      inSmall += share(places, small) / 40;
      inLarge += share(places, large) / 40;
      for (int p = 0; p < MAP.provinces(); p++) {
        elsewhere += p == small || p == large ? 0 : share(places, p) / 40 / (MAP.provinces() - 2);
      }
    }
    assertThat(inSmall).isGreaterThan(0.9);
    assertThat(inLarge).isBetween(elsewhere + 0.1, inSmall - 0.1);
  }

  private static int province(Comparator<Integer> order) {
    return IntStream.range(0, MAP.provinces()).boxed().min(order).orElseThrow();
  }

  /** Share of a province's communes that are chosen. */
  private static double share(ProjectCommunes places, int province) {
    long there = Arrays.stream(places.chosen()).filter(c -> MAP.provinceOf(c) == province).count();
    return (double) there / MAP.communesOf(province);
  }

  @Test
  void theChoiceIsMadeAnewEachYearAndHoldsInBetween() {
    ProjectCommunes places = places(EVEN);
    places.step(0, rule("fixed"), 1);
    int[] first = places.chosen();
    for (int month = 1; month < 12; month++) {
      places.step(month, rule("needs-based"), 1);
      assertThat(places.chosen()).as("month %s", month).isEqualTo(first);
    }
    places.step(12, rule("fixed"), 1);
    assertThat(places.chosen()).isNotEqualTo(first);
    assertThat(places.chosen()).containsExactly(chosen(EVEN, "fixed", 12));
  }

  @Test
  void theirNumberIsTheParameterForTheSizeOfTheNationAndAtLeastOne() {
    ProjectCommunes places = places(EVEN);
    places.step(0, rule("fixed", 40), 0.25);
    assertThat(places.chosen()).hasSize(10);
    // A changed number holds at once.
    places.step(5, rule("fixed", 80), 0.25);
    assertThat(places.chosen()).hasSize(20);
    places.step(6, rule("fixed", 80), 0.001);
    assertThat(places.chosen()).hasSize(1);
    places.step(7, rule("fixed", 5_000), 1);
    assertThat(places.chosen()).hasSize(MAP.communes());
    assertThat(places.households()).isEqualTo(MAP.households());
  }
}
