package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.file.ConcentrationCsv;
import org.waymark.outcome.file.DataPackage;
import org.waymark.outcome.file.GroupsCsv;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.file.MonthlyCsv;
import org.waymark.outcome.file.SummaryJson;
import org.waymark.outcome.file.YearlyCsv;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.summary.Summary;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.outcome.variable.Variable;

/**
 * The formats, byte by byte. After a change on purpose, run once with {@code
 * -Dwaymark.regenerate=true} and say so in the changelog.
 */
final class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/waymark/outcome/golden");
  private static final Period PERIOD = SmallNation.period("2012-11", 3);

  @Test
  void monthly() throws IOException {
    check("monthly.csv", MonthlyCsv.header() + MonthlyCsv.rows(run(0), PERIOD));
  }

  @Test
  void yearly() throws IOException {
    YearlyTable table = YearlyTable.of(run(0).monthly(), PERIOD);
    check("yearly.csv", YearlyCsv.header() + YearlyCsv.rows(0, table));
  }

  @Test
  void groups() throws IOException {
    check("groups.csv", GroupsCsv.header() + GroupsCsv.rows(run(0), PERIOD));
  }

  @Test
  void concentration() throws IOException {
    check("concentration.csv", ConcentrationCsv.header() + ConcentrationCsv.rows(run(0)));
  }

  @Test
  void summary() throws IOException {
    Summary summary = Summary.of(PERIOD);
    for (int i = 0; i < 3; i++) {
      MonthlyTable table = run(i).monthly();
      summary.add(NationYears.of(table, YearlyTable.of(table, PERIOD)));
    }
    List<TargetFit> record =
        List.of(
            new TargetFit(
                Variable.VICTIMS_RECORDED,
                "victims_identified",
                "victims_identified_2012",
                2012,
                2012,
                2012,
                741,
                800,
                "derived"));
    check(
        "summary.json",
        Json.text(
            SummaryJson.of(
                "Small",
                1,
                summary,
                record,
                java.util.Optional.empty(),
                java.util.Optional.empty())));
  }

  @Test
  void dataDictionary() throws IOException {
    check("datapackage.json", Json.text(DataPackage.of("Small", PERIOD)));
  }

  private static RunOutcome run(int run) {
    return SmallNation.run(run, 1 + run, PERIOD);
  }

  private static void check(String name, String written) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (Boolean.getBoolean("waymark.regenerate")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
  }
}
