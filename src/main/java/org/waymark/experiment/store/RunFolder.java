package org.waymark.experiment.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * A folder that {@code run} left, read back. Counts come back exactly, other numbers with the six
 * digits that {@code monthly.csv} has. What became of each year's cohort is not in its files and
 * comes back as zero; how concentrated origin is does not come back, so that older folders, which
 * do not say it, are read alike.
 *
 * @param folder where it is
 * @param program version, commit and evidence that made it
 * @param scenario what was simulated
 * @param seeds of its replications, in order
 */
public record RunFolder(Path folder, List<String> program, Scenario scenario, List<Long> seeds) {
  private static final String MONTHLY = "monthly.csv";
  private static final String GROUPS = "groups.csv";

  /** Columns of {@code monthly.csv} before the variables. */
  private static final int HEAD = 3;

  /** Copies its lists. */
  public RunFolder {
    program = List.copyOf(program);
    seeds = List.copyOf(seeds);
  }

  /** Takes a run. */
  @FunctionalInterface
  public interface Taker {
    void take(RunOutcome run) throws IOException;
  }

  /**
   * Reads what a folder says of itself.
   *
   * @throws InvalidInput if it holds no complete results of {@code run}
   */
  public static RunFolder open(Path folder) throws IOException {
    ObjectNode manifest =
        Manifest.read(folder)
            .filter(found -> found.path("scenario").isObject() && !found.has("kind"))
            .filter(found -> Files.isRegularFile(folder.resolve(MONTHLY)))
            .orElseThrow(
                () -> new InvalidInput(Problem.of("problem.compare.noRun", folder.toString())));
    if (!manifest.path("complete").asBoolean()) {
      throw new InvalidInput(Problem.of("problem.compare.cutShort", folder.toString()));
    }
    List<Long> seeds = new ArrayList<>();
    manifest.path("seeds").forEach(seed -> seeds.add(seed.asLong()));
    return new RunFolder(
        folder,
        List.of(
            manifest.path("version").asText(),
            manifest.path("commit").asText(),
            manifest.path("evidenceVersion").asText()),
        KeptRuns.scenario(manifest.path("scenario")),
        seeds);
  }

  /** Name of the folder. */
  public String name() {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }

  /**
   * Reads the runs, one after the other, in the order of replications.
   *
   * @throws IOException if the files cannot be read or are not those of {@code run}
   */
  public void forEach(Taker taker) throws IOException {
    Period period = new Period(scenario.start(), scenario.months());
    Map<Integer, GroupTable> groups = groups(period);
    Evidence evidence = Evidence.load();
    Places places = new Places(evidence.isoCodes(), evidence.regions(), evidence.regionOf());
    Map<String, Integer> placeOf = new HashMap<>();
    places.codes().forEach(code -> placeOf.put(code, placeOf.size()));
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve(MONTHLY))) {
      Iterator<CsvRecord> each = rows.iterator();
      List<Variable> columns = columns(each.next().getFields());
      for (int run = 0; run < seeds.size(); run++) {
        MonthlyTable table = MonthlyTable.of(period.months(), places);
        for (int row = 0; row < period.months() * places.count(); row++) {
          fill(table, columns, each.next(), placeOf);
        }
        taker.take(
            new RunOutcome(
                run,
                seeds.get(run),
                period,
                table,
                groups.getOrDefault(run, new GroupTable(period.years().size())),
                new CohortTable(period.years().size()),
                List.of()));
      }
    } catch (RuntimeException unfit) {
      throw new IOException(folder.resolve(MONTHLY) + ": " + unfit.getMessage(), unfit);
    }
  }

  private static List<Variable> columns(List<String> header) {
    Map<String, Variable> byId = new HashMap<>();
    for (Variable variable : Variable.values()) {
      byId.put(variable.id(), variable);
    }
    return header.subList(HEAD, header.size()).stream().map(byId::get).toList();
  }

  private void fill(
      MonthlyTable table, List<Variable> columns, CsvRecord row, Map<String, Integer> placeOf) {
    int month = Window.month(scenario.start(), YearMonth.parse(row.getField(1)));
    int place = placeOf.get(row.getField(2));
    for (int column = 0; column < columns.size(); column++) {
      String cell = row.getField(HEAD + column);
      if (!cell.isEmpty()) {
        table.set(month, place, columns.get(column), Double.parseDouble(cell));
      }
    }
  }

  private Map<Integer, GroupTable> groups(Period period) throws IOException {
    Map<Integer, GroupTable> groups = new HashMap<>();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve(GROUPS))) {
      Iterator<CsvRecord> each = rows.iterator();
      each.next();
      while (each.hasNext()) {
        List<String> row = each.next().getFields();
        groups
            .computeIfAbsent(
                Integer.valueOf(row.get(0)), run -> new GroupTable(period.years().size()))
            .add(
                Integer.parseInt(row.get(1)) - period.start().getYear(),
                GroupTable.Measure.valueOf(constant(row.get(7))),
                new GroupTable.Cell(
                    Sex.valueOf(constant(row.get(2))),
                    AgeGroup.valueOf(constant(row.get(3))),
                    Boolean.parseBoolean(row.get(4)),
                    Destination.valueOf(constant(row.get(5))),
                    Sector.valueOf(constant(row.get(6)))),
                Long.parseLong(row.get(8)));
      }
    }
    return groups;
  }

  private static String constant(String id) {
    return id.toUpperCase(Locale.ROOT);
  }
}
