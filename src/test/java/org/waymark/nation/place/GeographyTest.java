package org.waymark.nation.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;
import org.waymark.outcome.variable.Destination;
import org.waymark.scenario.Catalogue;

class GeographyTest {

  private static final Evidence EVIDENCE = Evidence.load();
  private static final Geography MAP = Geography.of(EVIDENCE, Catalogue.standard().defaults());

  /** Distance at which a border counts for 1/e. */
  private static final double KM =
      Catalogue.standard().defaults().recruiters().acceptance().borderKm();

  @Test
  void theNationHasItsProvincesCommunesAndHouseholds() {
    assertThat(MAP.provinces()).isEqualTo(63);
    assertThat(MAP.communes()).isEqualTo(11_162);
    assertThat(MAP.households()).isEqualTo(26_870_079);
  }

  @Test
  void provincesHaveWhatTheEvidenceSays() {
    for (int p = 0; p < MAP.provinces(); p++) {
      Province province = EVIDENCE.provinces().get(p);
      assertThat(MAP.communesOf(p)).as(province.name()).isEqualTo(province.communes());
      assertThat(MAP.householdsOfProvince(p)).isEqualTo(province.households());
    }
  }

  @Test
  void everyHouseholdLivesInExactlyOneCommune() {
    long next = 0;
    for (int c = 0; c < MAP.communes(); c++) {
      assertThat(MAP.householdsOf(c)).isPositive();
      assertThat(MAP.firstHousehold(c)).isEqualTo(next);
      next += MAP.householdsOf(c);
      assertThat(MAP.communeOf(MAP.firstHousehold(c))).isEqualTo(c);
      assertThat(MAP.communeOf(next - 1)).isEqualTo(c);
    }
    assertThat(next).isEqualTo(MAP.households());
  }

  @Test
  void everyCommuneLiesInExactlyOneProvince() {
    for (int p = 0; p < MAP.provinces(); p++) {
      for (int i = 0; i < MAP.communesOf(p); i++) {
        assertThat(MAP.provinceOf(MAP.firstCommune(p) + i)).isEqualTo(p);
      }
    }
  }

  @Test
  void communesOfAProvinceHaveItsMinorityShareOnAverage() {
    for (int p = 0; p < MAP.provinces(); p++) {
      double sum = 0;
      for (int i = 0; i < MAP.communesOf(p); i++) {
        sum += MAP.minorityShare(MAP.firstCommune(p) + i);
      }
      assertThat(sum / MAP.communesOf(p))
          .as(MAP.province(p).name())
          .isCloseTo(EVIDENCE.provinces().get(p).minorityShare(), within(1e-6));
    }
  }

  @Test
  void differencesBetweenCommunesHaveMeanZeroAndTheirSpread() {
    double income = 0;
    double norm = 0;
    double squares = 0;
    int n = MAP.communes();
    for (int c = 0; c < n; c++) {
      income += MAP.incomeOffset(c) / n;
      norm += MAP.normOffset(c) / n;
      squares += MAP.incomeOffset(c) * MAP.incomeOffset(c) / n;
      assertThat(MAP.tie(c)).isBetween(0.0, 1.0);
    }
    double sd = Catalogue.standard().defaults().poverty().communeSd();
    double normSd = Catalogue.standard().defaults().gender().communeSd();
    // Five standard errors: chance 6e-7 each.
    assertThat(income).isCloseTo(0, within(5 * sd / Math.sqrt(n)));
    assertThat(norm).isCloseTo(0, within(5 * normSd / Math.sqrt(n)));
    assertThat(Math.sqrt(squares)).isCloseTo(sd, within(5 * sd / Math.sqrt(2.0 * n)));
  }

  @Test
  void tiesToMigrationFollowNetMigration() {
    for (int p = 0; p < MAP.provinces(); p++) {
      double sum = 0;
      for (int i = 0; i < MAP.communesOf(p); i++) {
        sum += MAP.tie(MAP.firstCommune(p) + i);
      }
      double net = EVIDENCE.provinces().get(p).netMigrationPermille();
      assertThat(sum / MAP.communesOf(p))
          .as(MAP.province(p).name())
          .isCloseTo(0.35 - 0.01 * net, within(1e-6));
    }
  }

