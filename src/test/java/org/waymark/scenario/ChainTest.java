package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.words.InvalidInput;

/** Properties of chains of files, tried on random chains with fixed seeds. */
class ChainTest {
  private static final int CHAINS = 40;
  private static final List<String> DIALS =
      List.of("autonomy", "overheadShare", "permitBase", "latePermit");

  private final ScenarioReader reader = ScenarioReader.of(Evidence.load());
  @TempDir private Path folder;

  @Test
  void theFileNearestToTheTopWins() throws Exception {
    for (int seed = 0; seed < CHAINS; seed++) {
      Random random = new Random(seed);
      Map<String, Double> expected = new LinkedHashMap<>();
      Map<String, Double> changes = new LinkedHashMap<>();
      int length = 1 + random.nextInt(6);
      for (int i = 0; i < length; i++) {
        List<String> members = new ArrayList<>();
        for (String dial : DIALS) {
          if (random.nextBoolean()) {
            double value = random.nextInt(90) / 100.0;
            expected.put("iom." + dial, value);
            members.add("\"" + dial + "\": " + value);
          }
        }
        String name = "change " + random.nextInt(3);
        changes.put(name, i / 10.0);
        Files.writeString(
            folder.resolve(i + ".json"),
            """
            {%s"iom": {%s}, "interventions": [{"name": "%s", "from": "2015-01",
              "set": {"iom.autonomy": %s}}]}
            """
                .formatted(
                    i == 0 ? "" : "\"extends\": \"" + (i - 1) + ".json\", ",
                    String.join(", ", members),
                    name,
                    i / 10.0));
      }

      Scenario scenario = reader.read(folder.resolve((length - 1) + ".json"), List.of());

      assertThat(Catalogue.standard().values(scenario.parameters())).containsAllEntriesOf(expected);
      assertThat(scenario.interventions())
          .extracting(Change::name)
          .containsExactlyElementsOf(changes.keySet());
      assertThat(scenario.interventions())
          .allSatisfy(
              change ->
                  assertThat(change.set())
                      .containsEntry("iom.autonomy", changes.get(change.name())));
    }
  }

  @Test
  void everyCircleIsFound() throws Exception {
    for (int length = 1; length <= 8; length++) {
      for (int back = 0; back < length; back++) {
        for (int i = 0; i < length; i++) {
          int next = i == length - 1 ? back : i + 1;
          Files.writeString(folder.resolve(i + ".json"), "{\"extends\": \"./" + next + ".json\"}");
        }
        InvalidInput invalid =
            catchThrowableOfType(
                InvalidInput.class, () -> reader.read(folder.resolve("0.json"), List.of()));

        assertThat(invalid.problems())
            .singleElement()
            .satisfies(problem -> assertThat(problem.key()).isEqualTo("extends.cycle"));
        assertThat(invalid.problems().get(0).arguments().get(0).split(" -> "))
            .hasSize(length - back + 1)
            .endsWith(folder.resolve(back + ".json").toString());
      }
    }
  }
}
