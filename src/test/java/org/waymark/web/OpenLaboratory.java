package org.waymark.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.web.run.Inquiries;

/** A laboratory on a free port, and somebody who calls it. */
final class OpenLaboratory implements AutoCloseable {
  static final List<String> SMALL =
      List.of("population.factor=0.02", "months=24", "burnInMonths=6");

  /** Lessons change something in the third year. */
  static final List<String> FOR_LESSONS =
      List.of("population.factor=0.02", "months=36", "burnInMonths=6");

  static final Inquiries.Bounds BOUNDS = new Inquiries.Bounds(4, 20, 12, 50_000_000);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Laboratory laboratory;
  private final Queue<Throwable> failures;
  private final HttpClient client = HttpClient.newHttpClient();

  private OpenLaboratory(Settings settings) {
    failures = new ConcurrentLinkedQueue<>();
    laboratory = Laboratory.open(settings, failures::add);
  }

  /** A laboratory whose nations are made up and take no time. */
  static OpenLaboratory fake() {
    return of((scenario, evidence, audit) -> new FakeNation(scenario, 0), 6, 8, false);
  }

  /** The same on a port. */
  static OpenLaboratory fakeAt(int port) {
    return of(
        (scenario, evidence, audit) -> new FakeNation(scenario, 0),
        6,
        8,
        false,
        port,
        Optional.empty(),
        SMALL);
  }

  static OpenLaboratory of(
      SimulatorFactory simulators, int replications, int worlds, boolean isClass) {
    return of(simulators, replications, worlds, isClass, 0, Optional.empty(), SMALL);
  }

  /** One whose months hold what lessons change. */
  static OpenLaboratory forLessons(
      SimulatorFactory simulators, int replications, int worlds, boolean isClass) {
    return of(simulators, replications, worlds, isClass, 0, Optional.empty(), FOR_LESSONS);
  }

  /** One that keeps its runs in a folder. */
  static OpenLaboratory keeping(SimulatorFactory simulators, Path folder) {
    return of(simulators, 5, 2, false, 0, Optional.of(folder), SMALL);
  }

  /** As the command opens it, with real nations of some size. */
  static OpenLaboratory large(SimulatorFactory simulators, String factor) {
    return new OpenLaboratory(
        new Settings(
            Settings.LOOPBACK,
            0,
            false,
            Path.of("scenarios"),
            List.of("population.factor=" + factor),
            20,
            50,
            Runtime.getRuntime().availableProcessors(),
            simulators,
            Inquiries.Bounds.ofThisMachine(),
            Optional.empty()));
  }

  private static OpenLaboratory of(
      SimulatorFactory simulators,
      int replications,
      int worlds,
      boolean isClass,
      int port,
      Optional<Path> keep,
      List<String> sets) {
    return new OpenLaboratory(
        new Settings(
            Settings.LOOPBACK,
            port,
            isClass,
            Path.of("scenarios"),
            sets,
            replications,
            worlds,
            2,
            simulators,
            BOUNDS,
            keep));
  }

  /** A scenario that extends the baseline. */
  static String scenario(String name, double officers) {
    return """
        { "name": "%s", "extends": "baseline.json", "interventions": [
          { "name": "officers", "from": "2013-01",
            "set": { "enforcement.officersPer100kHouseholds": %s } } ] }
        """
        .formatted(name, officers);
  }

  String address() {
    return laboratory.address();
  }

  int port() {
    return laboratory.port();
  }

  String code() {
    return laboratory.code().orElseThrow();
  }

  /** What nobody expected. */
  List<Throwable> failures() {
    return List.copyOf(failures);
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  HttpResponse<String> post(String path, String body) {
    return send(to(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> post(String path, byte[] body) {
    return send(to(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(response.body(), e);
    }
  }

  /** Asks, and waits until nothing more comes. */
  JsonNode answered(String scenario) {
    return answered(scenario, "");
  }

  /** The same, with more in the address. */
  JsonNode answered(String scenario, String more) {
    JsonNode answer = json(post("/api/runs?name=q.json" + more, scenario));
    String id = answer.path("id").asText();
    while (!answer.path("done").asBoolean()) {
      if (id.isEmpty()) {
        throw new IllegalStateException(answer.toString());
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      answer = json(get("/api/runs/" + id));
    }
    return answer;
  }

  @Override
  public void close() {
    laboratory.close();
  }
}
