package org.waymark.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.web.run.Inquiries;
import org.waymark.web.run.Refusal;
import org.waymark.web.run.Scenarios;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** The laboratory, open until it is closed. */
public final class Laboratory implements AutoCloseable {
  private static final int MOST_THREADS = 64;
  private static final String FIRST = "baseline";

  private final Settings settings;
  private final Access access;
  private final Inquiries inquiries;
  private final Door door;
  private final Javalin server;

  private Laboratory(Settings settings, Consumer<Throwable> failed) {
    this.settings = settings;
    Evidence evidence = Evidence.load();
    Scenarios scenarios =
        new Scenarios(
            settings.scenarios(),
            settings.sets(),
            evidence,
            settings.replications(),
            settings.worlds());
    this.access = new Access(settings.isClass());
    this.inquiries =
        new Inquiries(
            settings.simulators(),
            evidence,
            settings.threads(),
            settings.bounds(),
            settings.keep(),
            failed);
    this.door = new Door(access, scenarios, inquiries, evidence);
    Assets assets = new Assets();
    this.server =
        Javalin.create(
            config -> {
              server(config);
              Map<String, String> headers = headers(assets.scriptHash());
              config.routes.before(
                  request -> {
                    headers.forEach(request::header);
                    access.check(request);
                  });
              door.open(config.routes, assets);
              refusals(config, failed);
            });
    inquiries.prepare(
        FIRST, scenarios.references().get(FIRST), new Replications(settings.replications(), 1));
  }

  /**
   * Opens it.
   *
   * @param failed is told of what nobody expected
   * @throws InvalidInput if what ships cannot be read
   * @throws RuntimeException if the port is taken or the address is not of this machine
   */
  public static Laboratory open(Settings settings, Consumer<Throwable> failed) {
    Laboratory laboratory = new Laboratory(settings, failed);
    try {
      laboratory.server.start(settings.host(), settings.port());
      laboratory.names().forEach(name -> laboratory.access.answersTo(name, laboratory.port()));
      return laboratory;
    } catch (RuntimeException e) {
      laboratory.close();
      throw e;
    }
  }

  private static void server(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(16 * 1024);
        });
  }

  /** Nothing that the page shows may come from elsewhere, or go there. */
  private static Map<String, String> headers(String scriptHash) {
    return Map.of(
        "Content-Security-Policy",
        "default-src 'self'; script-src 'self' "
            + scriptHash
            + "; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'",
        "X-Content-Type-Options",
        "nosniff",
        "X-Frame-Options",
        "DENY",
        "Referrer-Policy",
        "no-referrer",
        "Cross-Origin-Opener-Policy",
        "same-origin",
        "Cross-Origin-Resource-Policy",
        "same-origin",
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=()");
  }

  private void refusals(JavalinConfig config, Consumer<Throwable> failed) {
    config.routes.exception(
        Refusal.class,
        (refusal, request) -> door.refuse(request, refusal.status(), refusal.problems()));
    config.routes.exception(
        InvalidInput.class, (invalid, request) -> door.refuse(request, 400, invalid.problems()));
    config.routes.exception(
        HttpResponseException.class,
        (response, request) ->
            door.refuse(
                request,
                response.getStatus(),
                List.of(Problem.of("web.problem.address", request.path()))));
    config.routes.exception(
        Exception.class,
        (unexpected, request) -> {
          failed.accept(unexpected);
          door.refuse(request, 500, List.of(Problem.of("web.problem.unexpected")));
        });
  }

  /** Port on which it listens. */
  public int port() {
    return server.port();
  }

  /** Addresses of this machine under which it can be reached, the best to tell first. */
  private List<String> names() {
    try {
      if (!InetAddress.getByName(settings.host()).isAnyLocalAddress()) {
        return List.of(settings.host());
      }
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .sorted(Comparator.comparing(InetAddress::isLoopbackAddress))
          .map(InetAddress::getHostAddress)
          .toList();
    } catch (UnknownHostException | SocketException e) {
      return List.of(settings.host());
    }
  }

  /** Where the page is. */
  public String address() {
    String address = "http://" + names().get(0) + ":" + port() + "/";
    return settings.isClass() ? address + "class?key=" + access.key() : address;
  }

  /** What lets a class in; empty where everybody on this machine may. */
  public Optional<String> code() {
    return access.code();
  }

  @Override
  public void close() {
    inquiries.close();
    door.close();
    server.stop();
  }
}
