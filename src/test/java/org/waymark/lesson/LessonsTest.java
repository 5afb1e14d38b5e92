package org.waymark.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.gui.live.Dial;
import org.waymark.gui.map.Shading;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Course;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Labels;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class LessonsTest {

  private static final Evidence EVIDENCE = Evidence.load();

  @Test
  void everyLessonSpeaksBothLanguages() {
    for (Language language : Language.values()) {
      Lessons lessons = new Lessons(Lessons.FOLDER, EVIDENCE, language);
      assertThat(lessons.names())
          .contains(
              "awareness-without-legitimacy",
              "balloon-effect",
              "combination",
              "detection-paradox",
              "limits-of-iom",
              "thin-budget");
      for (String name : lessons.names()) {
        Lesson lesson = lessons.read(name);
        assertThat(lesson.scenario().interventions()).as(name).isNotEmpty();
        assertThat(lesson.base().interventions()).as(name).isEmpty();
        assertThat(Shading.valueOf(lesson.map())).as(name).isNotNull();
      }
    }
  }

  /** A class looks for the dial that its sheet names: by the label that the window shows. */
  @Test
  void lessonsNameDialsByTheirLabels() throws IOException {
    for (Language language : Language.values()) {
      Labels labels = Labels.of(Words.of(language));
      Lessons lessons = new Lessons(Lessons.FOLDER, EVIDENCE, language);
      for (String name : lessons.names()) {
        String file = Files.readString(Lessons.FOLDER.resolve(name + ".json"));
        Lesson lesson = lessons.read(name);
        for (Entry dial : Catalogue.standard().entries()) {
          if (file.contains("{" + dial.path() + "}")) {
            assertThat(lesson.todo() + lesson.explain())
                .contains("<i>" + labels.heading(dial.path()) + "</i>")
                .doesNotContain(dial.path());
          }
        }
      }
    }
  }

  /** What a lesson says that it does is what it does. */
  @Test
  void whatALessonSaysOfItsDialsIsWhatItSets() {
    Lessons lessons = new Lessons(Lessons.FOLDER, EVIDENCE, Language.EN);
    Map<String, String> said =
        Map.of(
            "detection-paradox", "government.victimProtection 0.45 0.9",
            "balloon-effect", "enforcement.officersPer100kHouseholds 3.72 9",
            "awareness-without-legitimacy", "awareness.campaignCoverage 0.012 0.1",
            "limits-of-iom", "iom.autonomy 0.5 0.2");
    said.forEach(
        (name, change) -> {
          String[] parts = change.split(" ");
          Lesson lesson = lessons.read(name);
          Change tried = lesson.scenario().interventions().get(0);
          Course course = Course.of(lesson.base(), EVIDENCE.isoCodes());
          int before = course.burnInMonths() + 23;
          assertThat(Catalogue.standard().values(course.at(before)))
              .containsEntry(parts[0], Double.valueOf(parts[1]));
          assertThat(tried.from()).isEqualTo(YearMonth.of(2014, 1));
          assertThat(tried.set()).containsEntry(parts[0], Double.valueOf(parts[2]));
          assertThat(lesson.todo()).contains(parts[1] + " to ").contains(parts[2]);
        });
  }

  /** What is to be tried afterwards is one choice away, in a world or with a change of its own. */
  @Test
  void aVariantHoldsItsWorldWithAndWithoutTheChange() {
    Lessons lessons = new Lessons(Lessons.FOLDER, EVIDENCE, Language.EN);
    Lesson trusted = variant(lessons.read("awareness-without-legitimacy"), "trusted");
    assertThat(trusted.base().parameters().iom().initialLegitimacy()).isEqualTo(0.5);
    assertThat(trusted.base().interventions()).isEmpty();
    assertThat(trusted.scenario().interventions().get(0).set())
        .containsEntry("awareness.campaignCoverage", 0.1);
    Lesson alone = variant(lessons.read("combination"), "norms");
    assertThat(alone.scenario().interventions()).hasSize(1);
    assertThat(alone.scenario().interventions().get(0).set())
        .isEqualTo(Map.of("gender.discrimination", 0.3));
    Lesson elsewhere =
        variant(lessons.in(List.of("iom.initialLegitimacy=0.9")).read("balloon-effect"), "free");
    assertThat(elsewhere.base().parameters().iom().initialLegitimacy()).isEqualTo(0.9);
    assertThat(elsewhere.base().parameters().recruiters().mobility()).isEqualTo(1);
  }

  /** Whoever wants to try by hand what a lesson sets can do so with the slider. */
  @Test
  void slidersHoldWhatLessonsSet() {
    Lessons lessons = new Lessons(Lessons.FOLDER, EVIDENCE, Language.EN);
    Map<String, Dial> dials =
        Dial.all().stream().collect(Collectors.toMap(dial -> dial.entry().path(), dial -> dial));
    for (String name : lessons.names()) {
      Lesson lesson = lessons.read(name);
      Stream.concat(Stream.of(lesson.scenario()), lesson.variants().stream().map(Variant::scenario))
          .flatMap(scenario -> scenario.interventions().stream())
          .flatMap(change -> change.set().entrySet().stream())
          .forEach(
              set -> {
                Dial dial = dials.get(set.getKey());
                assertThat((Double) set.getValue())
                    .as(name + " " + set.getKey())
                    .isBetween(dial.low(), dial.high());
              });
    }
  }

  private static Lesson variant(Lesson lesson, String id) {
    return lesson.variants().stream()
        .filter(each -> each.id().equals(id))
        .map(each -> lesson.trying(each.scenario()))
        .findFirst()
        .orElseThrow();
  }

  /** A class visits other worlds: whatever is set holds with and without what the lesson tries. */
  @Test
  void aLessonCanBeHeldInAnotherWorld() {
    Lessons lessons = new Lessons(Lessons.FOLDER, EVIDENCE, Language.EN);
    Lesson lesson = lessons.in(List.of("recruiters.mobility=1")).read("balloon-effect");
    assertThat(lessons.read("balloon-effect").base().parameters().recruiters().mobility())
        .isEqualTo(0.5);
    assertThat(lesson.base().parameters().recruiters().mobility()).isEqualTo(1);
    assertThat(lesson.scenario().parameters().recruiters().mobility()).isEqualTo(1);
  }

  @Test
  void aLessonThatDoesNotExistIsNamedWithTheNearest() {
    Lessons lessons = new Lessons(Lessons.FOLDER, EVIDENCE, Language.EN);
    assertThatThrownBy(() -> lessons.read("detektion-paradox"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.problems().get(0).maybe()).isEqualTo("detection-paradox"));
  }

  @Test
  void aLessonThatLacksItsQuestionSaysSo(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("half.json"),
        "{\"lesson\": {\"title\": {\"en\": \"Half\"}, \"choices\": [{\"en\": \"a\"}, {\"en\": \"b\"}]}}");
    Lessons lessons = new Lessons(folder, EVIDENCE, Language.EN);
    assertThatThrownBy(() -> lessons.read("half")).hasMessageContaining("lesson.question.en");
  }
}
