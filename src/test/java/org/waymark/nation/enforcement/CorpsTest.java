package org.waymark.nation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.nation.observation.Tally;

class CorpsTest {

  private static final Nations NATION =
      Nations.of(1).lasting(0, 6).with("enforcement.officersPer100kHouseholds=4");

  private static Corps posted(Nations nation) {
    return posted(nation, 1);
  }

  private static Corps posted(Nations nation, int months) {
    Blueprint plan = nation.blueprint();
    Corps corps = new Corps(plan.map(), plan.segments(), plan.course(), 1, null);
    Tally tally = new Tally(plan.map().places(), 0, 6, 1);
    Docket docket = new Docket(plan.map().provinces(), corps.deployment(), plan.course(), 1, tally);
    for (int month = 0; month < months; month++) {
      corps.step(month, 0.5, docket, null);
    }
    return corps;
  }

  @Test
  void theNumberOfOfficersFollowsTheParameter() {
    // A post more or less in each of about a hundred places: 2 % at most.
    double expected = 4 * 268.70079;
    assertThat(posted(NATION).size()).isCloseTo((int) expected, within((int) (0.02 * expected)));
    assertThat(posted(NATION.with("enforcement.officersPer100kHouseholds=8")).size())
        .isCloseTo((int) (2 * expected), within((int) (0.02 * expected)));
    assertThat(posted(NATION.with("enforcement.officersPer100kHouseholds=0")).size()).isZero();
  }

  @Test
  void moreOfficersElsewhereLeaveThePostsThatThereAreToTheirHolders() {
    Nations still = NATION.with("enforcement.turnoverPerMonth=0.1");
    Map<Long, Double> skills = new HashMap<>();
    posted(still, 6).all().forEach(officer -> skills.put(officer.key(), officer.getSkill()));
    Corps larger = posted(still.with("enforcement.officersPer100kHouseholds=6"), 6);
    Map<Long, Double> after = new HashMap<>();
    larger.all().forEach(officer -> after.put(officer.key(), officer.getSkill()));
    assertThat(after).containsAllEntriesOf(skills).hasSizeGreaterThan(skills.size());
  }

  @Test
  void theShareOfHonestOfficersIsTheParameter() {
    List<Officer> all = posted(NATION.with("enforcement.integrity=0.7")).all();
    double honest = all.stream().filter(Officer::isHonest).count();
    // Five standard errors: chance 6e-7.
    assertThat(honest / all.size()).isCloseTo(0.7, within(5 * Math.sqrt(0.21 / all.size())));
  }

  @Test
  void whoIsHonestStaysHonestWhenMoreAre() {
    Map<Long, Boolean> before = new HashMap<>();
    posted(NATION.with("enforcement.integrity=0.5"))
        .all()
        .forEach(officer -> before.put(officer.key(), officer.isHonest()));
    posted(NATION.with("enforcement.integrity=0.8"))
        .all()
        .forEach(officer -> assertThat(officer.isHonest() || !before.get(officer.key())).isTrue());
  }

  @Test
  void trainingRaisesSkillAndTurnoverTakesItAway() {
    Nations stable = NATION.with("enforcement.turnoverPerMonth=0");
    Corps corps = posted(stable);
    double before = corps.meanSkillNow();
    corps.train(corps.size(), 0.2, 0);
    assertThat(corps.meanSkillNow()).isCloseTo(before + 0.2 * (1 - before), within(1e-9));

    Blueprint plan = NATION.with("enforcement.turnoverPerMonth=1").blueprint();
    Corps leaving = new Corps(plan.map(), plan.segments(), plan.course(), 1, null);
    Docket docket =
        new Docket(
            63, leaving.deployment(), plan.course(), 1, new Tally(plan.map().places(), 0, 6, 1));
    leaving.step(0, 0.5, docket, null);
    leaving.train(leaving.size(), 1, 0);
    assertThat(leaving.meanSkillNow()).isCloseTo(1, within(1e-9));
    leaving.step(1, 0.5, docket, null);
    assertThat(leaving.meanSkillNow()).isCloseTo(before, within(0.03));
  }

  @Test
  void postsAddUpToOneAfterAnyMove() {
    Blueprint plan = NATION.blueprint();
    Deployment deployment = new Deployment(plan.map(), plan.segments());
    double before = deployment.ofProvince(5);
    for (int year = 1; year < 6; year++) {
      for (int i = 0; i < 10 * year; i++) {
        deployment.reported(5);
        deployment.stopped(i % 7);
      }
      deployment.step(12 * year, 0, 0.3);
      double provinces = 0;
      for (int p = 0; p < plan.map().provinces(); p++) {
        provinces += deployment.ofProvince(p);
      }
      double segments = 0;
      for (int s = 0; s < plan.segments().count(); s++) {
        segments += deployment.ofSegment(s);
      }
      assertThat(provinces).isCloseTo(1, within(1e-12));
      assertThat(segments).isCloseTo(1, within(1e-12));
    }
    assertThat(deployment.ofProvince(5)).isGreaterThan(before);
  }
}
