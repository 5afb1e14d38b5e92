package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Scenario;
import org.waymark.task.FolderContent;

/**
 * Every command says the same of the same worlds. The record of a world follows from one input that
 * is not known well, so that it is known which worlds contradict the record.
 */
final class WorldsAgreeTest {
  private static final String BASELINE = "scenarios/baseline.json";
  private static final int WORLDS = 12;

  /** What makes a world: the fear of recruiters. */
  private static final String INPUT = "recruiters.fearUsd";

  /** What is asked: a scenario in which poverty is otherwise departs from the record. */
  private static final String ASKED = "poverty.rateMultiplier";

  /** Worlds of a posterior are not judged by the record a second time. */
  private static final String PRIOR = " --worlds-from prior";

  /** Victims on record in a month, on average. */
  private static final double ON_RECORD = 6844 / 132.0;

  /** For each question a folder, in which what several tests read is made once. */
  @TempDir private static Path all;

  private Path folder;

  /**
   * A nation in which victims are recorded from a thirtieth of the record to thirty times as many,
   * whatever the luck; and a hundred times as many where poverty is half of what it was.
   *
   * @param times how many times as many in all worlds
   */
  private static SimulatorFactory nation(double times) {
    return (scenario, evidence, audit) ->
        (run, seed, cancelled) -> {
          RunOutcome outcome = new FakeNation(scenario, 0).simulate(run, seed, cancelled);
          MonthlyTable monthly = outcome.monthly();
          double recorded = times * ON_RECORD * ratio(scenario);
          for (int month = 0; month < monthly.months(); month++) {
            monthly.set(month, monthly.places().nation(), Variable.VICTIMS_RECORDED, recorded);
          }
          return outcome;
        };
  }

  private static double ratio(Scenario scenario) {
    Map<String, Object> values = Catalogue.standard().values(scenario.parameters());
    Entry entry = Catalogue.standard().entry(INPUT);
    double low = entry.plausibleLow();
    double at = ((Double) values.get(INPUT) - low) / (entry.plausibleHigh() - low);
    return Math.pow(10, 3 * (at - 0.5)) * (values.get(ASKED).equals(0.5) ? 100 : 1);
  }

  /** What a file of worlds says of each. */
  private record World(int weight, double ratio) {}

  private void waymark(double times, String name, String... command) {
    if (Files.exists(folder.resolve(name))) {
      return;
    }
    List<String> args = new ArrayList<>(Arrays.asList(command));
    args.addAll(List.of("--out", folder.resolve(name).toString()));
    Screen screen = Screen.of(new Engines(nation(times), step -> Map.of()), args);
    assertThat(screen.code()).as(screen.err()).isZero();
  }

  private void ask(double times, String poverty) throws IOException {
    folder = Files.createDirectories(all.resolve(times + " " + poverty));
  }

  private void run(double times, String poverty) throws IOException {
    ask(times, poverty);
    waymark(times, "r", ("run " + BASELINE + PRIOR + options(poverty)).split(" "));
  }

  private void compare(double times, String poverty) throws IOException {
    ask(times, poverty);
    String files = BASELINE + " scenarios/enforcement.json";
    waymark(times, "c", ("compare " + files + PRIOR + " --pairs 1" + options(poverty)).split(" "));
  }

  private static String options(String poverty) {
    return " --replications 2 --worlds " + WORLDS + " --set " + ASKED + "=" + poverty;
  }

  private void attribute(double times, String poverty) throws IOException {
    ask(times, poverty);
    Path study = folder.resolve("study.json");
    Files.writeString(
        study,
        """
        { "scenario": "%s", "set": { "%s": %s },
          "barriers": [
            { "barrier": "awareness", "source": "assumption",
              "values": { "awareness.initial": { "today": 0.35, "lifted": 0.7 } } },
            { "barrier": "autonomy", "source": "assumption",
              "values": { "iom.autonomy": { "today": 0.5, "lifted": 0.9 } } } ],
          "replications": 2, "robustness": { "points": %d, "orders": 2 },
          "outputs": ["people_trafficked"] }
        """
            .formatted(Path.of(BASELINE).toAbsolutePath(), ASKED, poverty, WORLDS));
    waymark(times, "a", "attribute", study.toString(), "--worlds-from", "prior");
  }

