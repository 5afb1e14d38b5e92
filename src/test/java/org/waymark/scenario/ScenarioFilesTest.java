package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.evidence.DatedChange;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.ParameterRow;
import org.waymark.evidence.Target;

class ScenarioFilesTest {
  private static final Path FOLDER = Path.of("scenarios");
  private static final Path BASELINE = FOLDER.resolve("baseline.json");
  private static final Path OUTLOOK = FOLDER.resolve("outlook.json");
  private static final JsonMapper TOLERANT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9]+(_[a-zA-Z0-9]+)+");

  private final Evidence evidence = Evidence.load();
  private final ScenarioReader reader = ScenarioReader.of(evidence);

  @Test
  void theBaselineStatesEveryParameterAsInTheCatalogue() throws IOException {
    String before = Files.readString(BASELINE);
    String wanted = BaselineFile.text(before);
    if (Boolean.getBoolean("waymark.regenerate")) {
      Files.writeString(BASELINE, wanted);
    } else {
      assertThat(before)
          .as("scenarios/baseline.json is out of date: run with -Dwaymark.regenerate=true")
          .isEqualTo(wanted);
    }
    Scenario baseline = read(BASELINE);
    assertThat(baseline.parameters()).isEqualTo(Catalogue.standard().defaults());
    assertThat(baseline.start()).isEqualTo(YearMonth.of(2012, 1));
    assertThat(baseline.months()).isEqualTo(144);
    assertThat(baseline.burnInMonths()).isEqualTo(60);
    assertThat(baseline.interventions()).isEmpty();
  }

  @Test
  void bordersShutAndOpenAsInTheEvidence() {
    List<Change> drivers = read(BASELINE).drivers();
    for (DatedChange dated : evidence.drivers()) {
      if (!dated.driver().equals("border_open") || dated.value() == 1) {
        continue;
      }
      assertThat(drivers)
          .filteredOn(change -> change.source().startsWith(dated.id() + " "))
          .as(dated.id())
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.from()).isEqualTo(dated.from());
                assertThat(change.until()).isEqualTo(dated.until());
                assertThat(change.source()).contains(dated.sourceId());
                // Gates shut; people are taken by trails, too: every value lies in the coded range.
                assertThat(change.set().values())
                    .allSatisfy(
                        open -> assertThat((double) open).isBetween(dated.low(), dated.high()));
                assertThat(change.plausible().values())
                    .containsOnly(new Range(dated.low(), dated.high()));
              });
    }
  }

  @Test
  void everyDriverStatesHowFarItMayBeOff() {
    assertThat(read(OUTLOOK).drivers())
        .containsAll(read(BASELINE).drivers())
        .allSatisfy(
            driver ->
                assertThat(driver.plausible().keySet())
                    .as(driver.name())
                    .isEqualTo(driver.set().keySet()));
  }

  @Test
  void everyEvidenceIdCitedByADriverOrAParameterExists() {
    Set<String> known = new TreeSet<>(evidence.sources().keySet());
    evidence.drivers().forEach(row -> known.addAll(List.of(row.id(), row.driver())));
    evidence.targets().forEach(row -> known.addAll(List.of(row.id(), row.indicator())));
    evidence.parameterRows().stream().map(ParameterRow::parameter).forEach(known::add);
    Stream.concat(
            read(OUTLOOK).drivers().stream().map(Change::source),
            Catalogue.standard().entries().stream().map(Entry::source))
        .forEach(
            source -> {
              Matcher ids = ID.matcher(source);
              while (ids.find()) {
                assertThat(known).as(source).contains(ids.group());
              }
            });
    assertThat(evidence.targets()).extracting(Target::id).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadAndHasADescription(Path file) {
    Scenario scenario = read(file);

    assertThat(scenario.description()).isNotBlank();
    // A file may restate a driver of what it extends, but none goes missing and none comes in.
    Scenario extended = read(scenario.months() == 144 ? BASELINE : OUTLOOK);
    assertThat(scenario.drivers())
        .extracting(Change::name)
        .containsExactlyElementsOf(extended.drivers().stream().map(Change::name).toList());
    assertThat(scenario.months()).isEqualTo(extended.months());
    assertThat(Course.of(scenario, evidence.isoCodes()).months()).isEqualTo(60 + extended.months());
  }

  @ParameterizedTest
  @MethodSource("files")
  void fitsTheSchema(Path file) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaWriter.of(evidence).scenario());
    String plain = TOLERANT.readTree(Files.readString(file)).toString();

    assertThat(schema.validate(plain, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(plain.replaceFirst("\"name\"", "\"title\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isNamedInTheReadme(Path file) throws IOException {
    assertThat(Files.readString(FOLDER.resolve("README.md")))
        .contains("`" + file.getFileName() + "`");
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsBackAsTheSameScenario(Path file) {
    Scenario scenario = read(file);
    Scenario back = reader.readText("x.json", ScenarioWriter.json(scenario), FOLDER, List.of());

    assertThat(back).isEqualTo(scenario);
    assertThat(ScenarioWriter.hash(back)).isEqualTo(ScenarioWriter.hash(read(file)));
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private Scenario read(Path file) {
    return reader.read(file, List.of());
  }
}
