package org.waymark.experiment.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.GeneratedPart;
import org.waymark.experiment.BaselineFiguresTest;
import org.waymark.experiment.PinnedFigures;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

class FitTableTest {
  private static final Scenario BASELINE = PinnedFigures.whole(1).scenario();

  @Test
  void everyComparisonIsARow() {
    RecordFit fit =
        new RecordFit(
            List.of(
                comparison(Variable.VICTIMS_RECORDED, 2011, 2012, 741, 370.5),
                comparison(Variable.CONVICTIONS, 2016, 2016, 275, 275)));

    assertThat(FitTable.markdown(fit, BASELINE, List.of(1L, 2L, 3L)))
        .isEqualTo(
            """
            Baseline 2012-2023, 3 replications, seeds 1 to 3; scenario hash `%s`.

            | variable | years | on record | model | model / record | near |
            |---|---|---:|---:|---:|---|
            | `victims_recorded` | 2011 to 2012 | 741 | 371 | 0.50 | no |
            | `convictions` | 2016 | 275 | 275 | 1.00 | yes |

            Near (0.7 to 1.4 times the record): 1 of 2.
            """
                .formatted(ScenarioWriter.hash(BASELINE)));
  }

  private static TargetFit comparison(
      Variable variable, int first, int last, double observed, double model) {
    return new TargetFit(variable, "", "", first, last, last, observed, model, "");
  }

  /**
   * Each figure of the table follows from the pinned figures of its replications. That the program
   * still gives these is shown for two of them, see {@link BaselineFiguresTest}: whatever moves the
   * others moves these too.
   */
  @Test
  void theTableInTheDocumentsIsThatOfThePinnedFigures() throws IOException {
    GeneratedPart part = GeneratedPart.of(Path.of("docs", "EVIDENCE.md"), "fit");
    String table = FitTable.markdown(PinnedFigures.fit(), BASELINE, PinnedFigures.SEEDS);
    if (GeneratedPart.regenerates()) {
      part.write(table);
    }

    assertThat(part.text())
        .as("docs/EVIDENCE.md is out of date: run %s", PinnedFigures.COMMAND)
        .isEqualTo(table.strip());
  }
}
