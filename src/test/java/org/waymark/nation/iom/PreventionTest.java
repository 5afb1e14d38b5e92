package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.outcome.variable.Variable;

/** Counselling of people about to leave comes first, then courses at school. */
class PreventionTest {

  private static final long PLENTY = 100_000_000_000L;
  private static final long ADVICE = 1_000; // cents
  private static final long COURSE = 1_250; // cents
  private static final double CEILING = 0.4;
  private static final double MOST_TAUGHT = 0.05;

  /** A household in a hundred has somebody about to leave in a month. */
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 36)
          .with(
              "iom.strategy=needs-based",
              "iom.projectCommunes=500",
              "iom.counselCommunes=500",
              "iom.leaversPerHousehold=0.12",
              "iom.unitCostUsd.counselling=10",
              "iom.unitCostUsd.awareness=12.5",
              "iom.ceiling.counselling=" + CEILING,
              "iom.ceiling.awareness=" + MOST_TAUGHT,
              "population.girlsPerHousehold=0.15",
              "population.boysPerHousehold=0.25",
              "government.initialTrust=0.5");

  private final Scene scene = Scene.of(NATION);
  private final ProjectCommunes places = places(scene);
  private final double leave = places.households() * 0.01;
  private final double withChildren = places.households() * (1 - Math.exp(-0.4));

  /** The first ten communes, and the next ten where more are served. */
  private static ProjectCommunes places(Scene scene) {
    ProjectCommunes places = new ProjectCommunes(scene.map(), PreventionTest::need, Scene.SEED);
    var start = scene.course().at(0);
    places.step(0, start.iom(), start.population().factor());
    return places;
  }

  private static double need(int commune) {
    if (commune < 10) {
      return 1;
    }
    return commune < 20 ? 0.001 : 0;
  }

  private Prevention prevention() {
    return prevention(scene);
  }

  private static Prevention prevention(Scene scene) {
    int nation = scene.map().places().nation();
    return new Prevention(scene.course(), places(scene), scene.communes(), scene.tally(), nation);
  }

  private double counselled(int commune) {
    return scene.communes().outreach().counselled(commune);
  }

  /** Part of the households with children that a course reached. */
  private double taught(int commune) {
    return -Math.expm1(-scene.communes().outreach().courses(commune, 0));
  }

  private double counted(Variable variable) {
    return scene.tally().get(variable, scene.map().places().nation());
  }

  private long fullCounselling() {
    return (long) (CEILING * leave * ADVICE);
  }

  @Test
  void moneyGoesToCounsellingFirst() {
    assertThat(prevention().act(30 * ADVICE, 0)).isEqualTo(30 * ADVICE);
    assertThat(counselled(0)).isCloseTo(30 / leave, within(1e-12));
    assertThat(counselled(9)).isCloseTo(30 / leave, within(1e-12));
    assertThat(counselled(10)).isZero();
    assertThat(scene.communes().outreach().everTaught(0)).isFalse();
    assertThat(counted(Variable.PEOPLE_COUNSELLED)).isEqualTo(30);
    assertThat(counted(Variable.PUPILS_TAUGHT)).isZero();
  }

  @Test
  void beyondTheCeilingOfCounsellingItGoesToCourses() {
    long spent = prevention().act(fullCounselling() + 40 * COURSE + 600, 0);
    assertThat(spent).isEqualTo(fullCounselling() + 40 * COURSE);
    assertThat(counselled(3)).isCloseTo(CEILING, within(1e-12));
    assertThat(taught(3)).isCloseTo(40 / withChildren, within(1e-6));
    assertThat(taught(10)).isZero();
    assertThat(counted(Variable.PEOPLE_COUNSELLED)).isEqualTo(Math.round(CEILING * leave));
    assertThat(counted(Variable.PUPILS_TAUGHT)).isEqualTo(40);
  }

  @Test
  void counsellingReachesServedCommunesBeyondThoseOfProjectsAndCoursesDoNot() {
    Scene wide = Scene.of(NATION.with("iom.counselCommunes=1000"));
    ProjectCommunes both = places(wide);
    assertThat(both.chosen()).hasSize(10);
    assertThat(both.served()).hasSize(20);
    double leaving = both.households(both.served()) * 0.01;
    long advice = (long) (CEILING * leaving * ADVICE);
    assertThat(leaving).isGreaterThan(leave);
    assertThat(prevention(wide).act(advice + 40 * COURSE, 0)).isEqualTo(advice + 40 * COURSE);

    var outreach = wide.communes().outreach();
    for (int c : new int[] {0, 9, 10, 19}) {
      assertThat(outreach.counselled(c)).isCloseTo(CEILING, within(1e-4));
      assertThat(outreach.everTaught(c)).isEqualTo(c < 10);
    }
    assertThat(outreach.counselled(20)).isZero();
    // Courses are spread over the households of project communes alone.
    double taught = -Math.expm1(-outreach.courses(3, 0));
    assertThat(taught).isCloseTo(40 / withChildren, within(1e-6));
  }

  @Test
  void bothHaveACeiling() {
    long most = (long) (MOST_TAUGHT * withChildren);
    assertThat(prevention().act(PLENTY, 0)).isEqualTo(fullCounselling() + most * COURSE);
    assertThat(counted(Variable.PUPILS_TAUGHT)).isEqualTo(most);
  }

  @Test
  void asManyHouseholdsAreReachedByACourseAsArePaidFor() {
    prevention().act(fullCounselling() + 100 * COURSE, 0);
    double reached = 0;
    for (int c = 0; c < scene.map().communes(); c++) {
      reached += taught(c) * scene.map().householdsOf(c) * (1 - Math.exp(-0.4));
    }
    assertThat(reached).isCloseTo(100, within(0.01));
  }

  @Test
  void asManyPeopleAreCounselledAsArePaidFor() {
    prevention().act(30 * ADVICE, 0);
    double reached = 0;
    for (int c = 0; c < scene.map().communes(); c++) {
      reached += counselled(c) * scene.map().householdsOf(c) * 0.01;
    }
    assertThat(reached).isCloseTo(30, within(1e-9));
  }

  @Test
  void whoDoesNotTrustInstitutionsDoesNotComeThoughTheOfferIsPaidFor() {
    scene.communes().trust().lose(3, 0.4);
    scene.communes().trust().gain(4, 0.4);
    long spent = prevention().act(30 * ADVICE, 0);
    assertThat(spent).isEqualTo(30 * ADVICE);
    assertThat(counselled(3)).isCloseTo(30 / leave * 0.6, within(1e-12));
    // Where trust is usual or more, everybody comes.
    assertThat(counselled(4)).isCloseTo(30 / leave, within(1e-12));
    assertThat(counselled(5)).isCloseTo(30 / leave, within(1e-12));
  }

  @Test
  void onlyWhoCameIsCounted() {
    for (int c = 0; c < 10; c++) {
      scene.communes().trust().lose(c, 0.5);
    }
    prevention().act(30 * ADVICE, 0);
    assertThat(counted(Variable.PEOPLE_COUNSELLED)).isEqualTo(15);
  }

  @Test
  void counsellingEndsWithItsMoneyAndCoursesLast() {
    prevention().act(PLENTY, 0);
    double before = taught(3);
    assertThat(prevention().act(0, 1)).isZero();
    assertThat(counselled(3)).isZero();
    assertThat(-Math.expm1(-scene.communes().outreach().courses(3, 1))).isEqualTo(before);
  }

  @Test
  void withoutAnyCeilingForCounsellingAllGoesToCourses() {
    Scene none = Scene.of(NATION.with("iom.ceiling.counselling=0"));
    assertThat(prevention(none).act(10 * COURSE, 0)).isEqualTo(10 * COURSE);
    assertThat(none.communes().outreach().counselled(3)).isZero();
    int nation = none.map().places().nation();
    assertThat(none.tally().get(Variable.PUPILS_TAUGHT, nation)).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 999, 1_000, 12_345, 97_531, 1_000_003, 7_777_777, 123_456_789})
  void neverMoreIsSpentThanThereIs(long cents) {
    assertThat(prevention().act(cents, 0)).isBetween(0L, cents);
  }
}