  private static Geography map(String... set) {
    Map<String, Object> values = new HashMap<>();
    for (String one : set) {
      String[] parts = one.split("=");
      values.put(parts[0], Double.valueOf(parts[1]));
    }
    return Geography.of(EVIDENCE, Catalogue.standard().build(values));
  }

  private static Geography together(double correlation) {
    return map("population.communeCorrelation=" + correlation);
  }

  @Test
  void nearnessIsNothingWithoutALandBorderAndBetweenNothingAndAllElsewhere() {
    for (int c = 0; c < MAP.communes(); c++) {
      if (MAP.province(MAP.provinceOf(c)).borders().isEmpty()) {
        assertThat(MAP.nearness(c)).isZero();
      } else {
        // At most 80 km from the border.
        assertThat(MAP.nearness(c)).isBetween(Math.exp(-80 / KM) - 1e-6, 1.0);
      }
    }
  }

  @Test
  void communesOfABorderProvinceAreSpreadEvenlyOverItsDepth() {
    for (double depth : new double[] {20, 80, 200}) {
      Geography map = map("population.borderDepthKm=" + depth);
      int n = 0;
      double km = 0;
      double squares = 0;
      for (int c = 0; c < map.communes(); c++) {
        if (map.nearness(c) > 0) {
          double distance = -KM * Math.log(map.nearness(c)) / depth;
          km += distance;
          squares += distance * distance;
          n++;
        }
      }
      // Five standard errors of a uniform, and of its square: chance 6e-7 each.
      assertThat(km / n).isCloseTo(1 / 2.0, within(5 * Math.sqrt(1 / 12.0 / n)));
      assertThat(squares / n).isCloseTo(1 / 3.0, within(5 * Math.sqrt(4 / 45.0 / n)));
    }
  }

  @Test
  void aBorderIsThatOfItsNeighbourOnly() {
    int onlyChina = provinceWith(Set.of("china"));
    int c = MAP.firstCommune(onlyChina);
    assertThat(MAP.nearness(c)).isPositive();
    assertThat(MAP.nearness(c, Destination.CHINA)).isEqualTo(MAP.nearness(c));
    for (Destination other : Destination.values()) {
      assertThat(other == Destination.CHINA || MAP.nearness(c, other) == 0).isTrue();
    }
  }

  private static int provinceWith(Set<String> borders) {
    int p = 0;
    while (!MAP.province(p).borders().equals(borders)) {
      p++;
    }
    return p;
  }

  @Test
  void hardshipsOfACommuneGoTogetherAsFarAsTheParameterSays() {
    double[] before = null;
    for (double correlation : new double[] {0, 0.4, 0.8, 1}) {
      Geography map = together(correlation);
      double[] now = {
        correlation(map, map::nearness, map::remoteness),
        correlation(map, map::remoteness, c -> -map.incomeOffset(c)),
        correlation(map, map::remoteness, map::minorityShare),
        correlation(map, map::minorityShare, c -> -map.incomeOffset(c)),
        correlation(map, map::nearness, c -> -map.incomeOffset(c)),
        correlation(map, map::nearness, map::minorityShare)
      };
      for (int i = 0; i < now.length; i++) {
        if (correlation == 0) {
          // Some 4,000 communes; five standard errors: chance 6e-7 each.
          assertThat(now[i]).as("pair %s", i).isBetween(-0.08, 0.08);
        } else {
          assertThat(now[i]).as("pair %s at %s", i, correlation).isGreaterThan(before[i] + 0.05);
        }
      }
      before = now;
    }
    for (double full : before) {
      assertThat(full).isGreaterThan(0.75);
    }
  }

