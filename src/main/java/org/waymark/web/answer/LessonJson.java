package org.waymark.web.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.OptionalInt;
import org.waymark.lesson.Lesson;
import org.waymark.lesson.LessonFigures;
import org.waymark.lesson.Variant;
import org.waymark.outcome.file.Json;
import org.waymark.web.lesson.Predictions;
import org.waymark.web.lesson.Syllabus;
import org.waymark.words.Words;

/** A lesson as the page leads through it: what it tries and explains only after a prediction. */
public final class LessonJson {
  private LessonJson() {}

  /** All lessons by name and title. */
  public static ArrayNode all(Syllabus syllabus, Words words) {
    ArrayNode rows = Json.object().putArray("lessons");
    syllabus
        .all(words.language())
        .values()
        .forEach(each -> rows.addObject().put("id", each.id()).put("title", each.title()));
    return rows;
  }

  /**
   * A lesson for a visitor.
   *
   * @param isLecturer whether it is told what the class predicts, and what is explained, at once
   */
  public static ObjectNode of(
      Lesson lesson,
      Syllabus syllabus,
      Predictions predictions,
      String visitor,
      boolean isLecturer,
      Words words) {
    ObjectNode root = Json.object();
    root.put("id", lesson.id()).put("title", lesson.title()).put("question", lesson.question());
    lesson.choices().forEach(root.putArray("choices")::add);
    OptionalInt mine = predictions.of(lesson.id(), visitor);
    mine.ifPresent(choice -> root.put("mine", choice));
    root.put("lecturer", isLecturer);
    if (mine.isPresent() || isLecturer) {
      int[] counts = predictions.counts(lesson.id(), lesson.choices().size());
      Arrays.stream(counts).forEach(root.putArray("counts")::add);
      root.put("do", lesson.todo()).put("look", lesson.lookInBrowser());
      root.put("explain", lesson.explain());
      root.put("pairs", LessonFigures.in(words.language()).pairs());
      ArrayNode cases = root.putArray("cases");
      for (Variant tried : syllabus.cases(lesson, words)) {
        ObjectNode row = cases.addObject();
        row.put("id", tried.id()).put("label", tried.label());
        row.put("reference", syllabus.reference(lesson, tried));
        ArrayNode changes = row.putArray("changes");
        tried
            .scenario()
            .interventions()
            .forEach(each -> EvidenceJson.change(changes.addObject(), each));
      }
    }
    return root;
  }
}
