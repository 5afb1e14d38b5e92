package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** The server by itself, with made-up nations. */
final class LaboratoryTest {
  private static OpenLaboratory open;

  @BeforeAll
  static void open() {
    open = OpenLaboratory.fake();
  }

  @AfterAll
  static void close() {
    open.close();
    assertThat(open.failures()).isEmpty();
  }

  private static JsonNode json(HttpResponse<String> response) {
    return OpenLaboratory.json(response);
  }

  @Test
  void aQuestionIsAnsweredAndNoDirectionGoesBeyondChanceWithFewWorlds() {
    JsonNode answer = open.answered(OpenLaboratory.scenario("Answered", 9));
    assertThat(answer.at("/replications/done").asInt()).isEqualTo(6);
    assertThat(answer.at("/worlds/done").asInt()).isEqualTo(8);
    assertThat(answer.path("stage").asText()).isEqualTo("chance");
    assertThat(answer.at("/figures").size()).isEqualTo(4);
    for (JsonNode figure : answer.path("figures")) {
      assertThat(figure.path("verdict").asText()).isNotIn("lower", "higher");
      assertThat(figure.path("low90").isNull()).isTrue();
    }
    assertThat(answer.at("/changed/0/path").asText())
        .isEqualTo("enforcement.officersPer100kHouseholds");
    assertThat(answer.at("/changed/0/to").asText()).isEqualTo("9");
    assertThat(answer.at("/map").size()).isEqualTo(63);
  }

  /** As many worlds of the prior beside, of which nothing decides, and none is simulated twice. */
  @Test
  void whatTheRecordMakesOfAnEffectIsSaidToWhoAsks() {
    AtomicInteger runs = new AtomicInteger();
    try (OpenLaboratory counting = OpenLaboratory.of(counting(runs), 5, 24, false)) {
      String scenario = OpenLaboratory.scenario("Beside", 9);
      JsonNode one = counting.answered(scenario);
      assertThat(one.path("worldsFrom").asText()).isEqualTo("posterior");
      assertThat(one.has("prior")).isFalse();
      int before = runs.getAndSet(0);
      JsonNode both = counting.answered(scenario, "&worlds=both");
      assertThat(runs.get()).isBetween(24 * 2, 24 * 3).isLessThan(before);
      assertThat(both.path("worlds")).isEqualTo(one.path("worlds"));
      assertThat(both.at("/prior/done").asInt()).isEqualTo(24);
      assertThat(both.at("/prior/weighted").asInt()).isGreaterThanOrEqualTo(20);
      assertThat(both.at("/sentences/prior").asText())
          .startsWith("Without the record the same effect is")
          .isIn((Object[]) texts(both.at("/sentences/remarks")));
      JsonNode summary =
          json(counting.get("/api/runs/" + both.path("id").asText() + "/summary.json"));
      for (int i = 0; i < 4; i++) {
        JsonNode figure = both.at("/figures/" + i);
        assertThat(figure.has("priorLow90")).isTrue();
        JsonNode said = summary.at("/others/0/variables/" + figure.path("id").asText());
        assertThat(figure.path("priorLow90").asDouble())
            .isEqualTo(said.at("/assumptionsPrior/low90").asDouble());
        assertThat(figure.path("priorHigh90").asDouble())
            .isEqualTo(said.at("/assumptionsPrior/high90").asDouble());
        assertThat(figure.path("verdict")).isEqualTo(one.at("/figures/" + i + "/verdict"));
        assertThat(one.at("/figures/" + i).has("priorLow90")).isFalse();
      }
      JsonNode chance = counting.answered(scenario, "&only=chance&worlds=both");
      assertThat(chance.path("worldsFrom").asText()).isEqualTo("prior");
      assertThat(chance.at("/worlds/of").asInt()).isZero();
    }
  }

