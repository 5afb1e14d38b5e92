package org.waymark.nation.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;
import org.waymark.scenario.Catalogue;

class GeographyTest {

  private static final Evidence EVIDENCE = Evidence.load();
  private static final Geography MAP = Geography.of(EVIDENCE, Catalogue.standard().defaults());

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

  @Test
  void distancesAreThoseOfTheEarth() {
    // Ha Noi to Ho Chi Minh City is some 1,140 km as the crow flies.
    assertThat(Sphere.distanceKm(105.85, 21.03, 106.66, 10.78)).isBetween(1_130.0, 1_150.0);
    assertThat(Sphere.distanceKm(0, 0, 90, 0)).isCloseTo(Math.PI / 2 * 6371, within(1e-6));
    assertThat(Sphere.distanceKm(105, 21, 105, 21)).isZero();
  }
}
