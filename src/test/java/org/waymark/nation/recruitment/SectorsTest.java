package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.household.Group;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.scenario.parameter.Market;

class SectorsTest {

  private static final Market MARKET =
      Nations.of(0.01)
          .with(
              "market.sectorMix.marriageInChina=0.45",
              "market.sectorMix.labourInChina=0.25",
              "market.sectorMix.scamInCambodia=0.6",
              "market.sectorMix.labourInCambodia=0.5",
              "market.sectorMix.labourInLaos=0.35",
              "market.sectorMix.labourEastAsia=0.8",
              "market.sectorMix.labourEurope=0.9",
              "market.sectorMix.labourAtHome=0.15",
              "market.sectorPrice.marriage=1.1",
              "market.sectorPrice.labour=0.7",
              "market.sectorPrice.scam=1.3",
              "market.marriage.girls=0.5",
              "market.marriage.boys=0.01",
              "market.marriage.men=0.02",
              "market.sexual.girls=0.45",
              "market.sexual.boys=0.03",
              "market.sexual.men=0.04",
              "market.labour.girls=0.25",
              "market.labour.boys=0.15",
              "market.labour.men=0.2",
              "market.scam.girls=0.08",
              "market.scam.boys=0.14",
              "market.scam.men=0.6")
          .scenario()
          .parameters()
          .market();

  private static void mix(
      Destination to, double sexual, double marriage, double labour, double scam) {
    assertThat(Sectors.share(MARKET, to, Sector.SEXUAL)).isCloseTo(sexual, within(1e-12));
    assertThat(Sectors.share(MARKET, to, Sector.MARRIAGE)).isCloseTo(marriage, within(1e-12));
    assertThat(Sectors.share(MARKET, to, Sector.LABOUR)).isCloseTo(labour, within(1e-12));
    assertThat(Sectors.share(MARKET, to, Sector.SCAM)).isCloseTo(scam, within(1e-12));
  }

  @Test
  void eachDestinationHasItsMixOfSectors() {
    mix(Destination.CHINA, 0.3, 0.45, 0.25, 0);
    mix(Destination.CAMBODIA, 0.2, 0, 0.2, 0.6);
    mix(Destination.LAOS, 0.65, 0, 0.35, 0);
    mix(Destination.EAST_ASIA, 0.2, 0, 0.8, 0);
    mix(Destination.EUROPE, 0.1, 0, 0.9, 0);
    mix(Destination.DOMESTIC, 0.85, 0, 0.15, 0);
  }

  @Test
  void pricesStandToThatOfSexualExploitation() {
    assertThat(Sectors.price(MARKET, Sector.SEXUAL)).isEqualTo(1);
    assertThat(Sectors.price(MARKET, Sector.MARRIAGE)).isEqualTo(1.1);
    assertThat(Sectors.price(MARKET, Sector.LABOUR)).isEqualTo(0.7);
    assertThat(Sectors.price(MARKET, Sector.SCAM)).isEqualTo(1.3);
  }

  private static void asked(Sector sector, double girls, double women, double boys, double men) {
    assertThat(Sectors.share(MARKET, sector, Group.GIRLS)).isCloseTo(girls, within(1e-12));
    assertThat(Sectors.share(MARKET, sector, Group.WOMEN)).isCloseTo(women, within(1e-12));
    assertThat(Sectors.share(MARKET, sector, Group.BOYS)).isCloseTo(boys, within(1e-12));
    assertThat(Sectors.share(MARKET, sector, Group.MEN)).isCloseTo(men, within(1e-12));
  }

  @Test
  void eachSectorAsksForItsGroups() {
    asked(Sector.MARRIAGE, 0.5, 0.47, 0.01, 0.02);
    asked(Sector.SEXUAL, 0.45, 0.48, 0.03, 0.04);
    asked(Sector.LABOUR, 0.25, 0.4, 0.15, 0.2);
    asked(Sector.SCAM, 0.08, 0.18, 0.14, 0.6);
  }

  /** Points of a fine grid fall on sectors and groups by their shares. */
  @Test
  void evenPointsMeetSectorsAndGroupsByTheirShares() {
    int n = 100_000;
    for (Destination to : Destination.values()) {
      double[] met = new double[Sector.values().length];
      for (int i = 0; i < n; i++) {
        met[Wanted.of(MARKET).sector(to, (i + 0.5) / n).ordinal()] += 1.0 / n;
      }
      double[] shares =
          Arrays.stream(Sector.values()).mapToDouble(s -> Sectors.share(MARKET, to, s)).toArray();
      assertThat(met).as("%s", to).containsExactly(shares, within(1e-4));
    }
    for (Sector sector : Sector.values()) {
      double[] met = new double[Group.values().length];
      for (int i = 0; i < n; i++) {
        met[Wanted.of(MARKET).group(sector, (i + 0.5) / n).ordinal()] += 1.0 / n;
      }
      double[] shares =
          Arrays.stream(Group.values())
              .mapToDouble(g -> Sectors.share(MARKET, sector, g))
              .toArray();
      assertThat(met).as("%s", sector).containsExactly(shares, within(1e-4));
    }
  }

  @Test
  void whatRoundingLeavesOverIsSomethingThatExists() {
    assertThat(Wanted.of(MARKET).sector(Destination.CHINA, 1.1)).isEqualTo(Sector.SEXUAL);
    assertThat(Wanted.of(MARKET).group(Sector.LABOUR, 1.1)).isEqualTo(Group.WOMEN);
  }
}