  private static String[] texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts.toArray(String[]::new);
  }

  @Test
  void byProvinceNothingIsSaidThatARecruiterCouldUse() {
    String id = open.answered(OpenLaboratory.scenario("Places", 8)).path("id").asText();
    Set<String> fields = new TreeSet<>();
    for (JsonNode place : json(open.get("/api/runs/" + id)).path("map")) {
      place.fieldNames().forEachRemaining(fields::add);
    }
    assertThat(fields).containsExactly("difference", "high95", "iso", "low95", "uncertain");
    List<String> withheld =
        Arrays.stream(Variable.values())
            .filter(variable -> variable.extent() != Variable.Extent.PROVINCE)
            .map(Variable::id)
            .toList();
    String table = open.get("/api/runs/" + id + "/yearly.csv").body();
    assertThat(table.lines().filter(line -> line.contains(",VN-")))
        .isNotEmpty()
        .noneMatch(line -> withheld.contains(line.split(",")[3]));
  }

  @Test
  void everyAddressOfTheDescriptionAnswersAndNoOtherDoes() {
    String id = open.answered(OpenLaboratory.scenario("Routes", 7)).path("id").asText();
    JsonNode paths = json(open.get("/openapi.json")).path("paths");
    List<String> described = new ArrayList<>();
    paths.fieldNames().forEachRemaining(described::add);
    assertThat(described).hasSizeGreaterThan(14);
    for (String path : described) {
      if (path.startsWith("/api/lessons/")
          || path.endsWith("/events")
          || path.equals("/api/months")
          || path.equals("/api/runs")) {
        continue;
      }
      String asked = path.replace("{id}", id).replace("{lang}", "vi");
      assertThat(open.get(asked).statusCode())
          .as(path)
          .isEqualTo(path.equals("/api/class") ? 403 : 200);
    }
    assertThat(open.get("/api/nothing").statusCode()).isEqualTo(404);
    assertThat(open.get("/api/runs/" + id + "/manifest.json").statusCode()).isEqualTo(404);
    assertThat(open.get("/app/../pom.xml").statusCode()).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/app/main.js", "/lib/d3-geo.js", "/api/map", "/nothing"})
  void everyAnswerKeepsThePageAtHome(String path) {
    HttpResponse<String> response = open.get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self'; script-src 'self' 'sha256-")
        .doesNotContain("unsafe", "http:", "*");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void thePageAsksNobodyElse() {
    String page = open.get("/").body();
    assertThat(page).doesNotContain("http://", "https://", "style=");
    assertThat(open.get("/style.css").body()).doesNotContain("url(", "@import");
  }

  @Test
  void aPageFromElsewhereCannotAsk() {
    HttpRequest.Builder request =
        open.to("/api/runs")
            .header("Origin", "http://elsewhere.example")
            .POST(HttpRequest.BodyPublishers.ofString(OpenLaboratory.scenario("x", 5)));
    assertThat(open.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void anotherNameIsNotAnsweredTo() throws IOException {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", open.port())) {
      socket
          .getOutputStream()
          .write(
              "GET /api/status HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void whatIsWrongIsSaidInTheSentencesOfTheTerminal() {
    String wrong =
        """
        { "extends": "baseline.json",
          "poverty": { "rateMultiplyer": 2 },
          "iom": { "autonomy": 3 } }
        """;
    HttpResponse<String> response = open.post("/api/runs?name=mine.json", wrong);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("problems").toString())
        .contains("mine.json, line 2", "poverty.rateMultiplyer", "Maybe", "rateMultiplier")
        .contains("mine.json, line 3", "iom.autonomy", "0..1");
    assertThat(open.post("/api/runs?lang=vi&name=mine.json", wrong).body())
        .contains("mine.json, d\u00f2ng 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"../scenarios/baseline.json\"",
        "\"/etc/passwd\"",
        "\"lessons/awareness.json\"",
        "\"./baseline.json\"",
        "\"baseline.json\\u0000\"",
        "17",
        "[\"baseline.json\"]",
        "null"
      })
  void noPathOfAVisitorReachesTheFileSystem(String path) {
    HttpResponse<String> response =
        open.post("/api/runs", "{ \"name\": \"x\",\n \"extends\": " + path + " }");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("scenario.json, line 2", "autonomy.json");
  }

  @Test
  void aNameOfAFileIsOnlyAName() {
    for (String name : List.of("..%2F..%2Fx.json", "a%00b", "%F0%9F%98%80", "x".repeat(500))) {
      HttpResponse<String> response = open.post("/api/runs?name=" + name, "{");
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.body()).contains("scenario.json, line 1");
    }
  }

  @Test
  void whatWouldTakeMoreThanItsShareIsRefused() {
    assertThat(open.post("/api/runs", "x".repeat(300_000)).statusCode()).isEqualTo(413);
    assertThat(open.post("/api/runs?reference=outlok", "{}").body()).contains("Maybe", "outlook");
    assertThat(open.post("/api/runs", "{\"months\": 1200}").statusCode()).isIn(201, 400);
    StringBuilder many = new StringBuilder("{\"extends\":\"baseline.json\",\"interventions\":[");
    for (int i = 0; i < 70; i++) {
      many.append(i == 0 ? "" : ",")
          .append("{\"name\":\"n%s\",\"from\":\"2012-%02d\",".formatted(i, 1 + i % 12))
          .append("\"set\":{\"iom.autonomy\":0.6}}");
    }
    assertThat(open.post("/api/runs", many + "]}").body()).contains("60");
  }

  /** Whatever comes, nothing falls over. */
  @Test
  void noInputIsAnErrorOfTheServer() {
    Random random = new Random(Long.getLong("waymark.seed", 1));
    List<byte[]> bodies = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      byte[] noise = new byte[random.nextInt(2000)];
      random.nextBytes(noise);
      bodies.add(noise);
    }
    for (String text :
        List.of(
            "",
            "[".repeat(100_000),
            "{\"a\":".repeat(30_000),
            "{\"extends\":\"baseline.json\",\"months\":1e999999999}",
            "{\"extends\":\"baseline.json\",\"population\":{\"factor\":" + "9".repeat(5000) + "}}",
            "{\"extends\":\"baseline.json\",\"iom\":{\"annualBudgetUsd\":-1e308}}",
            "{\"extends\":\"baseline.json\",\"interventions\":[{\"from\":\"9999-12\"}]}",
            "{\"extends\":\"baseline.json\",\"name\":\"\\ud800<script>'{0}\"}",
            "null",
            "\uFEFF{}",
            "{\"extends\":\"outlook.json\"}")) {
      bodies.add(text.getBytes(StandardCharsets.UTF_8));
    }
    for (byte[] body : bodies) {
      HttpResponse<String> response;
      do {
        response = open.post("/api/runs?name=%25%7B0%7D", body);
        pause(response);
      } while (response.statusCode() == 429);
      assertThat(response.statusCode())
          .as(new String(body, 0, Math.min(60, body.length), StandardCharsets.ISO_8859_1))
          .isLessThan(500);
    }
    for (String path :
        List.of(
            "/api/runs/%00",
            "/api/runs/..%2f", "/api/words/xx", "/api/dials?lang=%F0", "/%2e%2e/")) {
      assertThat(open.get(path).statusCode()).as(path).isLessThan(500);
    }
    assertThat(open.failures()).isEmpty();
  }

  private static void pause(HttpResponse<String> response) {
    if (response.statusCode() == 429) {
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void theWordsOfThePageAreThereInBothLanguages() {
    for (Language language : Language.values()) {
      JsonNode words = json(open.get("/api/words/" + language.code()));
      assertThat(words.size())
          .isEqualTo(
              Words.of(language).keys("web.").size() + Words.of(language).keys("word.").size());
      assertThat(words.path("web.changed.row").asText()).startsWith("{0}: {1}");
      for (Entry entry : Catalogue.standard().entries()) {
        entry.words().forEach(word -> assertThat(words.has("word." + word)).as(word).isTrue());
      }
    }
    assertThat(json(open.get("/api/dials?lang=vi")).get(0).path("label").asText()).isNotBlank();
    assertThat(json(open.get("/api/references")).findValuesAsText("id"))
        .containsExactly("baseline", "outlook");
  }

  /** What is begun with a preset is what its file asks; what dials cannot show is not offered. */
  @Test
  void presetsAreWhatTheirFilesChange() {
    List<String> small = List.of("population.factor=0.02");
    ScenarioReader reader = ScenarioReader.of(Evidence.load());
    try (OpenLaboratory whole =
        OpenLaboratory.large((scenario, evidence, audit) -> new FakeNation(scenario, 0), "0.02")) {
      JsonNode presets = json(whole.get("/api/presets?lang=vi"));
      assertThat(presets.findValuesAsText("id"))
          .contains("stronger-enforcement", "border-awareness", "donors-freeze")
          .contains("poverty", "combined", "no-recruiters")
          .doesNotContain("baseline", "outlook", "placebo", "constant-counting");
      for (JsonNode preset : presets) {
        String id = preset.path("id").asText();
        String reference = preset.path("reference").asText();
        Scenario file = reader.read(Path.of("scenarios", id + ".json"), small);
        assertThat(preset.path("name").asText()).as(id).isNotEqualTo(file.name());
        assertThat(preset.path("name").asText().contains("t\u1eeb \u0111\u1ea7u"))
            .as(id)
            .isEqualTo(reference.equals("baseline"));
        Scenario asked = reader.readText(id + ".json", asked(preset), Path.of("scenarios"), small);
        assertThat(ScenarioWriter.hash(plain(asked)))
            .as(id)
            .isEqualTo(ScenarioWriter.hash(plain(file)));
      }
    }
    assertThat(json(open.get("/api/presets")).findValues("from"))
        .as("what begins in 2027 is not offered in a world of 24 months")
        .isNotEmpty()
        .allMatch(JsonNode::isNull);
  }

  /** The file that the page makes of a preset. */
  private static String asked(JsonNode preset) {
    ObjectNode file = Json.object();
    file.put("name", "Asked").put("extends", preset.path("reference").asText() + ".json");
    ArrayNode dated = file.putArray("interventions");
    for (JsonNode change : preset.path("changes")) {
      if (!change.path("from").isNull()) {
        ObjectNode row = dated.addObject().put("name", "" + dated.size());
        row.setAll((ObjectNode) change);
        row.remove(change.path("until").isNull() ? "until" : "");
        row.remove(change.path("provinces").isEmpty() ? "provinces" : "");
        continue;
      }
      for (Map.Entry<String, JsonNode> value : change.path("set").properties()) {
        String path = "/" + value.getKey().replace('.', '/');
        int last = path.lastIndexOf('/');
        file.withObject(path.substring(0, last)).set(path.substring(last + 1), value.getValue());
      }
    }
    return Json.text(file);
  }

  /**
   * A scenario as dials hold it: changes have no names of their own, and costs stay in the file.
   */
  private static Scenario plain(Scenario file) {
    List<Change> dated = new ArrayList<>();
    for (Change each : file.interventions()) {
      String name = "" + (dated.size() + 1);
      dated.add(new Change(name, "", each.from(), each.until(), each.provinces(), each.set()));
    }
    return file.named("", "").withChanges(file.drivers(), dated).withCosts(List.of());
  }

  @Test
  void equalQuestionsAreOneAndNothingIsSimulatedTwice() {
    AtomicInteger runs = new AtomicInteger();
    try (OpenLaboratory counting = OpenLaboratory.of(counting(runs), 5, 2, false)) {
      JsonNode first = counting.answered(OpenLaboratory.scenario("Once", 9));
      int needed = runs.get();
      assertThat(needed).isLessThanOrEqualTo(5 + 5 + 2 * 3);
      JsonNode again = counting.answered(OpenLaboratory.scenario("Once", 9));
      assertThat(again).isEqualTo(first);
      assertThat(counting.answered(OpenLaboratory.scenario("Renamed", 9)).path("figures"))
          .isEqualTo(first.path("figures"));
      assertThat(runs.get()).isEqualTo(needed);
    }
  }

  /** The same answer from a folder, to the last digit, and nothing of who asked in it. */
  @Test
  void whatWasSimulatedIsNotSimulatedAgainAfterARestart(@TempDir Path folder) throws IOException {
    AtomicInteger runs = new AtomicInteger();
    JsonNode first;
    try (OpenLaboratory before = OpenLaboratory.keeping(counting(runs), folder)) {
      first = before.answered(OpenLaboratory.scenario("Secret name", 9));
    }
    int needed = runs.getAndSet(0);
    assertThat(needed).isBetween(5 + 5 + 2, 5 + 5 + 2 * 3);
    try (OpenLaboratory after = OpenLaboratory.keeping(counting(runs), folder)) {
      assertThat(after.answered(OpenLaboratory.scenario("Secret name", 9))).isEqualTo(first);
      assertThat(runs.get()).isZero();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.sorted().toList();
      assertThat(all).hasSize(needed);
      for (Path file : all) {
        assertThat(new String(unpacked(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("Secret", "127.0.0.1");
      }
      Files.write(all.get(0), new byte[] {1, 2, 3});
      Files.write(all.get(1), Arrays.copyOf(Files.readAllBytes(all.get(1)), 400));
      byte[] turned = Files.readAllBytes(all.get(2));
      turned[turned.length / 2] ^= 0x55;
      Files.write(all.get(2), turned);
      foreign(all.get(3));
      Files.writeString(folder.resolve("letter.txt"), "Dear all");
    }
    try (OpenLaboratory after = OpenLaboratory.keeping(counting(runs), folder)) {
      assertThat(after.answered(OpenLaboratory.scenario("Secret name", 9))).isEqualTo(first);
      assertThat(runs.get()).isEqualTo(4);
      assertThat(after.failures()).isEmpty();
    }
    assertThat(folder.resolve("letter.txt")).hasContent("Dear all");
  }

  private static SimulatorFactory counting(AtomicInteger runs) {
    return (scenario, evidence, audit) -> {
      FakeNation nation = new FakeNation(scenario, 0);
      return (run, seed, cancelled) -> {
        runs.incrementAndGet();
        return nation.simulate(run, seed, cancelled);
      };
    };
  }

  private static byte[] unpacked(Path file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  /** Well packed, but nothing that the model makes. */
  private static void foreign(Path file) throws IOException {
    try (ObjectOutputStream out =
        new ObjectOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      out.writeObject(new java.util.concurrent.ConcurrentLinkedQueue<>(List.of("foreign")));
    }
  }

  /** What two runs of one world differ by: a change of nothing is within, a huge one is not. */
  @Test
  void whatLuckAloneMakesIsSaidBesideTheDifference() {
    try (OpenLaboratory twoWorlds =
        OpenLaboratory.of(
            (scenario, evidence, audit) -> {
              FakeNation nation = new FakeNation(scenario, 0);
              return (run, seed, cancelled) -> {
                RunOutcome outcome = nation.simulate(run, seed, cancelled);
                MonthlyTable months = outcome.monthly();
                for (int month = 0; month < months.months(); month++) {
                  for (Variable figure :
                      List.of(Variable.PEOPLE_TRAFFICKED, Variable.VICTIMS_IDENTIFIED)) {
                    if (scenario.name().equals("Huge")) {
                      months.set(month, months.places().nation(), figure, 10_000);
                    }
                  }
                }
                return outcome;
              };
            },
            6,
            0,
            false)) {
      JsonNode nothing = twoWorlds.answered(OpenLaboratory.scenario("Nothing", 9));
      assertThat(nothing.path("luckRuns").asInt()).isEqualTo(6);
      JsonNode huge = twoWorlds.answered(OpenLaboratory.scenario("Huge", 10));
      for (String figure : List.of("people_trafficked", "victims_identified")) {
        assertThat(nothing.path("courses").path(figure)).hasSize(2);
        for (JsonNode year : nothing.path("courses").path(figure)) {
          assertThat(year.path("luck").asDouble()).isPositive();
          assertThat(Math.abs(year.path("difference").asDouble()))
              .isLessThanOrEqualTo(year.path("luck").asDouble());
        }
        for (JsonNode year : huge.path("courses").path(figure)) {
          assertThat(Math.abs(year.path("difference").asDouble()))
              .isGreaterThan(year.path("luck").asDouble());
        }
      }
    }
  }

  /** A nation that is not over before it is given up. */
  private static OpenLaboratory endless(boolean isClass) {
    return OpenLaboratory.of(
        (scenario, evidence, audit) ->
            (run, seed, cancelled) -> {
              while (!cancelled.getAsBoolean()) {
                Thread.onSpinWait();
                try {
                  Thread.sleep(2);
                } catch (InterruptedException e) {
                  return null;
                }
              }
              return null;
            },
        5,
        2,
        isClass);
  }

  @Test
  void whatIsSupersededIsGivenUpAndNobodyTakesMoreThanFour() {
    try (OpenLaboratory slow = endless(false)) {
      String last = "";
      for (int i = 0; i < 10; i++) {
        HttpResponse<String> response =
            slow.post("/api/runs?replaces=" + last, OpenLaboratory.scenario("Dial " + i, 4 + i));
        assertThat(response.statusCode()).isEqualTo(201);
        last = json(response).path("id").asText();
      }
      assertThat(json(slow.get("/api/status")).path("open").asInt()).isEqualTo(1);
      for (int i = 0; i < 3; i++) {
        slow.post("/api/runs", OpenLaboratory.scenario("More " + i, 20 + i));
      }
      HttpResponse<String> fifth = slow.post("/api/runs", OpenLaboratory.scenario("Fifth", 30));
      assertThat(fifth.statusCode()).isEqualTo(429);
      assertThat(fifth.headers().firstValue("Retry-After")).isPresent();
      String run = "/api/runs/" + last;
      assertThat(slow.send(slow.to(run).DELETE()).statusCode()).isEqualTo(204);
      assertThat(slow.get(run).statusCode()).isEqualTo(404);
      assertThat(slow.send(slow.to(run).DELETE()).statusCode()).isEqualTo(404);
      assertThat(slow.post("/api/runs", OpenLaboratory.scenario("Fifth", 30)).statusCode())
          .isEqualTo(201);
    }
  }

  /** And what a small nation showed is replaced by what the whole one says. */
  @Test
  void whereManyWaitAFirstLookIsOneAtASmallNation() throws InterruptedException {
    Set<Double> sizes = ConcurrentHashMap.newKeySet();
    CountDownLatch asked = new CountDownLatch(1);
    try (OpenLaboratory busy =
        OpenLaboratory.of(
            (scenario, evidence, audit) -> {
              sizes.add(scenario.parameters().population().factor());
              FakeNation nation = new FakeNation(scenario, 0);
              return (run, seed, cancelled) -> {
                try {
                  asked.await();
                } catch (InterruptedException e) {
                  return null;
                }
                return nation.simulate(run, seed, cancelled);
              };
            },
            5,
            0,
            false)) {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        HttpRequest.Builder request =
            busy.to("/api/runs")
                .header("Cookie", "waymark-visitor=%016d".formatted(i))
                .POST(HttpRequest.BodyPublishers.ofString(OpenLaboratory.scenario("W", 5 + i)));
        ids.add(json(busy.send(request)).path("id").asText());
      }
      asked.countDown();
      for (String id : ids) {
        JsonNode answer = json(busy.get("/api/runs/" + id));
        while (!answer.path("done").asBoolean()) {
          Thread.sleep(20);
          answer = json(busy.get("/api/runs/" + id));
        }
        assertThat(answer.path("populationFactor").asDouble()).isEqualTo(0.02);
        assertThat(answer.at("/replications/done").asInt()).isEqualTo(5);
      }
      assertThat(sizes).hasSize(2).contains(0.02);
      assertThat(busy.failures()).isEmpty();
    }
  }

  @Test
  void aThousandMovesInASecondAreSlowedDownAndLeaveNothing() {
    try (OpenLaboratory slow = endless(false)) {
      String last = "";
      int refused = 0;
      for (int i = 0; i < 50; i++) {
        HttpResponse<String> response =
            slow.post("/api/runs?replaces=" + last, OpenLaboratory.scenario("Dial", i / 100.0));
        refused += response.statusCode() == 429 ? 1 : 0;
        last = response.statusCode() == 201 ? json(response).path("id").asText() : last;
      }
      JsonNode status = json(slow.get("/api/status"));
      assertThat(status.path("open").asInt()).isEqualTo(1);
      assertThat(status.path("kept").asInt()).isEqualTo(1);
      assertThat(refused).isLessThan(50);
    }
  }

  @Test
  void aClassNeedsItsCodeAndTheLecturerAKey() {
    try (OpenLaboratory room = endless(true)) {
      assertThat(room.get("/").statusCode()).isEqualTo(403);
      assertThat(room.get("/api/dials").statusCode()).isEqualTo(403);
      assertThat(room.get("/?class=guess").statusCode()).isEqualTo(403);
      HttpResponse<String> in = room.get("/?class=" + room.code());
      assertThat(in.statusCode()).isEqualTo(200);
      assertThat(String.join(";", in.headers().allValues("Set-Cookie")))
          .contains("HttpOnly", "SameSite=Lax");
      HttpRequest.Builder other =
          room.to("/api/dials").header("Authorization", "Bearer " + room.code());
      assertThat(room.send(other).statusCode()).isEqualTo(200);
      assertThat(room.get("/class?class=" + room.code()).statusCode()).isEqualTo(403);
      assertThat(room.get("/api/class?class=" + room.code()).statusCode()).isEqualTo(403);
      String path = room.address().substring(room.address().indexOf("/class"));
      assertThat(room.get(path).statusCode()).isEqualTo(200);
      JsonNode shown = json(room.get(path.replace("/class", "/api/class")));
      assertThat(shown.path("address").asText()).endsWith("/?class=" + room.code());
      assertThat(shown.path("code").size()).isEqualTo(shown.at("/code/0").asText().length());
    }
  }

  @Test
  void eventsTellTheAnswerAsItGrowsAndEndWithIt() throws IOException, InterruptedException {
    String id =
        json(open.post("/api/runs", OpenLaboratory.scenario("Events", 6))).path("id").asText();
    HttpResponse<java.util.stream.Stream<String>> events =
        java.net.http.HttpClient.newHttpClient()
            .send(
                open.to("/api/runs/" + id + "/events?lang=vi")
                    .header("Accept", "text/event-stream")
                    .build(),
                HttpResponse.BodyHandlers.ofLines());
    List<String> lines = events.body().filter(line -> line.startsWith("data:")).toList();
    assertThat(lines).isNotEmpty();
    assertThat(lines.get(lines.size() - 1))
        .contains("\"done\":true", "trong m\u1ecdi l\u1ea7n ch\u1ea1y");
  }
}
