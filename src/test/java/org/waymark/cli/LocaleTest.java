package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.session.Engines;
import org.waymark.task.FolderContent;

/** The locale of the machine is no input: every byte is the same under each. */
@Tag("long")
final class LocaleTest {

  /** Locales with digits of their own, and one whose small and capital letters differ. */
  private static final List<String> LOCALES = List.of("ar-EG", "tr-TR");

  /** Its pages of storage depend on when the rows came; its rows stand in the CSV file. */
  private static final String DATABASE = "results.duckdb";

  private static final String STUDY =
      """
      {
        "name": "Budget", "scenario": "%s", "replications": 2, "outputs": ["people_trafficked"],
        "factors": [
          { "path": "iom.annualBudgetUsd", "levels": [0, 2500000] },
          { "path": "enforcement.integrity", "levels": [0.3, 0.65] }
        ],
        "design": { "type": "grid" }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run scenarios/baseline.json --lang vi --replications 2 --worlds 3",
        "compare scenarios/baseline.json scenarios/poverty.json --replications 2 --worlds 3",
        "sweep study.json",
      })
  void aCommandLeavesAndSaysTheSame(String command) throws Exception {
    assertThat(LOCALES).doesNotContain(Locale.getDefault().toLanguageTag());
    Map<String, String> here = leftHere(command);
    assertThat(here).hasSizeGreaterThan(8);
    for (String locale : LOCALES) {
      Map<String, String> other = left(command, locale);
      assertThat(other.keySet()).isEqualTo(here.keySet());
      here.forEach((name, text) -> assertThat(other.get(name)).as(name).isEqualTo(text));
    }
  }

  @Test
  void numbersWithoutALocaleWouldShow() {
    assertThat(String.format(Locale.forLanguageTag("ar-EG"), "%d", 12)).isNotEqualTo("12");
    assertThat("points.id".toUpperCase(Locale.forLanguageTag("tr-TR"))).isNotEqualTo("POINTS.ID");
  }

  /** What a command leaves in its folder and on the screen, by name, under the locale of these. */
  private Map<String, String> leftHere(String command) throws IOException {
    Screen screen = Screen.of(Engines.standard(), words(command));
    assertThat(screen.code()).as(screen.err()).isZero();
    return left(Files.writeString(folder.resolve("screen"), screen.err() + screen.out()));
  }

  /** The same of a process that is started under another. */
  private Map<String, String> left(String command, String locale) throws Exception {
    Locale named = Locale.forLanguageTag(locale);
    Path screen = folder.resolve("screen");
    Process process =
        RealProcess.builder(
                List.of(
                    "-Duser.language=" + named.getLanguage(),
                    "-Duser.region=" + named.getCountry()),
                words(command).toArray(new String[0]))
            .redirectErrorStream(true)
            .redirectOutput(screen.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(screen)).isZero();
    return left(screen);
  }

  private List<String> words(String command) throws IOException {
    Path study = folder.resolve("study.json");
    Files.writeString(study, STUDY.replace("%s", baseline()));
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.replaceAll(word -> word.equals("study.json") ? study.toString() : word);
    words.addAll(List.of("--months", "24", "--burn-in", "12"));
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    words.addAll(List.of("--set", "population.factor=0.01", "--overwrite", "--quiet"));
    return words;
  }

  private Map<String, String> left(Path screen) {
    Map<String, String> left = new TreeMap<>(FolderContent.of(folder.resolve("out")));
    left.remove(DATABASE);
    left.put("screen", FolderContent.text(screen));
    return left;
  }

  private static String baseline() throws IOException {
    return Path.of("scenarios/baseline.json").toRealPath().toString();
  }
}
