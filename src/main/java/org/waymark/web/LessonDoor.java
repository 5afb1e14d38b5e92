package org.waymark.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import org.waymark.lesson.Lesson;
import org.waymark.scenario.JsonText;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Nearest;
import org.waymark.web.answer.LessonJson;
import org.waymark.web.lesson.Predictions;
import org.waymark.web.lesson.Syllabus;
import org.waymark.web.run.Refusal;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** Lessons, and what a class predicts in them. */
final class LessonDoor {
  private static final String LESSON = "/api/lessons/{id}";

  private final Door door;
  private final Access access;
  private final Syllabus syllabus;
  private final Predictions predictions = new Predictions();

  LessonDoor(Door door, Access access, Syllabus syllabus) {
    this.door = door;
    this.access = access;
    this.syllabus = syllabus;
  }

  void open(RoutesConfig routes) {
    routes.get(
        "/api/lessons",
        request -> Door.json(request, LessonJson.all(syllabus, door.language(request))));
    routes.get(LESSON, request -> lesson(request, found(request)));
    routes.post(LESSON + "/predictions", this::predict);
    routes.delete(LESSON + "/predictions", this::forget);
  }

  private Lesson found(Context request) {
    Map<String, Lesson> all = syllabus.all(door.language(request).language());
    String id = request.pathParam("id");
    if (!all.containsKey(id)) {
      throw new Refusal(
          404,
          Problem.of("web.problem.lesson", id, String.join(", ", all.keySet()))
              .maybe(Nearest.to(id, all.keySet()).orElse(null)));
    }
    return all.get(id);
  }

  private void lesson(Context request, Lesson lesson) {
    Door.json(
        request,
        LessonJson.of(
            lesson,
            syllabus,
            predictions,
            access.visitor(request),
            access.isLecturer(request),
            door.language(request)));
  }

  private void predict(Context request) throws IOException {
    Lesson lesson = found(request);
    String visitor = access.visitor(request);
    access.pace(visitor);
    JsonValue root = JsonText.read("prediction.json", Door.body(request));
    Object said = root.isObject() ? root.members().getOrDefault("choice", root).content() : null;
    int last = lesson.choices().size() - 1;
    if (!(said instanceof Double choice && choice >= 0 && choice <= last && choice % 1 == 0)) {
      throw new InvalidInput(Problem.of("web.problem.choice", Integer.toString(last)));
    }
    if (!predictions.take(lesson.id(), visitor, choice.intValue())) {
      throw new Refusal(503, Problem.of("web.problem.predictions"));
    }
    lesson(request, lesson);
  }

  private void forget(Context request) {
    Lesson lesson = found(request);
    if (!access.isLecturer(request)) {
      throw new Refusal(403, Problem.of("web.problem.lecturer"));
    }
    predictions.forget(lesson.id());
    request.status(204);
  }
}
