package org.waymark.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.GeneratedPart;
import org.waymark.evidence.Evidence;
import org.waymark.gui.Look;
import org.waymark.gui.Snapshot;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.map.Shading;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * Sheets, answers and pictures of lessons are made of the lessons, whose words stand nowhere else.
 * After a change of these, or of {@link LessonFiguresTest}: run it with {@code
 * -Dwaymark.regenerate=true}.
 */
final class LessonSheetsTest {
  private static final Path FOLDER = Path.of("docs", "lessons");
  private static final YearMonth PICTURED = YearMonth.of(2018, 12);

  /** In the order in which they are told. */
  private static final List<String> NAMES =
      List.of(
          "detection-paradox",
          "balloon-effect",
          "thin-budget",
          "awareness-without-legitimacy",
          "combination",
          "limits-of-iom");

  private static final Evidence EVIDENCE = Evidence.load();

  @Test
  void theyAreAllLessonsThatThereAre() {
    assertThat(lessons(Language.EN).names()).containsExactlyInAnyOrderElementsOf(NAMES);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLessonHasItsSheet(Language language) throws IOException {
    for (String name : NAMES) {
      Lesson lesson = lessons(language).read(name);
      holds(name + ending(language) + ".md", sheet(lesson, language));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLessonHasItsPicture(Language language) throws IOException {
    for (String name : NAMES) {
      Path picture = FOLDER.resolve(name + ending(language) + ".png");
      if (GeneratedPart.regenerates()) {
        Lesson lesson = lessons(language).read(name);
        Classroom classroom = new Classroom(lesson.base(), EVIDENCE, 1);
        classroom.plan(lesson.scenario().interventions());
        new Snapshot(classroom, new Look(Words.of(language), 1), Shading.valueOf(lesson.map()))
            .write(PICTURED, picture);
      }
      assertThat(picture).exists();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTeacherHasTheAnswers(Language language) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : NAMES) {
      Lesson lesson = lessons(language).read(name);
      text.append("\n## ").append(lesson.title());
      text.append("\n\n").append(markdown(lesson.explain())).append('\n');
    }
    String figures =
        Words.of(language).text("gui.lesson.figures", LessonFigures.in(language).pairs());
    holds(
        "answers" + ending(language) + ".md",
        template("answers", language)
            .replace("{figures}", figures)
            .replace("{lessons}", text.toString()));
  }

  private static String sheet(Lesson lesson, Language language) throws IOException {
    String variants =
        lesson.variants().stream().map(Variant::label).collect(Collectors.joining("; "));
    return template("sheet", language)
        .replaceAll("\n.*\\{variants}.*\n", variants.isEmpty() ? "" : "$0")
        .replace("{id}", lesson.id())
        .replace("{title}", lesson.title())
        .replace("{question}", markdown(lesson.question()))
        .replace("{choices}", "- [ ] " + String.join("\n- [ ] ", lesson.choices()))
        .replace("{do}", markdown(lesson.todo()))
        .replace("{try}", Words.of(language).text("gui.lesson.try"))
        .replace("{variants}", variants)
        .replace("{look}", markdown(lesson.look()));
  }

  private static String template(String name, Language language) throws IOException {
    String file = name + "_" + language.code() + ".md";
    try (InputStream template = LessonSheetsTest.class.getResourceAsStream(file)) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String markdown(String html) {
    return html.replaceAll("</?b>", "**").replaceAll("</?i>", "*").replaceAll("</?code>", "`");
  }

  private static Lessons lessons(Language language) {
    return new Lessons(Lessons.FOLDER, EVIDENCE, language);
  }

  private static String ending(Language language) {
    return language == Language.EN ? "" : "-" + language.code();
  }

  private static void holds(String name, String text) throws IOException {
    Path document = FOLDER.resolve(name);
    if (GeneratedPart.regenerates()) {
      Files.writeString(document, text);
    }
    assertThat(document)
        .as("%s is out of date: run with -Dwaymark.regenerate=true", document)
        .content()
        .isEqualTo(text);
  }
}
