package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.scenario.ParameterTable;

/** The description of the model against the program. */
class OddTest {
  private static final Path ODD = Path.of("docs", "ODD.md");
  private static final Path NATION = Path.of("src", "main", "java", "org", "waymark", "nation");

  @Test
  void theTableOfParametersIsThatOfTheCatalogue() throws IOException {
    GeneratedPart part = GeneratedPart.of(ODD, "parameters");
    String table = ParameterTable.markdown().strip();
    if (GeneratedPart.regenerates()) {
      part.write(table);
    }

    assertThat(part.text())
        .as("docs/ODD.md is out of date: run with -Dtest=OddTest -Dwaymark.regenerate=true")
        .isEqualTo(table);
  }

  @Test
  void submodelsBearTheNamesOfTheirClasses() throws IOException {
    List<String> classes = classes();
    List<String> named =
        Files.readAllLines(ODD).stream()
            .filter(line -> line.startsWith("##### "))
            .flatMap(line -> Arrays.stream(line.substring(6).split(", ")))
            .toList();

    assertThat(named).hasSizeGreaterThan(40).allSatisfy(name -> assertThat(classes).contains(name));
  }

  private static List<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(NATION)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .toList();
    }
  }
}
