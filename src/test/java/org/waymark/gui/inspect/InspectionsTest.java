package org.waymark.gui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.gui.ClassroomWindow;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.map.ProvinceLayer;
import org.waymark.gui.map.Shading;
import org.waymark.nation.recruitment.Recruiter;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.variable.WithheldTest;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;
import sim.portrayal.Inspector;

/** What a click shows, and what it must not show. */
final class InspectionsTest {
  private static final Look LOOK = new Look(Words.of(Language.EN), 1);
  private static Classroom classroom;

  private final List<Inspector> opened = new ArrayList<>();
  private final Inspections inspections = new Inspections(classroom, LOOK, opened::add);

  @BeforeAll
  static void runAYear() {
    Evidence evidence = Evidence.load();
    Scenario scenario =
        ScenarioReader.of(evidence)
            .read(
                Path.of("scenarios", "baseline.json"),
                List.of("population.factor=0.02", "months=12", "burnInMonths=6"));
    classroom = new Classroom(scenario, evidence, 1);
    classroom.start();
    while (classroom.isRunning()) {
      classroom.schedule.step(classroom);
    }
  }

  @Test
  void aProvinceShowsNothingThatARecruiterCouldUse() throws Exception {
    for (int p = 0; p < classroom.evidence().provinces().size(); p++) {
      List<FactsInspector.Fact> facts = facts(inspections.of(new ProvinceLayer.Hit(p)));
      assertThat(facts).hasSizeGreaterThan(5);
      for (Variable withheld : WithheldTest.WITHHELD) {
        String label = LOOK.names().label(withheld).toLowerCase(Locale.ROOT);
        assertThat(facts).noneMatch(fact -> fact.name().toLowerCase(Locale.ROOT).contains(label));
      }
    }
  }

  @Test
  void aRecruiterHasARegionAndNoProvinceSlotOrNetwork() throws Exception {
    for (Recruiter recruiter : classroom.nation().recruiting().slots()) {
      Inspector shown = inspections.of(recruiter);
      assertThat(shown.getTitle()).isEqualTo("A recruiter");
      assertThat(facts(shown))
          .extracting(FactsInspector.Fact::name)
          .isSubsetOf("Region", "Status", "Destination");
      assertThat(facts(shown))
          .extracting(FactsInspector.Fact::value)
          .doesNotContainAnyElementsOf(provinces());
    }
  }

  @Test
  void anOfficerHasNoPostAndNoCases() throws Exception {
    for (int i = 0; i < 20; i++) {
      inspections.officer();
    }
    for (Inspector shown : opened) {
      assertThat(facts(shown))
          .extracting(FactsInspector.Fact::name)
          .containsExactly("Skill, 0 to 1", "Honest");
    }
  }

  @Test
  void aMapOfWhatIsWithheldHasOneValueForARegion() throws Exception {
    Field shown = Shading.class.getDeclaredField("variable");
    shown.setAccessible(true);
    for (Shading shading : Shading.values()) {
      assertThat(shading.isByRegion())
          .isEqualTo(WithheldTest.WITHHELD.contains(shown.get(shading)));
    }
  }

  /** MASON would show every property of the thing itself, home and money included. */
  @Test
  void thereIsNoOtherInspector() {
    assertThat(Stream.of(ClassroomWindow.class.getDeclaredMethods()))
        .extracting(java.lang.reflect.Method::getName)
        .doesNotContain("getSimulationInspectedObject", "getInspector");
    assertThat(inspections.of(classroom.nation().recruiting().slots().get(0)))
        .isInstanceOf(FactsInspector.class);
  }

  private static List<String> provinces() {
    return classroom.evidence().provinces().stream()
        .flatMap(each -> Stream.of(each.iso(), each.name(), each.nameVi()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<FactsInspector.Fact> facts(Inspector inspector) throws Exception {
    Field facts = FactsInspector.class.getDeclaredField("facts");
    facts.setAccessible(true);
    return ((Supplier<List<FactsInspector.Fact>>) facts.get(inspector)).get();
  }
}