  /** Correlation of two features of communes within border provinces. */
  private static double correlation(Geography map, IntToDoubleFunction a, IntToDoubleFunction b) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int p = 0; p < map.provinces(); p++) {
      if (map.province(p).borders().isEmpty()) {
        continue;
      }
      int first = map.firstCommune(p);
      int last = first + map.communesOf(p);
      double meanA = IntStream.range(first, last).mapToDouble(a).average().orElseThrow();
      double meanB = IntStream.range(first, last).mapToDouble(b).average().orElseThrow();
      for (int c = first; c < last; c++) {
        double offA = a.applyAsDouble(c) - meanA;
        double offB = b.applyAsDouble(c) - meanB;
        ab += offA * offB;
        aa += offA * offA;
        bb += offB * offB;
      }
    }
    return ab / Math.sqrt(aa * bb);
  }

  @Test
  void whereTheBorderLiesDoesNotDependOnWhatGoesTogether() {
    Geography apart = together(0);
    Geography joined = together(1);
    for (int c = 0; c < apart.communes(); c++) {
      assertThat(joined.nearness(c)).isEqualTo(apart.nearness(c));
    }
  }

  @Test
  void theSpreadOfIncomeDoesNotDependOnWhatGoesTogether() {
    double sd = Catalogue.standard().defaults().poverty().communeSd();
    for (double correlation : new double[] {0, 0.5, 1}) {
      Geography map = together(correlation);
      double squares = 0;
      for (int c = 0; c < map.communes(); c++) {
        squares += map.incomeOffset(c) * map.incomeOffset(c) / map.communes();
      }
      assertThat(Math.sqrt(squares))
          .isCloseTo(sd, within(5 * sd / Math.sqrt(2.0 * map.communes())));
    }
  }

  @Test
  void communesOfAProvinceAreAsRemoteOnAverageAsItIsRural() {
    for (double correlation : new double[] {0, 0.7, 1}) {
      Geography map = together(correlation);
      for (int p = 0; p < map.provinces(); p++) {
        int first = map.firstCommune(p);
        double mean =
            IntStream.range(first, first + map.communesOf(p))
                .mapToDouble(map::remoteness)
                .average()
                .orElseThrow();
        assertThat(mean)
            .as(map.province(p).name())
            .isCloseTo(1 - EVIDENCE.provinces().get(p).urbanShare(), within(1e-6));
      }
    }
  }

  private static double schooled(double remoteness, boolean minority, String... set) {
    Map<String, Object> values = new HashMap<>();
    values.put("population.schooledShare", 0.5);
    values.put("population.schoolingRemote", 2.0);
    values.put("population.schoolingMinority", 1.0);
    for (String one : set) {
      String[] parts = one.split("=");
      values.put(parts[0], Double.valueOf(parts[1]));
    }
    return Geography.schooled(Catalogue.standard().build(values), remoteness, minority);
  }

  @Test
  void schoolingFallsWithRemotenessAndForMinorities() {
    assertThat(schooled(0, false)).isCloseTo(0.5, within(1e-12));
    assertThat(schooled(0.5, false)).isCloseTo(1 / (1 + Math.exp(1)), within(1e-12));
    assertThat(schooled(0, true)).isCloseTo(1 / (1 + Math.exp(1)), within(1e-12));
    assertThat(schooled(1, true)).isCloseTo(1 / (1 + Math.exp(3)), within(1e-12));
    assertThat(schooled(0, false, "population.schooledShare=0.3")).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void everybodyAndNobodyIsSchooledWhereTheParameterSaysSo() {
    assertThat(schooled(1, true, "population.schooledShare=0")).isZero();
    assertThat(schooled(1, true, "population.schooledShare=1")).isEqualTo(1);
  }

  @Test
  void theSchooledOfACommuneAreThoseOfItsMinoritiesAndOfItsMajority() {
    var defaults = Catalogue.standard().defaults();
    for (int c = 0; c < MAP.communes(); c += 101) {
      double minorities = MAP.minorityShare(c);
      double expected =
          (1 - minorities) * Geography.schooled(defaults, MAP.remoteness(c), false)
              + minorities * Geography.schooled(defaults, MAP.remoteness(c), true);
      assertThat(MAP.schooledShare(c)).isCloseTo(expected, within(1e-6));
    }
  }

  @Test
  void distancesAreThoseOfTheEarth() {
    // Ha Noi to Ho Chi Minh City is some 1,140 km as the crow flies.
    assertThat(Sphere.distanceKm(105.85, 21.03, 106.66, 10.78)).isBetween(1_130.0, 1_150.0);
    assertThat(Sphere.distanceKm(0, 0, 90, 0)).isCloseTo(Math.PI / 2 * 6371, within(1e-6));
    assertThat(Sphere.distanceKm(105, 21, 105, 21)).isZero();
  }
}