  private List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
      return csv.stream().toList();
    }
  }

  private Map<String, World> worlds(String file, String number) throws IOException {
    Map<String, World> worlds = new TreeMap<>();
    for (NamedCsvRecord row : rows(file)) {
      World world =
          new World(
              Integer.parseInt(row.getField("weight")),
              Double.parseDouble(row.getField("recorded_ratio")));
      World known = worlds.putIfAbsent(row.getField(number), world);
      assertThat(known == null || known.equals(world)).isTrue();
    }
    return worlds;
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(file).toFile());
  }

  @ParameterizedTest
  @CsvSource({"1, 1, own_run", "0.5, 1, baseline_run", "1, 1e6, own_run", "0.5, 1e6, baseline_run"})
  void allCommandsAgreeOnWeightsAndRatios(String poverty, double times, String judgedBy)
      throws IOException {
    run(times, poverty);
    compare(times, poverty);
    attribute(times, poverty);
    Map<String, World> worlds = worlds("r/assumptions.csv", "set");
    boolean all = times > 1;
    assertThat(worlds).hasSize(WORLDS);
    // A run of the baseline judges: it knows nothing of what is asked.
    assertThat(worlds.values()).allMatch(world -> world.ratio() < 32 * times);
    assertThat(worlds.values())
        .allMatch(
            world ->
                world.weight() == (all || world.ratio() < 3 && world.ratio() > 1 / 3.0 ? 1 : 0));
    if (!all) {
      assertThat(worlds.values()).extracting(World::weight).contains(0, 1);
    }
    assertThat(worlds("c/assumptions.csv", "set")).isEqualTo(worlds);
    Map<String, World> attributed = worlds("a/worlds.csv", "world");
    assertThat(attributed.keySet()).isEqualTo(worlds.keySet());
    worlds.forEach(
        (world, weighed) -> {
          assertThat(attributed.get(world).weight()).isEqualTo(weighed.weight());
          // That table has six digits.
          assertThat(attributed.get(world).ratio())
              .isCloseTo(weighed.ratio(), within(1e-5 * weighed.ratio()));
        });
    for (NamedCsvRecord row : rows("a/robustness.csv")) {
      assertThat(Integer.parseInt(row.getField("weight")))
          .isEqualTo(worlds.get(row.getField("world")).weight());
    }
    long contradicting =
        worlds.values().stream().filter(w -> w.ratio() > 3 || w.ratio() < 1 / 3.0).count();
    long weighted = worlds.values().stream().filter(world -> world.weight() == 1).count();
    JsonNode ofRun = json("r/summary.json").get("assumptions");
    assertThat(ofRun.get("judgedBy").asText()).isEqualTo(judgedBy);
    assertThat(ofRun.get("contradicting")).hasSize((int) contradicting);
    assertThat(ofRun.get("weighted").asLong()).isEqualTo(weighted);
    JsonNode ofComparison = json("c/summary.json").at("/others/0/assumptions");
    assertThat(ofComparison.get("weighted").asLong()).isEqualTo(weighted);
    JsonNode ofAttribution = json("a/attribution.json").at("/bases/0/robustness");
    assertThat(ofAttribution.get("judgedBy").asText()).isEqualTo(judgedBy);
    assertThat(ofAttribution.get("contradicting").asLong()).isEqualTo(contradicting);
    assertThat(ofAttribution.at("/outcomes/people_trafficked/counted").asLong())
        .isEqualTo(weighted);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0.5, 1", "1, 1e6"})
  void everyRangeOfARunFollowsFromTheFileOfItsWorlds(String poverty, double times)
      throws IOException {
    run(times, poverty);
    List<NamedCsvRecord> rows = rows("r/assumptions.csv");
    JsonNode summary = json("r/summary.json");
    int ranges = 0;
    for (Variable variable : Variable.values()) {
      JsonNode range = summary.at("/variables/" + variable.id() + "/assumptions");
      ranges += assertRange(range, values(rows, variable.id()), 1e-5);
    }
    for (Derived figure : Derived.values()) {
      JsonNode range = summary.at("/derived/" + figure.id() + "/assumptions");
      ranges += assertRange(range, values(rows, figure.id()), 1e-5);
    }
    assertThat(ranges).isGreaterThan(Variable.count() / 2);
  }

  @Test
  void everyRangeOfAComparisonFollowsFromTheFileOfItsWorlds() throws IOException {
    compare(1, "0.5");
    List<NamedCsvRecord> rows = rows("c/assumptions.csv");
    JsonNode variables = json("c/summary.json").at("/others/0/variables");
    for (Variable variable : Variable.values()) {
      double[] reference = values(rows, "0", variable.id());
      double[] other = values(rows, "1", variable.id());
      double[] differences = new double[other.length];
      Arrays.setAll(differences, world -> other[world] - reference[world]);
      assertRange(variables.at("/" + variable.id() + "/assumptions"), differences, 0);
    }
  }

  private static double[] values(List<NamedCsvRecord> rows, String figure) {
    return rows.stream()
        .filter(row -> row.getField("weight").equals("1"))
        .mapToDouble(row -> number(row.getField(figure)))
        .toArray();
  }

  private static double[] values(List<NamedCsvRecord> rows, String number, String figure) {
    return values(
        rows.stream().filter(row -> row.getField("number").equals(number)).toList(), figure);
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  /** Compares a range with quantiles of values; 1 if there is one. */
  private static int assertRange(JsonNode range, double[] values, double relative) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (sorted.length == 0) {
      assertThat(range.get("median").isNull()).isTrue();
      return 0;
    }
    assertThat(range.get("low90").asDouble())
        .isCloseTo(quantile(sorted, 0.05), near(quantile(sorted, 0.05), relative));
    assertThat(range.get("median").asDouble())
        .isCloseTo(quantile(sorted, 0.5), near(quantile(sorted, 0.5), relative));
    assertThat(range.get("high90").asDouble())
        .isCloseTo(quantile(sorted, 0.95), near(quantile(sorted, 0.95), relative));
    return 1;
  }

  private static Offset<Double> near(double value, double relative) {
    return within((1e-12 + relative) * Math.abs(value) + 1e-300);
  }

  private static double quantile(double[] sorted, double p) {
    double at = Math.max(0, Math.min(sorted.length - 1, p * (sorted.length + 1) - 1));
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    double rest = at - below;
    return sorted[below] + rest * (sorted[above] - sorted[below]);
  }

  @Test
  void nothingButResultsIsLeft() throws IOException {
    run(1, "0.5");
    compare(1, "0.5");
    attribute(1, "0.5");
    assertThat(FolderContent.names(folder)).containsExactly("a", "c", "r", "study.json");
  }
}
