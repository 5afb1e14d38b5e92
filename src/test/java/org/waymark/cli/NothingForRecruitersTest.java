package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;
import org.waymark.outcome.Names;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.variable.WithheldTest;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * Real commands on a small nation: in no file does a figure that a recruiter could use ({@link
 * WithheldTest}) stand beside a province.
 */
final class NothingForRecruitersTest {
  private static final List<String> SMALL =
      List.of("--set", "population.factor=0.02", "--months", "24", "--burn-in", "6");

  /** Codes and names of provinces, of 2019 and 2025. */
  private static final Set<String> PROVINCES =
      Evidence.load().provinces().stream()
          .flatMap(NothingForRecruitersTest::codes)
          .collect(Collectors.toSet());

  private static final Pattern A_PROVINCE = anyOf(PROVINCES);
  private static final Pattern WITHHELD =
      anyOf(
          WithheldTest.WITHHELD.stream()
              .flatMap(NothingForRecruitersTest::names)
              .collect(Collectors.toSet()));

  @TempDir private Path folder;

  private static Stream<String> codes(Province province) {
    return Stream.of(province.iso(), province.name(), province.nameVi(), province.unit2025());
  }

  private static Stream<String> names(Variable variable) {
    return Stream.concat(
        Stream.of(variable.id()),
        Stream.of(Language.values())
            .map(language -> Names.of(Words.of(language)))
            .flatMap(names -> Stream.of(names.label(variable), names.heading(variable))));
  }

  private static Pattern anyOf(Set<String> texts) {
    return Pattern.compile(
        texts.stream()
            .map(text -> Pattern.quote(text.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\d_])(", ")(?![\\p{L}\\d_])")));
  }

  private static boolean holds(Pattern names, String text) {
    return names.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  @Test
  void runWritesNoneBesideAProvince() throws Exception {
    waymark("run", "scenarios/baseline.json", "--replications", "2", "--worlds", "3");
    assertThat(besideProvinces())
        .contains("monthly.csv", "yearly.csv", "report.html")
        .doesNotContain("concentration.csv");
    List<List<String>> origin =
        LeftFile.of(folder.resolve("out/concentration.csv")).tables().get(0);
    assertThat(origin.stream().skip(1).map(row -> row.get(3)))
        .as("tenths of the nation, of two measures among two kinds of places, and nothing finer")
        .containsOnly(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toArray(String[]::new))
        .hasSize(2 * 2 * 2 * 10);
    assertThat(origin.stream().skip(1).map(row -> row.get(2)))
        .containsOnly("communes", "provinces");
  }

  @Test
  void norDoesItInVietnameseWithTheUnitsOf2025() throws Exception {
    waymark("run", "scenarios/outlook.json", "--replications", "2", "--quick", "--lang", "vi");
    assertThat(besideProvinces()).contains("monthly.csv", "yearly.csv", "report.html");
  }

  @Test
  void compareWritesNoneBesideAProvince() throws Exception {
    waymark(
        "compare",
        "scenarios/baseline.json",
        "scenarios/enforcement.json",
        "--replications",
        "3",
        "--worlds",
        "4");
    assertThat(besideProvinces()).contains("yearly.csv", "results.xlsx", "report.html");
  }

  @Test
  void sweepKnowsNoProvince() throws Exception {
    Path study = folder.resolve("study.json");
    Files.writeString(
        study,
        """
        { "name": "Small", "scenario": "%s",
          "set": { "population.factor": 0.02, "months": 24, "burnInMonths": 6 },
          "factors": [ { "path": "enforcement.integrity", "levels": [0.4, 0.65, 0.8] } ],
          "design": { "type": "grid" }, "replications": 2,
          "outputs": ["arrests", "active_recruiters", "people_trafficked"] }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath()));
    Screen screen =
        Screen.of(
            Engines.standard(),
            List.of("sweep", study.toString(), "--out", folder.resolve("out").toString()));
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(besideProvinces()).doesNotContain("results.csv", "results.parquet", "report.html");
  }

  @Test
  void aFigureBesideAProvinceIsSeenInEveryKindOfTable() {
    assertThat(withheld(List.of(List.of("province", "arrests"), List.of("VN-02", "7")))).isTrue();
    assertThat(withheld(List.of(List.of("province", "arrests"), List.of("VN-02", "")))).isFalse();
    assertThat(withheld(List.of(List.of("province", "arrests"), List.of("VN", "7")))).isFalse();
    assertThat(
            withheld(
                List.of(
                    List.of("province", "variable", "value"),
                    List.of("Lai Châu", "People arrested", "7"))))
        .isTrue();
  }

  private void waymark(String... command) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(SMALL);
    args.addAll(List.of("--out", folder.resolve("out").toString()));
    Screen screen = Screen.of(Engines.standard(), args);
    assertThat(screen.code()).as(screen.err()).isZero();
  }

  /** Reads everything; the files in which provinces stand at all. */
  private Set<String> besideProvinces() throws Exception {
    Set<String> withProvinces = new HashSet<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder.resolve("out"))) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      LeftFile left = LeftFile.of(file);
      for (List<List<String>> table : left.tables()) {
        assertThat(withheld(table)).as(file.toString()).isFalse();
        if (table.stream()
            .anyMatch(row -> row.stream().anyMatch(NothingForRecruitersTest::named))) {
          withProvinces.add(file.getFileName().toString());
        }
      }
      assertThat(left.lines())
          .as(file.toString())
          .noneMatch(line -> holds(A_PROVINCE, line) && holds(WITHHELD, line));
    }
    return withProvinces;
  }

  private static boolean named(String cell) {
    return PROVINCES.contains(cell);
  }

  /** Whether a row of a province has a value in a withheld column, or is about a withheld one. */
  private static boolean withheld(List<List<String>> table) {
    if (table.isEmpty()) {
      return false;
    }
    List<String> heading = table.get(0);
    for (List<String> row : table) {
      if (row.stream().anyMatch(NothingForRecruitersTest::named)) {
        for (int column = 0; column < row.size(); column++) {
          boolean columnOfIt = column < heading.size() && holds(WITHHELD, heading.get(column));
          if (columnOfIt && !row.get(column).isEmpty() || holds(WITHHELD, row.get(column))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
