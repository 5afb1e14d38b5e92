package org.waymark.nation.recruitment;

import java.util.List;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.exploitation.ExitHazards;
import org.waymark.nation.transit.Borders;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victims;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;

/**
 * People who were trafficked before burn-in and are still held when it begins. Without them nobody
 * would come back and testify in the first years, arrests would be few, and a boom of recruiting
 * and a bust would follow that a long burn-in would have to wait out.
 *
 * <p>Those who are active recruiters at the beginning do the work of the months before at once;
 * each person recruited so is still held with the chance of having stayed so long.
 */
final class EarlierVictims {
  /**
   * Months before burn-in: of those trafficked longer ago few are left. A bound of the calculation:
   * with 120 no reported year moves beyond chance.
   */
  private static final int MONTHS = 48;

  private final Course course;
  private final HuntingGround ground;
  private final Offers offers;
  private final Victims victims;
  private final Draws howMany;
  private final Draws stayed;

  EarlierVictims(
      Course course,
      HuntingGround ground,
      Offers offers,
      Victims victims,
      Draws howMany,
      long seed,
      KeyLog log) {
    this.course = course;
    this.ground = ground;
    this.offers = offers;
    this.victims = victims;
    this.howMany = howMany;
    this.stayed = Draws.of(seed, Stream.EARLIER_STAYED, log);
  }

  void begin(List<Recruiter> recruiters, double effectiveness) {
    Parameters now = course.at(0);
    ExitHazards hazards = ExitHazards.of(now, effectiveness);
    for (Recruiter recruiter : recruiters) {
      if (recruiter.isActive()) {
        for (int ago = 1; ago <= MONTHS; ago++) {
          work(recruiter, ago, now, hazards);
        }
      }
    }
    victims.visit(
        State.IN_TRANSIT, victim -> victims.move(victim, State.EXPLOITED, victim.recruited()));
  }

  private void work(Recruiter recruiter, int ago, Parameters now, ExitHazards hazards) {
    int slot = recruiter.getSlot();
    double held = Borders.open(now.market(), recruiter.destination);
    for (int months = 0; months < ago - 1; months++) {
      held *= 1 - hazards.any(recruiter.destination, recruiter.sector, recruiter.channel, months);
    }
    int number = howMany.poisson(now.recruiters().offersPerMonth(), slot, -ago, 0);
    int commune = -1;
    for (int i = 0; i < number; i++) {
      if (stayed.happens(held, slot, -ago, i)) {
        // Hardly anybody stayed of those who were recruited long ago: then it was nowhere.
        commune = commune < 0 ? ground.choose(recruiter, 0, -ago) : commune;
        offers.earlier(recruiter, commune, ago, i);
      }
    }
  }
}
