package org.waymark.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.web.run.Refusal;
import org.waymark.words.Problem;

/**
 * Who may in. Requests have to name this server as their host, and pages of others cannot send any
 * that change something, so that no page elsewhere uses a laboratory that runs on the reader's own
 * machine. A class needs its code besides.
 */
final class Access {
  private static final String VISITOR = "waymark-visitor";
  private static final String CLASS = "waymark-class";
  private static final String LECTURER = "waymark-lecturer";
  private static final int SIGNS = 12;
  private static final Set<String> OPEN = Set.of("/style.css", "/icon.svg");

  private final boolean isClass;
  private final String code = random();
  private final String key = random();
  private final Set<String> hosts = ConcurrentHashMap.newKeySet();
  private final Map<String, Pace> paces = new ConcurrentHashMap<>();

  Access(boolean isClass) {
    this.isClass = isClass;
  }

  /** Answers to these names. */
  void answersTo(String host, int port) {
    hosts.add(host + ":" + port);
    if (host.equals(Settings.LOOPBACK)) {
      hosts.add("localhost:" + port);
    }
  }

  /** What lets a class in; empty where everybody on this machine may. */
  Optional<String> code() {
    return isClass ? Optional.of(code) : Optional.empty();
  }

  /** What lets its lecturer in. */
  String key() {
    return key;
  }

  /** Refuses whom it does not let in. */
  void check(Context request) {
    String host = request.host();
    if (host == null || !hosts.contains(host)) {
      throw new Refusal(421, Problem.of("web.problem.host"));
    }
    String origin = request.header("Origin");
    if (origin != null && !origin.equals("http://" + host)) {
      throw new Refusal(403, Problem.of("web.problem.origin"));
    }
    if (isClass && !OPEN.contains(request.path()) && !hasCode(request)) {
      throw new Refusal(403, Problem.of("web.problem.class"));
    }
  }

  private boolean hasCode(Context request) {
    return isLecturer(request)
        || remembered(request, "class", CLASS, code)
        || equal(request.header("Authorization"), "Bearer " + code);
  }

  /** Whether it is the lecturer, who alone sees the page of the class. */
  boolean isLecturer(Context request) {
    return isClass && remembered(request, "key", LECTURER, key);
  }

  /** A word that was given in the address is remembered in a cookie. */
  private static boolean remembered(Context request, String name, String cookie, String word) {
    if (equal(request.queryParam(name), word)) {
      request.cookie(cookie(cookie, word));
      return true;
    }
    return equal(request.cookie(cookie), word);
  }

  private static boolean equal(String one, String other) {
    return one != null
        && MessageDigest.isEqual(
            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Whose turn it is: a browser that came by the page, else the machine that calls. */
  String visitor(Context request) {
    String known = request.cookie(VISITOR);
    return known != null && known.length() == SIGNS + 4 ? "b" + known : "m" + request.ip();
  }

  /** Lets a browser be known again; nothing about who uses it. */
  void welcome(Context request) {
    if (request.cookie(VISITOR) == null) {
      request.cookie(cookie(VISITOR, random()));
    }
  }

  /** Refuses a visitor who asks more in a second than any hand on a dial. */
  void pace(String visitor) {
    if (paces.size() > 10_000) {
      paces.clear();
    }
    if (!paces.computeIfAbsent(visitor, each -> new Pace()).allows(System.nanoTime())) {
      throw new Refusal(429, Problem.of("web.problem.pace"));
    }
  }

  private static Cookie cookie(String name, String value) {
    return new Cookie(name, value, "/", -1, false, true, null, SameSite.LAX);
  }

  private static String random() {
    byte[] bytes = new byte[SIGNS];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
