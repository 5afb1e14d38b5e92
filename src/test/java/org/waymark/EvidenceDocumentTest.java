package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;

/** How many parameters rest on what, as docs/EVIDENCE.md says. */
class EvidenceDocumentTest {
  private static final Path DOCUMENT = Path.of("docs", "EVIDENCE.md");

  private enum Ground {
    MEASURED("from a source", "the value is that of a source, or computed from it"),
    PARTLY("source and assumption", "a source gives the order, a part, or the direction"),
    TUNED("tuned by hand", "chosen so that the output resembles the record; sources only bound it"),
    ASSUMED("assumption", "no source; the plausible range says how far it may be off");

    private final String name;
    private final String meaning;

    Ground(String name, String meaning) {
      this.name = name;
      this.meaning = meaning;
    }

    private static Ground of(String source) {
      String text = source.toLowerCase(Locale.ROOT);
      if (text.contains("tuned by hand")) {
        return TUNED;
      }
      if (text.startsWith("assumption")) {
        return ASSUMED;
      }
      return text.contains("assumption") ? PARTLY : MEASURED;
    }
  }

  @Test
  void countsOfParametersAreThoseOfTheCatalogue() throws IOException {
    GeneratedPart part = GeneratedPart.of(DOCUMENT, "grounds");
    String table = table();
    if (GeneratedPart.regenerates()) {
      part.write(table);
    }

    assertThat(part.text())
        .as("docs/EVIDENCE.md is out of date: run with -Dwaymark.regenerate=true")
        .isEqualTo(table.strip());
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| ground | parameters | meaning |\n|---|---|---|\n");
    int all = 0;
    for (Ground ground : Ground.values()) {
      int count = 0;
      for (Entry entry : Catalogue.standard().entries()) {
        if (Ground.of(entry.source()) == ground) {
          count++;
        }
      }
      all += count;
      table.append("| ").append(ground.name).append(" | ").append(count);
      table.append(" | ").append(ground.meaning).append(" |\n");
    }
    return table.append("| all | ").append(all).append(" | |\n").toString();
  }
}
