package org.waymark.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.zip.CRC32;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.outcome.file.GroupsCsv;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

/**
 * A run whose figures are pinned.
 *
 * @param file the scenario
 * @param factor size of the nation as simulated against the real one
 * @param seed the seed of its luck
 */
public record PinnedRun(String file, String factor, long seed) {
  static final Evidence EVIDENCE = Evidence.load();

  /** Its scenario, with the nation of that size. */
  public Scenario scenario() {
    return ScenarioReader.of(EVIDENCE).read(Path.of(file), List.of("population.factor=" + factor));
  }

  /** Its reported months. */
  Period period() {
    Scenario scenario = scenario();
    return new Period(scenario.start(), scenario.months());
  }

  /** Simulates, and says everything that is pinned of such a run. */
  ObjectNode simulate() {
    RunOutcome outcome =
        NationSimulator.of(scenario(), EVIDENCE, false).simulate(0, seed, () -> false);
    Period period = period();
    YearlyTable yearly = YearlyTable.of(outcome.monthly(), period);
    ObjectNode figures = Json.object();
    figures.put("run", toString());
    figures.put("firstYear", period.years().get(0).year());
    ObjectNode nation = figures.putObject("nation");
    for (Variable variable : Variable.values()) {
      nation.set(variable.id(), years(yearly, variable));
    }
    figures.set("cohorts", cohorts(outcome.cohorts()));
    figures.set("groups", groups(GroupsCsv.rows(outcome, period).toString()));
    figures.set("fingerprints of all months and places", monthsAndPlaces(outcome.monthly()));
    return figures;
  }

  private static ArrayNode years(YearlyTable yearly, Variable variable) {
    int nation = yearly.places().nation();
    return row(yearly.years().size(), year -> yearly.get(year, nation, variable));
  }

  private static ObjectNode cohorts(CohortTable cohorts) {
    ObjectNode rows = Json.object();
    for (Stage stage : Stage.values()) {
      rows.set(stage.id(), row(cohorts.years(), year -> cohorts.get(year, stage)));
    }
    return rows;
  }

  /** Sums over all years by measure and category, and a fingerprint of all that was summed up. */
  private static ObjectNode groups(String rows) {
    Map<String, Map<String, Long>> sums = new TreeMap<>();
    for (String row : rows.split("\n", -1)) {
      if (!row.isEmpty()) {
        String[] cells = row.split(",", -1);
        int last = cells.length - 1;
        Map<String, Long> measure = sums.computeIfAbsent(cells[last - 1], id -> new TreeMap<>());
        // Between run and year, and variable and value: sex, age, minority, destination, sector.
        for (int i = 2; i < last - 1; i++) {
          String category = i == 4 ? "minority " + cells[i] : cells[i];
          measure.merge(category, Long.valueOf(cells[last]), Long::sum);
        }
      }
    }
    ObjectNode groups = Json.object();
    sums.forEach((measure, categories) -> categories.forEach(groups.putObject(measure)::put));
    return groups.put("fingerprint of all groups and years", fingerprint(rows.getBytes(UTF_8)));
  }

  /** For each variable a fingerprint of every month in every place, down to the last bit. */
  private static ObjectNode monthsAndPlaces(MonthlyTable monthly) {
    ObjectNode fingerprints = Json.object();
    int places = monthly.places().count();
    for (Variable variable : Variable.values()) {
      ByteBuffer bits = ByteBuffer.allocate(monthly.months() * places * Double.BYTES);
      for (int month = 0; month < monthly.months(); month++) {
        for (int place = 0; place < places; place++) {
          bits.putLong(Double.doubleToLongBits(monthly.get(month, place, variable)));
        }
      }
      fingerprints.put(variable.id(), fingerprint(bits.array()));
    }
    return fingerprints;
  }

  private static String fingerprint(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return "%08x".formatted(sum.getValue());
  }

  private static ArrayNode row(int count, IntToDoubleFunction of) {
    ArrayNode row = Json.object().arrayNode();
    for (int i = 0; i < count; i++) {
      row.add(exact(of.applyAsDouble(i)));
    }
    return row;
  }

  /** With all digits that it takes to read the same bits again. */
  private static JsonNode exact(double value) {
    if (Double.isNaN(value)) {
      return NullNode.getInstance();
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
  }

  @Override
  public String toString() {
    return "%s, factor %s, seed %d".formatted(file, factor, seed);
  }
}
