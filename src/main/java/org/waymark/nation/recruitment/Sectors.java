package org.waymark.nation.recruitment;

import org.waymark.nation.household.Group;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.scenario.parameter.Market;

/** What people are used for at each destination, at what relative price, and who is offered it. */
final class Sectors {
  private Sectors() {}

  /** Share of a sector among the people taken to a destination. */
  static double share(Market market, Destination destination, Sector sector) {
    Market.SectorMix mix = market.sectorMix();
    double marriage = destination == Destination.CHINA ? mix.marriageInChina() : 0;
    double scam = destination == Destination.CAMBODIA ? mix.scamInCambodia() : 0;
    double labour =
        switch (destination) {
          case CHINA -> mix.labourInChina();
          case CAMBODIA -> mix.labourInCambodia() * (1 - scam);
          case LAOS -> mix.labourInLaos();
          case EAST_ASIA -> mix.labourEastAsia();
          case EUROPE -> mix.labourEurope();
          case DOMESTIC -> mix.labourAtHome();
        };
    return switch (sector) {
      case MARRIAGE -> marriage;
      case SCAM -> scam;
      case LABOUR -> labour;
      case SEXUAL -> 1 - marriage - scam - labour;
    };
  }

  /** Price relative to sexual exploitation. */
  static double price(Market market, Sector sector) {
    return switch (sector) {
      case SEXUAL -> 1;
      case MARRIAGE -> market.sectorPrice().marriage();
      case LABOUR -> market.sectorPrice().labour();
      case SCAM -> market.sectorPrice().scam();
    };
  }

  /** Share of a group among those to whom what leads to a sector is offered. */
  static double share(Market market, Sector sector, Group group) {
    double girls;
    double boys;
    double men;
    switch (sector) {
      case MARRIAGE -> {
        girls = market.marriage().girls();
        boys = market.marriage().boys();
        men = market.marriage().men();
      }
      case SEXUAL -> {
        girls = market.sexual().girls();
        boys = market.sexual().boys();
        men = market.sexual().men();
      }
      case LABOUR -> {
        girls = market.labour().girls();
        boys = market.labour().boys();
        men = market.labour().men();
      }
      default -> {
        girls = market.scam().girls();
        boys = market.scam().boys();
        men = market.scam().men();
      }
    }
    return switch (group) {
      case GIRLS -> girls;
      case BOYS -> boys;
      case MEN -> men;
      case WOMEN -> 1 - girls - boys - men;
    };
  }
}
