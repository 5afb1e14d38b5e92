package org.waymark.report.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Office documents are zip files full of timestamps; here these are fixed, so that bytes repeat.
 */
final class StillZip {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String CLOCK =
      "(?<head><dcterms:(?:created|modified)[^>]*>)[^<]*(?<tail></dcterms:)";

  private StillZip() {}

  /** A zip file of entries, in their order. */
  static byte[] of(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Fixes all timestamps in a document.
   *
   * @param more adds to its parts
   */
  static void stop(Path document, Consumer<Map<String, byte[]>> more) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    // By its table of contents: the writer of workbooks leaves sizes out of the entries themselves.
    try (ZipFile zip = new ZipFile(document.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("docProps/core.xml")) {
          String text = new String(content, StandardCharsets.UTF_8);
          content =
              text.replaceAll(CLOCK, "${head}1980-01-01T00:00:00Z${tail}")
                  .getBytes(StandardCharsets.UTF_8);
        }
        entries.put(entry.getName(), content);
      }
    }
    more.accept(entries);
    Files.write(document, of(entries));
  }
}
