package org.waymark.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.GeneratedPart;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;

class FitTableTest {
  private static final Path RUN = Path.of("output", "baseline");
  private static final Path BASELINE = Path.of("scenarios", "baseline.json");
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void everyComparisonIsARow() throws IOException {
    JsonNode summary =
        mapper.readTree(
            """
            {"scenario": "Small", "replications": 3, "record": [
              {"variable": "victims_recorded", "observedFrom": 2011, "observedUntil": 2012,
               "observed": 741, "model": 370.5, "ratio": 0.5, "near": false},
              {"variable": "convictions", "observedFrom": 2016, "observedUntil": 2016,
               "observed": 275, "model": 275, "ratio": 1, "near": true}]}
            """);
    JsonNode manifest = mapper.readTree("{\"seeds\": [1, 2, 3], \"scenarioHash\": \"abc\"}");

    assertThat(FitTable.markdown(summary, manifest))
        .isEqualTo(
            """
            Small, 3 replications, seeds 1 to 3; scenario hash `abc`.

            | variable | years | on record | model | model / record | near |
            |---|---|---:|---:|---:|---|
            | `victims_recorded` | 2011 to 2012 | 741 | 371 | 0.50 | no |
            | `convictions` | 2016 | 275 | 275 | 1.00 | yes |

            Near (0.7 to 1.4 times the record): 1 of 2.
            """);
  }

  /**
   * A table of another baseline than the one in the project is out of date. With {@code
   * -Dwaymark.regenerate=true} it is written from the run in output/baseline, where there is one.
   */
  @Test
  void theTableInTheDocumentsIsOfThisBaseline() throws IOException {
    GeneratedPart part = GeneratedPart.of(Path.of("docs", "EVIDENCE.md"), "fit");
    Path manifest = RUN.resolve("manifest.json");
    if (GeneratedPart.regenerates() && Files.exists(manifest)) {
      JsonNode summary = mapper.readTree(RUN.resolve("summary.json").toFile());
      part.write(FitTable.markdown(summary, mapper.readTree(manifest.toFile())));
    }

    String table = part.text();
    if (!table.isEmpty()) {
      assertThat(table)
          .as("run the baseline again, then the tests with -Dwaymark.regenerate=true")
          .contains(
              ScenarioWriter.hash(ScenarioReader.of(Evidence.load()).read(BASELINE, List.of())));
    }
  }
}
