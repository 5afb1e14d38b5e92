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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;
import org.waymark.outcome.variable.Variable;

/** The tables that a comparison leaves, read by others. */
final class ComparedTablesTest {
  private static final int RUNS = 5;
  private static final double T_OF_FOUR_DEGREES = 2.7764451051977987;

  @TempDir private static Path folder;

  @BeforeAll
  static void compare() {
    Screen screen =
        Screen.of(
            new Engines(
                (scenario, evidence, audit) -> new FakeNation(scenario, 0), step -> Map.of()),
            List.of(
                "compare",
                "scenarios/baseline.json",
                "scenarios/budget.json",
                "scenarios/enforcement.json",
                "--seed",
                "7",
                "--replications",
                Integer.toString(RUNS),
                "--worlds",
                "6",
                "--worlds-from",
                "prior",
                "--out",
                folder.resolve("c").toString()));
    assertThat(screen.code()).as(screen.err()).isZero();
  }

  private static Path file(String name) {
    return folder.resolve("c").resolve(name);
  }

  private static List<NamedCsvRecord> rows(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file(name))) {
      return csv.stream().toList();
    }
  }

  @Test
  void csvAndParquetHoldTheSameNumbersToTheLastBit() throws Exception {
    List<NamedCsvRecord> csv = rows("results.csv");
    assertThat(csv).hasSize(3 * RUNS);
    try (Connection duck = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        Statement statement = duck.createStatement();
        ResultSet parquet =
            statement.executeQuery("SELECT * FROM '" + file("results.parquet") + "'")) {
      for (NamedCsvRecord row : csv) {
        assertThat(parquet.next()).isTrue();
        assertThat(parquet.getMetaData().getColumnCount()).isEqualTo(row.getFieldCount());
        for (String name : List.of("number", "scenario", "replication", "seed")) {
          assertThat(parquet.getString(name)).isEqualTo(row.getField(name));
        }
        for (Variable variable : Variable.values()) {
          double stored = parquet.getDouble(variable.id());
          String text = row.getField(variable.id());
          assertThat(text.isEmpty()).isEqualTo(parquet.wasNull());
          double written = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
          assertThat(Double.doubleToLongBits(written)).isEqualTo(Double.doubleToLongBits(stored));
        }
      }
      assertThat(parquet.next()).isFalse();
    }
  }

  @Test
  void rowsOfEqualReplicationHaveEqualSeedsInAllScenarios() throws IOException {
    for (NamedCsvRecord row : rows("results.csv")) {
      int replication = Integer.parseInt(row.getField("replication"));
      assertThat(Integer.parseInt(row.getField("seed"))).isEqualTo(7 + replication);
    }
  }

  @Test
  void theHeadlineFollowsFromTheRows() throws IOException {
    JsonNode summary = new ObjectMapper().readTree(file("summary.json").toFile());
    for (int number = 1; number <= 2; number++) {
      SummaryStatistics differences = new SummaryStatistics();
      List<Double> reference = values(0, "people_entering_exploitation");
      List<Double> other = values(number, "people_entering_exploitation");
      for (int run = 0; run < RUNS; run++) {
        differences.addValue(other.get(run) - reference.get(run));
      }
      JsonNode told =
          summary.get("others").get(number - 1).at("/variables/people_entering_exploitation");
      double mean = differences.getMean();
      double half = T_OF_FOUR_DEGREES * differences.getStandardDeviation() / Math.sqrt(RUNS);
      assertThat(told.get("difference").asDouble()).isCloseTo(mean, near(mean));
      assertThat(told.get("low95").asDouble()).isCloseTo(mean - half, near(mean - half));
      assertThat(told.get("high95").asDouble()).isCloseTo(mean + half, near(mean + half));
    }
  }

  private static org.assertj.core.data.Offset<Double> near(double value) {
    return within(1e-9 * Math.abs(value) + 1e-300);
  }

  private static List<Double> values(int number, String variable) throws IOException {
    List<Double> values = new ArrayList<>();
    for (NamedCsvRecord row : rows("results.csv")) {
      if (row.getField("number").equals(Integer.toString(number))) {
        values.add(Double.valueOf(row.getField(variable)));
      }
    }
    return values;
  }

  @Test
  void everyPlausibleWorldHasARowForEachScenarioWithTheSameInputs() throws IOException {
    List<NamedCsvRecord> worlds = rows("assumptions.csv");
    assertThat(worlds).hasSize(3 * 2 * 6);
    List<String> header = worlds.get(0).getHeader();
    List<String> inputs =
        header.subList(6, header.indexOf(Variable.values()[0].id())).stream().toList();
    assertThat(inputs).hasSizeGreaterThan(20).doesNotContain("iom.annualBudgetUsd");
    for (int i = 0; i < worlds.size(); i++) {
      NamedCsvRecord row = worlds.get(i);
      NamedCsvRecord reference = worlds.get(i - i % 3);
      assertThat(row.getField("set")).isEqualTo(Integer.toString(i / 6));
      assertThat(row.getField("luck")).isEqualTo(Integer.toString(i / 3 % 2));
      assertThat(row.getField("number")).isEqualTo(Integer.toString(i % 3));
      for (String same : List.of("set", "weight", "recorded_ratio")) {
        assertThat(row.getField(same)).isEqualTo(reference.getField(same));
      }
      for (String input : inputs) {
        assertThat(row.getField(input)).as(input).isEqualTo(reference.getField(input));
      }
    }
  }

  @Test
  void theDataPackageNamesEveryColumnOfEveryTable() throws IOException {
    JsonNode resources =
        new ObjectMapper().readTree(file("datapackage.json").toFile()).get("resources");
    List<String> paths = new ArrayList<>();
    for (JsonNode resource : resources) {
      paths.add(resource.get("path").asText());
      if (resource.get("format").asText().equals("csv")) {
        List<String> names = new ArrayList<>();
        resource.at("/schema/fields").forEach(field -> names.add(field.get("name").asText()));
        String header = Files.readAllLines(file(resource.get("path").asText())).get(0);
        assertThat(String.join(",", names)).isEqualTo(header.replace("\"", ""));
      }
    }
    assertThat(paths)
        .containsExactly("yearly.csv", "results.csv", "results.parquet", "assumptions.csv");
  }
}
