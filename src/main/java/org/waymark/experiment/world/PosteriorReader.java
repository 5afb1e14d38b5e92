package org.waymark.experiment.world;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.evidence.Sha256;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.TextFile;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Reads a table of worlds: {@code draw,weight,seed} and a column for each input, with a fingerprint
 * before it. Names of dated inputs are those of a driver or intervention in brackets after the
 * path.
 */
public final class PosteriorReader {
  /** Name of the table. */
  public static final String FILE = "posterior.csv";

  private static final String WEIGHT = "weight";
  private static final Set<String> OWN = new LinkedHashSet<>(List.of("draw", WEIGHT, "seed"));
  private static final double MOST = 1e300;
  private static final int SHOWN = 10;

  private final String file;
  private final String text;
  private final List<Problem> problems = new ArrayList<>();

  private PosteriorReader(String file, String text) {
    this.file = file;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The posterior that comes with the program, if one does. */
  public static Optional<Posterior> shipped() {
    try (InputStream in = PosteriorReader.class.getResourceAsStream("/org/waymark/" + FILE)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              readText(Posterior.SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The posterior of a file, or of the folder that {@code calibrate} left.
   *
   * @throws InvalidInput with what is wrong with it
   */
  public static Posterior read(Path file) {
    Path table = Files.isDirectory(file) ? file.resolve(FILE) : file;
    return readText(table.toString(), TextFile.read(table, null, null));
  }

  static Posterior readText(String file, String text) {
    PosteriorReader reader = new PosteriorReader(file, text);
    try {
      Posterior read = reader.table();
      InvalidInput.throwIfAny(reader.problems.stream().limit(SHOWN).toList());
      return read;
    } catch (CsvParseException e) {
      throw new InvalidInput(
          Problem.of("posterior.csv", String.valueOf(e.getMessage())).at(FilePosition.of(file)));
    }
  }

  private Posterior table() {
    List<CsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)
            .stream()
            .toList();
    if (rows.size() < 2) {
      throw new InvalidInput(Problem.of("posterior.empty").at(FilePosition.of(file)));
    }
    List<String> columns = rows.get(0).getFields().stream().map(String::strip).toList();
    head(columns, place(rows.get(0)));
    List<Map<String, Double>> draws = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (CsvRecord row : problems.isEmpty() ? rows.subList(1, rows.size()) : List.<CsvRecord>of()) {
      if (row.getFieldCount() != columns.size()) {
        problems.add(
            Problem.of(
                    "posterior.cells",
                    Integer.toString(row.getFieldCount()),
                    Integer.toString(columns.size()))
                .at(place(row)));
        continue;
      }
      Map<String, Double> draw = new LinkedHashMap<>();
      double weight = 1;
      for (int i = 0; i < columns.size(); i++) {
        String column = columns.get(i);
        double value = value(column, row.getField(i).strip(), place(row));
        if (column.equals(WEIGHT)) {
          weight = value;
        } else if (!OWN.contains(column)) {
          draw.put(column, value);
        }
      }
      draws.add(draw);
      weights.add(weight);
    }
    if (problems.isEmpty() && weights.stream().allMatch(weight -> weight == 0)) {
      problems.add(Problem.of("posterior.weightless").at(FilePosition.of(file)));
    }
    return new Posterior(
        file, Sha256.of(text), Fingerprint.in(text), Posterior.taughtIn(text), draws, weights);
  }

  private void head(List<String> columns, FilePosition place) {
    Set<String> seen = new LinkedHashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        problems.add(Problem.of("posterior.twice", column).at(place));
      }
    }
    if (OWN.containsAll(seen)) {
      problems.add(Problem.of("posterior.noInput").at(place));
    }
  }

  /** A column that names no parameter is left to whoever knows the baseline. */
  private double value(String column, String cell, FilePosition place) {
    Double number = Numbers.parse(cell);
    int change = column.indexOf(" (");
    Optional<Problem> problem =
        OWN.contains(column)
            ? Optional.of(Problem.of("posterior.number", column, cell))
                .filter(each -> number == null || !(number >= 0 && number < MOST))
            : Catalogue.standard()
                .find(change < 0 ? column : column.substring(0, change))
                .flatMap(each -> each.refusal(number == null ? (Object) cell : number));
    problem.map(each -> each.at(place)).ifPresent(problems::add);
    return number == null ? Double.NaN : number;
  }

  private FilePosition place(CsvRecord row) {
    return FilePosition.of(file, (int) row.getStartingLineNumber());
  }
}
