package org.waymark.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the page, by the address under which each is served: a list, so that no address
 * leads anywhere else.
 */
final class Assets {
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final List<String> MODULES =
      List.of(
          "answer",
          "api",
          "calendar",
          "changes",
          "class",
          "course",
          "details",
          "dials",
          "dom",
          "evidence",
          "lessons",
          "live",
          "main",
          "map",
          "monthline",
          "monthmaps",
          "shelf",
          "state",
          "studies",
          "take",
          "when",
          "words");
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private final Map<String, Asset> files = new LinkedHashMap<>();

  /**
   * One file.
   *
   * @param type media type
   * @param bytes content
   * @param tag tells it from every other content
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Asset(String type, byte[] bytes, String tag) {
    static Asset of(String type, String text) {
      byte[] bytes = utf8(text);
      return new Asset(type, bytes, '"' + sha256(bytes).substring(0, 22) + '"');
    }
  }

  Assets() {
    files.put("/", page("index.html"));
    files.put("/class", page("class.html"));
    files.put("/style.css", Asset.of("text/css; charset=utf-8", own("style.css")));
    files.put("/icon.svg", Asset.of("image/svg+xml", own("icon.svg")));
    files.put("/openapi.json", Asset.of("application/json", own("openapi.json")));
    for (String module : MODULES) {
      files.put("/app/" + module + ".js", script(own(module + ".js")));
    }
    files.put(
        "/lib/uplot.js",
        script(webjar("uplot/1.6.30/dist/uPlot.iife.min.js"), "export default uPlot;\n"));
    files.put(
        "/lib/uplot.css",
        Asset.of("text/css; charset=utf-8", webjar("uplot/1.6.30/dist/uPlot.min.css")));
    files.put(
        "/lib/d3-geo.js",
        script(
            webjar("d3-array/3.2.4/dist/d3-array.min.js"),
            webjar("d3-geo/3.1.1/dist/d3-geo.min.js"),
            "export const { geoPath, geoMercator, geoArea } = globalThis.d3;\n"));
  }

  Map<String, Asset> files() {
    return files;
  }

  /** What the policy of the page has to allow beside its own files: the map of its imports. */
  String scriptHash() {
    Matcher matcher =
        IMPORT_MAP.matcher(new String(files.get("/").bytes(), StandardCharsets.UTF_8));
    if (!matcher.find()) {
      throw new IllegalStateException("The page has no map of imports.");
    }
    return "'sha256-" + sha256(utf8(matcher.group(1))) + "'";
  }

  private static Asset page(String name) {
    return Asset.of("text/html; charset=utf-8", own(name));
  }

  private static Asset script(String... parts) {
    return Asset.of("text/javascript; charset=utf-8", String.join("\n", parts));
  }

  private static String own(String name) {
    return read("/org/waymark/web/" + name);
  }

  private static String webjar(String name) {
    return read(WEBJARS + name);
  }

  private static String read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
