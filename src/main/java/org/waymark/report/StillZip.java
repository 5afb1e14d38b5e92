package org.waymark.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office documents are zip files full of clocks; here they stand still, so that bytes repeat. */
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

  /** The same document with all its clocks stopped. */
  static byte[] stopped(byte[] document) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        if (entry.getName().equals("docProps/core.xml")) {
          String text = new String(content, StandardCharsets.UTF_8);
          content =
              text.replaceAll(CLOCK, "${head}1980-01-01T00:00:00Z${tail}")
                  .getBytes(StandardCharsets.UTF_8);
        }
        entries.put(entry.getName(), content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(entries);
  }
}
