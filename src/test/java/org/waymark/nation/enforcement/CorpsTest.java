package org.waymark.nation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.scenario.Change;

class CorpsTest {

  private static final Nations NATION =
      Nations.of(1).lasting(0, 6).with("enforcement.officersPer100kHouseholds=4");

  private static Corps posted(Nations nation) {
    return posted(nation, 1);
  }

  private static Corps posted(Nations nation, int months) {
    Blueprint plan = nation.blueprint();
    Corps corps =
        new Corps(plan.map(), plan.segments(), plan.jurisdictions(), plan.course(), 1, null);
    for (int month = 0; month < months; month++) {
      corps.step(month, 0.5, null);
    }
    return corps;
  }

  @Test
  void theNumberOfOfficersFollowsTheParameter() {
    double expected = 4 * 268.70079;
    assertThat(posted(NATION).size()).isCloseTo(expected, withinPercentage(0.001));
    assertThat(posted(NATION.with("enforcement.officersPer100kHouseholds=8")).size())
        .isCloseTo(2 * expected, withinPercentage(0.001));
    assertThat(posted(NATION.with("enforcement.officersPer100kHouseholds=0")).size()).isZero();
  }

  @Test
  void aSmallNationHasItsPartOfTheTimeToTheHour() {
    Nations tenth = Nations.of(0.1).lasting(0, 6).with("enforcement.officersPer100kHouseholds=4");
    double tenthOf = 4 * tenth.blueprint().map().households() / 100_000.0;
    assertThat(posted(tenth).size()).isCloseTo(tenthOf, withinPercentage(0.001));
    // The watch of a segment is what counts for who is stopped: the same per head, but for the
    // rounding of households.
    double[] whole = watch(posted(NATION), NATION);
    double[] small = watch(posted(tenth), tenth);
    for (int s = 0; s < whole.length; s++) {
      assertThat(small[s] / tenthOf)
          .as("segment %d", s)
          .isCloseTo(whole[s] / (4 * 268.70079), withinPercentage(0.1));
    }
  }

  private static double[] watch(Corps corps, Nations nation) {
    double[] watch = new double[nation.blueprint().segments().count()];
    java.util.Arrays.setAll(watch, corps::effectiveWatch);
    return watch;
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
    Corps leaving =
        new Corps(plan.map(), plan.segments(), plan.jurisdictions(), plan.course(), 1, null);
    leaving.step(0, 0.5, null);
    leaving.train(leaving.size(), 1, 0);
    assertThat(leaving.meanSkillNow()).isCloseTo(1, within(1e-9));
    leaving.step(1, 0.5, null);
    assertThat(leaving.meanSkillNow()).isCloseTo(before, within(0.03));
  }

  @Test
  void trainingOfAPartRaisesSkillInProportionAndOneOfficerMoreMovesHardlyAnybody() {
    Corps corps = posted(NATION.with("enforcement.turnoverPerMonth=0"));
    Map<Long, Double> before = new HashMap<>();
    corps.all().forEach(officer -> before.put(officer.key(), officer.getSkill()));
    corps.train(100, 0.2, 0);
    Corps more = posted(NATION.with("enforcement.turnoverPerMonth=0"));
    more.train(101, 0.2, 0);
    Map<Long, Double> after = new HashMap<>();
    more.all().forEach(officer -> after.put(officer.key(), officer.getSkill()));
    double trained = 0;
    int differ = 0;
    for (Officer officer : corps.all()) {
      trained += officer.getSkill() > before.get(officer.key()) + 1e-9 ? officer.getShare() : 0;
      differ += officer.getSkill() == after.get(officer.key()) ? 0 : 1;
    }
    assertThat(trained).isBetween(100.0, 101.0);
    assertThat(differ).isBetween(1, 3);
  }

