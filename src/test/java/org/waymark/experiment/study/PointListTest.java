package org.waymark.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Tries;
import org.waymark.scenario.Faults;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class PointListTest {
  private static final List<String> PATHS =
      List.of("iom.autonomy", "iom.annualBudgetUsd", "poverty.rateMultiplier");

  @TempDir private Path folder;

  /** A table as some spreadsheet saves it. */
  private record Saved(
      String separator, char decimal, String thousands, String end, List<List<Double>> points) {

    static Saved draw(SplittableRandom luck) {
      List<List<Double>> points = new ArrayList<>();
      for (int i = 0; i <= luck.nextInt(4); i++) {
        points.add(
            List.of(
                luck.nextInt(101) / 100.0,
                luck.nextInt(40_000_000) / 4.0,
                (500 + luck.nextInt(1501)) / 1000.0));
      }
      boolean comma = luck.nextBoolean();
      String[] grouped = {"", " ", "\u00A0", "\u202F", "\u2009", comma ? "." : ","};
      return new Saved(
          List.of(",", ";", "\t").get(luck.nextInt(3)),
          comma ? ',' : '.',
          grouped[luck.nextInt(grouped.length)],
          luck.nextBoolean() ? "\n" : "\r\n",
          points);
    }

    /** Whether some number can be read in one way only. */
    boolean isClear() {
      return points.stream()
          .flatMap(List::stream)
          .map(number -> written(number).replaceAll("[\\h]", ""))
          .anyMatch(
              text -> {
                int last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
                boolean twice = text.replaceAll("\\d", "").length() > 1;
                return last >= 0 && (twice || last != text.length() - 4 || text.startsWith("0"));
              });
    }

    String text(SplittableRandom luck) {
      StringBuilder text = new StringBuilder(luck.nextBoolean() ? "\uFEFF" : "");
      String edge = luck.nextBoolean() ? separator.repeat(2) : "";
      text.append(String.join(separator, PATHS)).append(edge).append(end);
      for (List<Double> point : points) {
        List<String> cells = new ArrayList<>();
        for (double number : point) {
          String cell = written(number);
          cells.add(luck.nextBoolean() || cell.contains(separator) ? '"' + cell + '"' : cell);
        }
        text.append(String.join(separator, cells)).append(edge).append(end);
        text.append(luck.nextInt(4) == 0 ? separator.repeat(3) + end : "");
      }
      return text.toString();
    }

    private String written(double number) {
      DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
      signs.setDecimalSeparator(decimal);
      DecimalFormat format = new DecimalFormat("0.###", signs);
      if (!thousands.isEmpty()) {
        signs.setGroupingSeparator(thousands.charAt(0));
        format = new DecimalFormat("#,##0.###", signs);
      }
      return format.format(number);
    }
  }

  private record Read(Optional<PointList> points, List<String> said) {}

  private Read read(String text) {
    try {
      Path file = Files.writeString(folder.resolve("p.csv"), text);
      Faults faults = new Faults();
      Optional<PointList> points = PointList.read(file, null, faults, Optional::empty);
      return new Read(points, said(faults));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> said(Faults faults) {
    try {
      faults.throwIfAny();
      return List.of();
    } catch (InvalidInput invalid) {
      Words words = Words.of(Language.EN);
      return invalid.problems().stream().map(problem -> problem.say(words)).toList();
    }
  }

  @Test
  void whateverASpreadsheetSavesIsReadOrRefusedAndNeverMisread() {
    Tries.<Saved>of("saved table")
        .drawn(800, saved -> saved.points().size(), Saved::draw)
        .hold(
            saved -> {
              Read read = read(saved.text(new SplittableRandom(saved.hashCode())));
              if (saved.isClear()) {
                assertThat(read.said()).isEmpty();
              }
              if (read.points().isPresent() && (saved.isClear() || !saved.separator.equals(","))) {
                assertThat(read.points().get().paths()).isEqualTo(PATHS);
                assertThat(read.points().get().rows())
                    .isEqualTo(saved.points().stream().map(List::<Object>copyOf).toList());
              }
              assertThat(read.said()).allSatisfy(line -> assertThat(line).contains("p.csv, line"));
              assertThat(read.points().isPresent()).isEqualTo(read.said().isEmpty());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "iom.autonomy;iom.annualBudgetUsd/0,1;2/0,5 | p.csv, line 3: The row has 1 cells and the header 2, as \";\"",
        "iom.autonomy,iom.annualBudgetUsd/0,5,1000000 | p.csv, line 2: The row has 3 cells and the header 2, as \",\"",
        "iom.autonomy\\tiom.annualBudgetUsd/0,5\\t1\\t2 | p.csv, line 2: The row has 3 cells and the header 2, as \"\\t\"",
        "iom.autonomy/0.5;1 | p.csv, line 2: The row has 2 cells and the header 1, as \";\"",
        "iom.autonomy/1,2,3 | p.csv, line 2: The row has 3 cells and the header 1, as \",\"",
        "iom.autonomy;iom.annualBudgetUsd/0,5;1/0.4;1 | p.csv, line 2: A number here has a decimal comma, one in line 3 a decimal point",
        "iom.annualBudgetUsd;iom.advocacy/1.500;0 | no parameter iom.advocacy",
        "iom.annualBudgetUsd;iom.autonomy/1.500;0 | p.csv, line 2: \"1.500\" may be 1500 or 1.5",
        "iom.annualBudgetUsd;iom.autonomy/;0 | p.csv, line 2: iom.annualBudgetUsd is \"\"",
        "iom.autonomy;iom.annualBudgetUsd | The table holds no point",
      })
  void whatIsNotClearIsOneSentence(String text, String sentence) {
    String table = text.replace("/", "\n").replace("\\t", "\t");
    assertThat(read(table).said()).singleElement().asString().contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "iom.autonomy/0,5/0,25 | [[0.5], [0.25]]",
        "sep=;/iom.autonomy;iom.annualBudgetUsd/0,5;3.000.000 | [[0.5, 3000000.0]]",
        "point,iom.autonomy/0,0.5// | [[0.5]]",
        "\"iom.autonomy\", \"iom.annualBudgetUsd\"/\"0,5\", \"3.000.000\" | [[0.5, 3000000.0]]",
        "iom.annualBudgetUsd,iom.autonomy/1.500,0 | [[1.5, 0.0]]",
        "iom.annualBudgetUsd;iom.autonomy/1.500;0,5 | [[1500.0, 0.5]]",
      })
  void whatIsClearIsRead(String text, String rows) {
    Read read = read(text.replace("/", "\n"));
    assertThat(read.said()).isEmpty();
    assertThat(read.points().orElseThrow().rows()).hasToString(rows);
  }
}
