package org.waymark.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.file.Json;
import org.waymark.report.comparison.ComparisonPaper;
import org.waymark.web.answer.AnswerJson;
import org.waymark.web.answer.EvidenceJson;
import org.waymark.web.answer.MonthsJson;
import org.waymark.web.run.Asked;
import org.waymark.web.run.Inquiries;
import org.waymark.web.run.Inquiry;
import org.waymark.web.run.Months;
import org.waymark.web.run.Refusal;
import org.waymark.web.run.Scenarios;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Problem;
import org.waymark.words.Words;

/** What is served under which address; {@code openapi.json} says the same to programs. */
final class Door {
  private static final int LARGEST_BODY = 256 * 1024;
  private static final String JSON = "application/json; charset=utf-8";
  private static final String RUN = "/api/runs/{id}";

  private final Access access;
  private final Scenarios scenarios;
  private final Inquiries inquiries;
  private final Events events;
  private final Evidence evidence;
  private final Map<Language, Words> words =
      Map.of(Language.EN, Words.of(Language.EN), Language.VI, Words.of(Language.VI));

  Door(Access access, Scenarios scenarios, Inquiries inquiries, Evidence evidence) {
    this.access = access;
    this.scenarios = scenarios;
    this.inquiries = inquiries;
    this.evidence = evidence;
    this.events = new Events(inquiries, AnswerJson::of);
  }

  void open(RoutesConfig routes, Assets assets) {
    assets.files().forEach((path, asset) -> routes.get(path, request -> file(request, asset)));
    routes.get(
        "/api/words/{lang}", request -> json(request, EvidenceJson.words(language(request))));
    routes.get(
        "/api/dials", request -> json(request, EvidenceJson.dials(scenarios, language(request))));
    routes.get(
        "/api/references",
        request -> json(request, EvidenceJson.references(scenarios, language(request))));
    routes.get(
        "/api/presets",
        request -> json(request, EvidenceJson.presets(scenarios, language(request))));
    routes.get(
        "/api/provinces",
        request -> json(request, EvidenceJson.provinces(evidence, language(request))));
    routes.get("/api/map", request -> request.contentType(JSON).result(evidence.outlines()));
    routes.get("/api/evidence", request -> json(request, EvidenceJson.sources(evidence)));
    routes.get(
        "/api/barriers",
        request -> json(request, EvidenceJson.barriers(scenarios.barriers(), language(request))));
    new LessonDoor(this, access, scenarios.lessons()).open(routes);
    routes.get("/api/status", request -> json(request, status()));
    routes.get("/api/class", this::classroom);
    routes.post("/api/months", this::watch);
    routes.post("/api/runs", this::ask);
    routes.get(RUN, request -> json(request, AnswerJson.of(inquiry(request), language(request))));
    routes.delete(RUN, this::leave);
    routes.sse(RUN + "/events", this::listen);
    routes.get(
        RUN + "/scenario.json",
        request ->
            download(
                request,
                "scenario.json",
                "application/json",
                inquiry(request).asked().file().getBytes(StandardCharsets.UTF_8)));
    for (ComparisonPaper paper : ComparisonPaper.values()) {
      routes.get(RUN + "/" + paper.file(), request -> paper(request, paper));
    }
  }

  void close() {
    events.close();
  }

  private void file(Context request, Assets.Asset asset) {
    if (request.path().equals("/class") && !access.isLecturer(request)) {
      throw new Refusal(403, Problem.of("web.problem.lecturer"));
    }
    access.welcome(request);
    request.header("Cache-Control", "no-cache").header("ETag", asset.tag());
    if (asset.tag().equals(request.header("If-None-Match"))) {
      request.status(304);
      return;
    }
    request.contentType(asset.type()).result(asset.bytes());
  }

  private void ask(Context request) throws IOException {
    String visitor = access.visitor(request);
    Asked asked = asked(request, visitor, worlds(request));
    Optional.ofNullable(request.queryParam("replaces"))
        .filter(old -> !old.equals(asked.id()))
        .ifPresent(old -> inquiries.leave(old, visitor));
    Inquiry inquiry = inquiries.ask(asked, visitor);
    request.status(201).header("Location", "/api/runs/" + asked.id());
    json(request, AnswerJson.of(inquiry, language(request)));
  }

  private static UnaryOperator<WorldsFrom> worlds(Context request) {
    if ("chance".equals(request.queryParam("only"))) {
      return usual -> WorldsFrom.prior(0);
    }
    return WorldsFrom.BOTH.equals(request.queryParam("worlds"))
        ? WorldsFrom::withPrior
        : UnaryOperator.identity();
  }