  @Test
  void whatTakesTimeFromOfficersTakesItEverywhereInProportion() {
    Nations busy = NATION.with("enforcement.capacity=0.4");
    assertThat(posted(busy).size()).isCloseTo(0.4 * posted(NATION).size(), withinPercentage(1e-6));
    assertThat(posted(NATION.with("enforcement.capacity=0")).size()).isZero();
    Map<Integer, Double> usual = timeByPlace(posted(NATION));
    Map<Integer, Double> less = timeByPlace(posted(busy));
    assertThat(less.keySet()).isEqualTo(usual.keySet());
    less.forEach((place, time) -> assertThat(time).isCloseTo(0.4 * usual.get(place), within(1e-9)));
  }

  /** Time of officers by place: provinces, then segments of the border. */
  private static Map<Integer, Double> timeByPlace(Corps corps) {
    Map<Integer, Double> time = new HashMap<>();
    for (Officer officer : corps.all()) {
      time.merge((int) (officer.key() >>> 32), officer.getShare(), Double::sum);
    }
    return time;
  }

  @Test
  void whoIsBusyWithOtherTasksKeepsThePostAndWhatWasLearnt() {
    Change busy =
        new Change(
            "pandemic",
            "",
            Nations.START.plusMonths(1),
            Nations.START.plusMonths(2),
            List.of(),
            Map.of("enforcement.capacity", 0.3));
    Blueprint plan =
        NATION.with("enforcement.turnoverPerMonth=0").driven(List.of(busy)).blueprint();
    Corps corps =
        new Corps(plan.map(), plan.segments(), plan.jurisdictions(), plan.course(), 1, null);
    corps.step(0, 0.5, null);
    corps.train(corps.size(), 0.5, 0);
    double size = corps.size();
    double skill = corps.meanSkillNow();
    List<Officer> before = corps.all();
    for (int month = 1; month < 6; month++) {
      corps.step(month, 0.5, null);
      assertThat(corps.size()).isCloseTo(month < 3 ? 0.3 * size : size, within(1e-6));
      assertThat(corps.all()).isEqualTo(before);
      assertThat(corps.meanSkillNow()).isCloseTo(skill, within(1e-9));
    }
  }

  @Test
  void aProvinceMayBeBusierThanOthers() {
    Blueprint plan = NATION.blueprint();
    String iso = plan.map().places().provinces().get(0);
    Map<Integer, Double> usual = timeByPlace(posted(NATION));
    Map<Integer, Double> busy =
        timeByPlace(posted(NATION.trying(List.of(iso), "enforcement.capacity=0.5")));
    assertThat(busy.get(0)).isCloseTo(usual.get(0) / 2, within(1e-9));
    assertThat(busy.get(1)).isCloseTo(usual.get(1), within(1e-9));
  }

  @Test
  void theSkillOfAProvinceIsTheMeanOfItsInvestigators() {
    Nations many = NATION.with("enforcement.officersPer100kHouseholds=40");
    Corps corps = posted(many);
    corps.train(200, 0.5, 0);
    for (int p = 0; p < 63; p++) {
      double sum = 0;
      double time = 0;
      for (Officer officer : corps.all()) {
        if (officer.key() >>> 32 == p) {
          sum += officer.getSkill() * officer.getShare();
          time += officer.getShare();
        }
      }
      assertThat(time).isPositive();
      assertThat(corps.skill(p)).as("province %s", p).isCloseTo(sum / time, within(1e-12));
    }
    assertThat(corps.skill(3)).isNotEqualTo(corps.skill(4));
  }

  @Test
  void whereThereAreNoOfficersSkillIsTheUsualOne() {
    Corps none =
        posted(NATION.with("enforcement.officersPer100kHouseholds=0", "enforcement.skill=0.37"));
    assertThat(none.skill(5)).isEqualTo(0.37);
  }

  @Test
  void postsAddUpToOneAfterAnyMove() {
    Blueprint plan = NATION.blueprint();
    Deployment deployment = new Deployment(plan.map(), plan.segments());
    double before = deployment.ofProvince(5);
    for (int year = 1; year < 6; year++) {
      for (int i = 0; i < 10 * year; i++) {
        deployment.reported(5);
        deployment.crossed(i % 7, 0.2);
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
