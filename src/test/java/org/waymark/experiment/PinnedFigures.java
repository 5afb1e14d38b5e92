package org.waymark.experiment;

import static org.waymark.experiment.PinnedRun.EVIDENCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.waymark.GeneratedPart;
import org.waymark.experiment.record.RecordFit;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.summary.Summary;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.outcome.variable.Variable;

/**
 * The figures in {@code baseline-figures.json}: what runs gave when somebody last said that they
 * should give something else. Of most runs everything; of the replications behind the table of
 * docs/EVIDENCE.md, beyond those, what is on record.
 */
public final class PinnedFigures {
  private static final Path FILE =
      Path.of("src/test/resources/org/waymark/experiment/baseline-figures.json");
  private static final String BASELINE = "scenarios/baseline.json";

  /** Pins what the program gives now, and renews the table. */
  public static final String COMMAND =
      "mvn -q test -Dtest='BaselineFiguresTest,FitTableTest' -Dwaymark.regenerate=true";

  /** Seeds of the table's replications; the first two are among the runs. */
  public static final List<Long> SEEDS = LongStream.rangeClosed(1, 20).boxed().toList();

  /** Runs of which everything is pinned: small and real, of the past and with windows of places. */
  static final List<PinnedRun> RUNS =
      List.of(
          new PinnedRun(BASELINE, "0.02", 1),
          new PinnedRun(BASELINE, "0.02", 2),
          whole(1),
          whole(2),
          new PinnedRun("scenarios/border-awareness.json", "0.02", 1),
          new PinnedRun("scenarios/border-awareness.json", "0.02", 2),
          new PinnedRun("scenarios/poverty-programme.json", "0.02", 1),
          new PinnedRun("scenarios/poverty-programme.json", "0.02", 2));

  private static JsonNode pinned;

  private PinnedFigures() {}

  /** A replication of the table. */
  public static PinnedRun whole(long seed) {
    return new PinnedRun(BASELINE, "1", seed);
  }

  /** What is pinned of one of the runs; missing if nothing is. */
  static JsonNode of(PinnedRun run) {
    return pinned().path("runs").path(RUNS.indexOf(run));
  }

  /** How near the pinned replications come to the record: computed as for any other run. */
  public static RecordFit fit() {
    Period period = whole(1).period();
    Summary summary = Summary.of(period);
    for (long seed : SEEDS) {
      MonthlyTable monthly = monthly(replication(seed), period);
      summary.add(NationYears.of(monthly, YearlyTable.of(monthly, period)));
    }
    return RecordFit.of(summary, EVIDENCE, 1);
  }

  private static JsonNode replication(long seed) {
    PinnedRun run = whole(seed);
    return RUNS.contains(run)
        ? of(run).path("nation")
        : pinned().path("replications").path(Long.toString(seed));
  }

  /** A run that has a year's figures on record all in the first month of the year. */
  private static MonthlyTable monthly(JsonNode replication, Period period) {
    Places nation = new Places(List.of(), List.of(), List.of());
    MonthlyTable monthly = MonthlyTable.of(period.months(), nation);
    for (Variable variable : variablesOnRecord(period)) {
      JsonNode row = replication.path(variable.id());
      for (int year = 0; year < row.size(); year++) {
        int month = period.years().get(year).firstMonth();
        monthly.set(month, nation.nation(), variable, row.get(year).asDouble());
      }
    }
    return monthly;
  }

  private static Set<Variable> variablesOnRecord(Period period) {
    return RecordFit.of(Summary.of(period), EVIDENCE, 1).comparisons().stream()
        .map(TargetFit::variable)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The file; simulated and written anew, once, where that is asked for. */
  private static synchronized JsonNode pinned() {
    try {
      if (pinned == null && GeneratedPart.regenerates()) {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, Json.text(simulated()));
      }
      if (pinned == null) {
        pinned = new ObjectMapper().readTree(FILE.toFile());
      }
      return pinned;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode simulated() {
    ObjectNode file = Json.object();
    ArrayNode runs = file.putArray("runs");
    RUNS.parallelStream().map(PinnedRun::simulate).toList().forEach(runs::add);
    List<PinnedRun> others =
        SEEDS.stream().map(PinnedFigures::whole).filter(run -> !RUNS.contains(run)).toList();
    List<ObjectNode> figures = others.parallelStream().map(PinnedFigures::onRecord).toList();
    ObjectNode replications = file.putObject("replications");
    for (int i = 0; i < others.size(); i++) {
      replications.set(Long.toString(others.get(i).seed()), figures.get(i));
    }
    return file;
  }

  private static ObjectNode onRecord(PinnedRun run) {
    ObjectNode nation = (ObjectNode) run.simulate().get("nation");
    return nation.retain(variablesOnRecord(run.period()).stream().map(Variable::id).toList());
  }
}
