package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.web.OpenLaboratory.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.experiment.FakeNation;
import org.waymark.scenario.Catalogue;

/** Lessons as programs and telephones reach them. */
@Tag("long")
final class LessonDoorTest {
  private static final String PARADOX = "/api/lessons/detection-paradox";
  private static OpenLaboratory open;

  @BeforeAll
  static void open() {
    open = lessons(false);
  }

  private static OpenLaboratory lessons(boolean isClass) {
    return OpenLaboratory.forLessons(
        (scenario, evidence, audit) -> new FakeNation(scenario, 0), 6, 0, isClass);
  }

  @AfterAll
  static void close() {
    open.close();
    assertThat(open.failures()).isEmpty();
  }

  private static HttpRequest.Builder of(int visitor, String path) {
    return open.to(path).header("Cookie", "waymark-visitor=%016d".formatted(visitor));
  }

  private static HttpResponse<String> predict(int visitor, String lesson, String body) {
    return predict(visitor, lesson, body, "");
  }

  private static HttpResponse<String> predict(
      int visitor, String lesson, String body, String query) {
    return open.send(
        of(visitor, lesson + "/predictions" + query)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void nothingIsToldBeforeAPredictionAndEachVisitorHasOne() {
    assertThat(json(open.get("/api/lessons")).findValuesAsText("id"))
        .contains("detection-paradox", "thin-budget");
    JsonNode before = json(open.send(of(1, PARADOX)));
    assertThat(before.path("choices")).hasSize(4);
    assertThat(before.has("counts") || before.has("explain") || before.has("cases")).isFalse();
    JsonNode mine = json(predict(1, PARADOX, "{\"choice\": 2}"));
    assertThat(mine.path("counts").toString()).isEqualTo("[0,0,1,0]");
    assertThat(mine.path("mine").asInt()).isEqualTo(2);
    assertThat(mine.path("explain").asText()).isNotBlank().doesNotContain("{=");
    predict(2, PARADOX, "{\"choice\": 0}");
    assertThat(json(predict(1, PARADOX, "{\"choice\": 3}")).path("counts").toString())
        .isEqualTo("[1,0,0,1]");
    assertThat(json(open.send(of(3, PARADOX))).has("counts")).isFalse();
    assertThat(json(open.send(of(2, PARADOX + "?lang=vi"))).path("question").asText())
        .isNotEqualTo(before.path("question").asText());
  }

  @Test
  void whatIsNoPredictionIsSaidInASentence() {
    String lesson = "/api/lessons/combination";
    for (String body :
        List.of(
            "",
            "[]",
            "null",
            "2",
            "{}",
            "{\"choice\": null}",
            "{\"choice\": \"1\"}",
            "{\"choice\": -1}",
            "{\"choice\": 3}",
            "{\"choice\": 0.5}",
            "{\"choice\": 1e999}",
            "{\"choice\": [0]}",
            "{\"choice\": 4294967296}",
            "[".repeat(50_000))) {
      HttpResponse<String> response = predict(4, lesson, body);
      assertThat(response.statusCode())
          .as(body.substring(0, Math.min(30, body.length())))
          .isEqualTo(400);
      assertThat(json(response).path("problems")).isNotEmpty();
    }
    assertThat(predict(5, lesson, "{\"choice\": 3}").body()).contains("0", "to 2");
    assertThat(predict(5, lesson, "x".repeat(300_000)).statusCode()).isEqualTo(413);
    assertThat(json(open.send(of(4, lesson))).has("counts")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"detection-paradoks", "..%2f..%2fpom", "%00", "baseline.json"})
  void anUnknownLessonIsNotThere(String name) {
    // The server closes a connection with a bad address on it; what is asked next has to be a GET,
    // which clients send again on another.
    assertThat(predict(6, "/api/lessons/" + name, "{\"choice\": 0}").statusCode()).isIn(400, 404);
    assertThat(open.get("/api/lessons/" + name).statusCode()).isIn(400, 404);
    assertThat(open.get("/api/lessons/detection-paradoks").body())
        .contains("Maybe", "detection-paradox");
  }

  /** A case is asked against the same world without what the lesson tries. */
  @Test
  void everyCaseOfEveryLessonIsAQuestionOfItsOwnWorld() {
    JsonNode references = json(open.get("/api/references"));
    for (String lesson : json(open.get("/api/lessons")).findValuesAsText("id")) {
      JsonNode told = json(predict(7, "/api/lessons/" + lesson, "{\"choice\": 0}"));
      assertThat(told.path("cases")).isNotEmpty();
      for (JsonNode tried : told.path("cases")) {
        String name = tried.path("reference").asText();
        JsonNode reference =
            references.findParents("id").stream()
                .filter(each -> each.path("id").asText().equals(name))
                .findFirst()
                .orElseThrow();
        for (JsonNode change : tried.path("changes")) {
          assertThat(change.path("from").asText()).as(lesson).endsWith("-01");
          change
              .path("set")
              .fieldNames()
              .forEachRemaining(path -> assertThat(reference.path("values").has(path)).isTrue());
        }
        reference
            .path("world")
            .fields()
            .forEachRemaining(
                set ->
                    assertThat(reference.path("values").path(set.getKey()))
                        .isEqualTo(set.getValue()));
      }
    }
    JsonNode free =
        json(open.post("/api/runs?reference=balloon-effect.free", OpenLaboratory.scenario("F", 9)));
    assertThat(free.path("reference").asText()).isEqualTo("balloon-effect.free");
  }

  /** Whoever looks for a picture or a figure finds it, by the name that the page gives it. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "vi"})
  void lessonsSayWhatToDoAndToLookAtByTheNamesOfThePage(String language) {
    String in = "?lang=" + language;
    JsonNode words = json(open.get("/api/words/" + language));
    String run = open.answered(OpenLaboratory.scenario("Names", 9)).path("id").asText();
    List<String> names =
        new ArrayList<>(
            json(open.get("/api/runs/" + run + in)).path("courseLabels").findValuesAsText("label"));
    assertThat(names).hasSize(6);
    for (String picture : List.of("web.course", "web.map", "web.money")) {
      names.add(words.path(picture).asText());
    }
    for (String lesson : json(open.get("/api/lessons")).findValuesAsText("id")) {
      JsonNode told = json(predict(8, "/api/lessons/" + lesson, "{\"choice\": 0}", in));
      assertThat(told.path("do").asText()).as(lesson).contains("2014").doesNotContain("{");
      List<String> named =
          Pattern.compile("<i>(.*?)</i>")
              .matcher(told.path("look").asText())
              .results()
              .map(found -> found.group(1))
              .toList();
      assertThat(named).as(lesson).isNotEmpty();
      assertThat(names).as(lesson).containsAll(named);
    }
  }

  @Test
  void theLecturerSeesPredictionsAtOnceAndAloneForgetsThem() {
    try (OpenLaboratory room = lessons(true)) {
      String key = "?key=" + room.address().split("key=")[1];
      String code = "?class=" + room.code();
      room.post(PARADOX + "/predictions" + code, "{\"choice\": 1}");
      JsonNode seen =
          json(
              room.send(
                  room.to(PARADOX + key).header("Cookie", "waymark-visitor=lecturerlecturer")));
      assertThat(seen.path("counts").toString()).isEqualTo("[0,1,0,0]");
      assertThat(seen.has("mine")).isFalse();
      assertThat(room.get(PARADOX).statusCode()).isEqualTo(403);
      assertThat(room.send(room.to(PARADOX + "/predictions" + code).DELETE()).statusCode())
          .isEqualTo(403);
      assertThat(room.send(room.to(PARADOX + "/predictions" + key).DELETE()).statusCode())
          .isEqualTo(204);
      assertThat(json(room.get(PARADOX + key)).path("counts").toString()).isEqualTo("[0,0,0,0]");
    }
  }

  @Test
  void barriersAreWhatTheAttributionLiftsAndCanBeAskedOfChanceAlone() {
    JsonNode barriers = json(open.get("/api/barriers?lang=vi"));
    assertThat(barriers).hasSize(9);
    for (JsonNode barrier : barriers) {
      assertThat(barrier.path("label").asText()).isNotBlank();
      barrier
          .path("set")
          .fieldNames()
          .forEachRemaining(path -> assertThat(Catalogue.standard().find(path)).isPresent());
    }
    JsonNode answer =
        json(open.post("/api/runs?only=chance", OpenLaboratory.scenario("Chance", 12)));
    assertThat(answer.at("/worlds/of").asInt()).isZero();
    assertThat(answer.at("/replications/of").asInt()).isEqualTo(6);
  }

  /** As where somebody asks for fewer months: the laboratory opens all the same. */
  @Test
  void whereMonthsAreTooFewForALessonItIsNotOffered() {
    try (OpenLaboratory shorter = OpenLaboratory.fake()) {
      assertThat(json(shorter.get("/api/lessons"))).isEmpty();
      assertThat(shorter.get(PARADOX).statusCode()).isEqualTo(404);
    }
  }
}