  private Asked asked(Context request, String visitor, UnaryOperator<WorldsFrom> worlds)
      throws IOException {
    access.pace(visitor);
    return scenarios.read(
        Optional.ofNullable(request.queryParam("reference")),
        Optional.ofNullable(request.queryParam("name")).orElse("scenario.json"),
        body(request),
        worlds);
  }

  /** A pair of runs month by month: the request waits for it, and holds no thread meanwhile. */
  private void watch(Context request) throws IOException {
    String visitor = access.visitor(request);
    Asked asked = asked(request, visitor, usual -> WorldsFrom.prior(0));
    Words words = language(request);
    String seed = Optional.ofNullable(request.queryParam("seed")).orElse("1");
    if (!seed.matches("[1-9]\\d{0,8}")) {
      throw new InvalidInput(Problem.of("web.problem.seed", seed));
    }
    CompletableFuture<Months> coming = inquiries.watch(asked, Long.parseLong(seed), visitor);
    request.future(
        () -> coming.thenAccept(came -> json(request, MonthsJson.of(came, evidence, words))));
  }

  static String body(Context request) throws IOException {
    byte[] bytes = request.bodyInputStream().readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      throw new Refusal(413, Problem.of("web.problem.body", Integer.toString(LARGEST_BODY / 1024)));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidInput(Problem.of("file.notUtf8", "scenario.json"));
    }
  }

  private Inquiry inquiry(Context request) {
    return inquiries
        .find(request.pathParam("id"))
        .orElseThrow(() -> new Refusal(404, Problem.of("web.problem.gone")));
  }

  private void leave(Context request) {
    if (!inquiries.leave(request.pathParam("id"), access.visitor(request))) {
      throw new Refusal(404, Problem.of("web.problem.gone"));
    }
    request.status(204);
  }

  private void listen(SseClient client) {
    Words language = language(client.ctx());
    Optional<Inquiry> inquiry = inquiries.find(client.ctx().pathParam("id"));
    if (inquiry.isEmpty()) {
      client.sendEvent("gone", Problem.of("web.problem.gone").say(language));
      client.close();
    } else {
      events.open(client, inquiry.get(), access.visitor(client.ctx()), language);
    }
  }

  private void paper(Context request, ComparisonPaper paper) {
    Inquiry inquiry = inquiry(request);
    Words language = language(request);
    access.pace(access.visitor(request));
    byte[] bytes =
        inquiry
            .saidAsInTheTerminal(
                findings -> {
                  try {
                    return paper.of(findings, language);
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .orElseThrow(() -> new Refusal(409, Problem.of("web.problem.early")));
    download(request, paper.file(), paper.type(), bytes);
  }

  private static void download(Context request, String name, String type, byte[] bytes) {
    request
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .contentType(type)
        .result(bytes);
  }

  private ObjectNode status() {
    Inquiries.Load load = inquiries.load();
    return Json.object()
        .put("open", load.open())
        .put("kept", load.kept())
        .put("bytes", load.bytes());
  }

  private void classroom(Context request) {
    if (!access.isLecturer(request)) {
      throw new Refusal(403, Problem.of("web.problem.lecturer"));
    }
    String address = "http://" + request.host() + "/?class=" + access.code().orElseThrow();
    ObjectNode node = Json.object().put("address", address).put("open", inquiries.load().open());
    node.set("code", QrCode.of(address));
    json(request, node);
  }

  /** The language of a request: of its address, else of the browser, else English. */
  Words language(Context request) {
    String asked = request.pathParamMap().getOrDefault("lang", request.queryParam("lang"));
    if (asked == null) {
      String accepted = request.header("Accept-Language");
      asked = accepted != null && accepted.startsWith("vi") ? "vi" : "en";
    }
    return words.get(asked.equals("vi") ? Language.VI : Language.EN);
  }

  static void json(Context request, JsonNode node) {
    request.header("Cache-Control", "no-store").contentType(JSON).result(Json.text(node));
  }

  /** Says why a request was not answered, in the sentences of the terminal. */
  void refuse(Context request, int status, List<Problem> problems) {
    ObjectNode root = Json.object();
    ArrayNode said = root.putArray("problems");
    problems.stream().map(each -> each.say(language(request))).distinct().forEach(said::add);
    if (status == 429 || status == 503) {
      request.header("Retry-After", "5");
    }
    request.status(status);
    json(request, root);
  }
}
