package org.waymark.report.response;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.analysis.response.Responses;
import org.waymark.analysis.response.ResponsesInWorlds;
import org.waymark.experiment.sweep.SweepFolder;
import org.waymark.experiment.world.WorldsCsv;
import org.waymark.words.Words;

/** Writes what is made of a finished sweep, beside its tables. */
public final class ResponseWriter {
  /** Name of the page. */
  public static final String PAGE = "report.html";

  private static final String ANSWER = "sweep.json";
  private static final String CHARTS = "charts";
  private static final Pattern OURS = Pattern.compile("(response|map)-[a-z0-9-]+\\.(svg|png)");

  private ResponseWriter() {}

  /**
   * Writes {@code report.html}, {@code sweep.json} and {@code charts/}, and where plausible worlds
   * were run {@code worlds.csv}. A sweep in one go, one that was resumed and one put together of
   * parts leave the same bytes. Pictures of an earlier page are removed.
   *
   * @param words language of the page
   * @throws IOException if a file cannot be written
   */
  public static ResponseReport write(Path folder, Responses responses, Words words)
      throws IOException {
    ResponseReport report = ResponseReport.of(responses, words);
    Path charts = Files.createDirectories(folder.resolve(CHARTS));
    Map<String, byte[]> files = new LinkedHashMap<>();
    report
        .pictures()
        .forEach(
            (stem, picture) -> {
              files.put(stem + ".svg", picture.svg().getBytes(StandardCharsets.UTF_8));
              files.put(stem + ".png", picture.png());
            });
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      SweepFolder.add(charts, file.getKey(), file.getValue());
    }
    try (Stream<Path> there = Files.list(charts)) {
      for (Path file : there.toList()) {
        String name = file.getFileName().toString();
        if (OURS.matcher(name).matches() && !files.containsKey(name)) {
          Files.delete(file);
        }
      }
    }
    SweepFolder.add(folder, ANSWER, ResponseJson.of(responses));
    Optional<ResponsesInWorlds> worlds = responses.worlds();
    if (worlds.isPresent()) {
      String table = WorldsCsv.ofStudy(worlds.get().worlds().worlds(), worlds.get().weights());
      SweepFolder.add(folder, WorldsCsv.OF_STUDY, table);
    }
    SweepFolder.add(folder, PAGE, report.html());
    return report;
  }
}
