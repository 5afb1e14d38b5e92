package org.waymark.gui.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Labels;
import org.waymark.scenario.Scenario;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class LessonsTest {

  private static final Evidence EVIDENCE = Evidence.load();

  @Test
  void everyLessonSpeaksBothLanguagesAndHasItsSheets() {
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
        String ending = language == Language.EN ? "" : "-" + language.code();
        Path docs = Path.of("docs", "lessons");
        assertThat(docs.resolve(name + ending + ".md")).content().contains(lesson.title());
        assertThat(docs.resolve(name + ending + ".png")).exists();
        assertThat(docs.resolve("answers" + ending + ".md")).content().contains(lesson.title());
      }
    }
  }

  /** A class looks for the dial that its sheet names: by the label that the window shows. */
  @Test
  void lessonsAndSheetsNameDialsByTheirLabels() throws IOException {
    for (Language language : Language.values()) {
      Labels labels = Labels.of(Words.of(language));
      Lessons lessons = new Lessons(Lessons.FOLDER, EVIDENCE, language);
      String ending = language == Language.EN ? ".md" : "-" + language.code() + ".md";
      for (String name : lessons.names()) {
        String file = Files.readString(Lessons.FOLDER.resolve(name + ".json"));
        Lesson lesson = lessons.read(name);
        String said = lesson.todo() + lesson.explain();
        String sheets =
            Files.readString(Path.of("docs", "lessons", name + ending))
                + Files.readString(Path.of("docs", "lessons", "answers" + ending));
        for (Entry dial : Catalogue.standard().dials()) {
          if (file.contains("{" + dial.path() + "}")) {
            String label = labels.heading(dial.path());
            assertThat(said).contains("<i>" + label + "</i>").doesNotContain(dial.path());
            assertThat(sheets).as(name + ending).contains("*" + label + "*");
          }
        }
      }
    }
  }

  @Test
  void theDetectionParadoxShowsInTheRunOfItsLesson() {
    Lesson lesson = new Lessons(Lessons.FOLDER, EVIDENCE, Language.EN).read("detection-paradox");
    MonthlyTable tried = run(lesson.scenario());
    MonthlyTable base = run(lesson.base());
    assertThat(sum(tried, Variable.PEOPLE_TRAFFICKED))
        .isLessThan(sum(base, Variable.PEOPLE_TRAFFICKED));
    assertThat(sum(tried, Variable.VICTIMS_IDENTIFIED))
        .isGreaterThan(sum(base, Variable.VICTIMS_IDENTIFIED));
  }

  @Test
  void theCombinationHalvesAboutWhatItsLessonSays() {
    Lesson lesson = new Lessons(Lessons.FOLDER, EVIDENCE, Language.EN).read("combination");
    double share =
        sum(run(lesson.scenario()), Variable.PEOPLE_TRAFFICKED)
            / sum(run(lesson.base()), Variable.PEOPLE_TRAFFICKED);
    assertThat(share).isBetween(0.4, 0.6);
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

  private static MonthlyTable run(Scenario scenario) {
    Nation nation = Blueprint.of(scenario, EVIDENCE).nation(1, false);
    nation.run(() -> false);
    return nation.tally().table();
  }

  /** From 2014 on, when the lessons begin. */
  private static double sum(MonthlyTable table, Variable variable) {
    double sum = 0;
    for (int month = 24; month < table.months(); month++) {
      sum += table.get(month, table.places().nation(), variable);
    }
    return sum;
  }
}
