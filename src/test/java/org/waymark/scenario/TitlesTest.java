package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.evidence.Evidence;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class TitlesTest {
  private static final ScenarioReader READER = ScenarioReader.of(Evidence.load());
  private static final Titles VIETNAMESE = Titles.in(Words.of(Language.VI));

  static Stream<String> shipped() {
    return Words.of(Language.EN).keys("scenario.").stream()
        .filter(key -> key.endsWith(".name"))
        .map(key -> key.substring("scenario.".length(), key.length() - ".name".length()));
  }

  private static Scenario read(String name) {
    return READER.read(Path.of("scenarios", name + ".json"), List.of());
  }

  @Test
  void everyScenarioThatComesWithTheProgramHasATitle() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".json"))
                  .map(name -> name.replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(shipped().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void itIsThatOfTheFileInEnglishAndAnotherInVietnamese(String name) {
    Scenario scenario = read(name);
    Words english = Words.of(Language.EN);
    assertThat(english.text("scenario." + name + ".name")).isEqualTo(scenario.name());
    assertThat(english.text("scenario." + name + ".description")).isEqualTo(scenario.description());
    assertThat(VIETNAMESE.name(scenario)).isNotEqualTo(scenario.name());
    assertThat(VIETNAMESE.description(scenario)).isNotEqualTo(scenario.description());
  }

  /** Both ways: no text of a change that no world has any more. */
  @Test
  void everyDatedChangeOfTheWorldHasANameInVietnamese() {
    Words english = Words.of(Language.EN);
    Set<String> named =
        english.keys("scenario.driver.").stream().map(english::text).collect(Collectors.toSet());
    Set<String> stated = new HashSet<>();
    for (String world : List.of("baseline", "outlook", "constant-counting")) {
      for (Change driver : read(world).drivers()) {
        stated.add(driver.name());
        assertThat(VIETNAMESE.event(driver)).as(driver.name()).isNotEqualTo(driver.name());
      }
    }
    assertThat(stated).isEqualTo(named);
  }

  @Test
  void whatSomebodyElseWroteIsLeftAsItIs() {
    Scenario own = READER.read(Path.of("scenarios/lessons/combination.json"), List.of());
    assertThat(VIETNAMESE.name(own)).isEqualTo(own.name());
    assertThat(VIETNAMESE.description(own)).isEqualTo(own.description());
  }
}
