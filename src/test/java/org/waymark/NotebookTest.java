package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The notebook is kept as it was executed; {@code .ci/run} executes it anew. */
final class NotebookTest {
  private static final Path FILE = Path.of("docs/notebooks/comparison.ipynb");

  @Test
  void itWasExecutedFromTopToBottomWithoutAnError() throws IOException {
    JsonNode cells = new ObjectMapper().readTree(FILE.toFile()).get("cells");
    List<Integer> order = new ArrayList<>();
    int pictures = 0;
    for (JsonNode cell : cells) {
      if (cell.get("cell_type").asText().equals("code")) {
        order.add(cell.get("execution_count").asInt());
        for (JsonNode output : cell.get("outputs")) {
          assertThat(output.get("output_type").asText()).isNotEqualTo("error");
          pictures += output.at("/data").has("image/png") ? 1 : 0;
        }
      }
    }
    assertThat(order).isNotEmpty().isEqualTo(numbersUpTo(order.size()));
    assertThat(pictures).isEqualTo(1);
  }

  private static List<Integer> numbersUpTo(int last) {
    return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
  }

  @Test
  void itsOutputsFoundEveryNumberAgain() throws IOException {
    assertThat(Files.readString(FILE)).containsPattern("\\d+ numbers agree with summary.json");
  }
}
