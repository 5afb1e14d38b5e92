package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.scenario.Entry.Kind;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Strategy;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

class CatalogueTest {
  private final Catalogue catalogue = Catalogue.standard();

  @Test
  void everyParameterIsDeclaredInFull() {
    assertThat(catalogue.entries())
        .hasSizeGreaterThan(150)
        .allSatisfy(
            entry -> {
              assertThat(entry.unit()).as(entry.path()).isNotBlank();
              assertThat(Labels.english().meaning(entry)).as(entry.path()).endsWith(".");
              assertThat(entry.source()).as(entry.path()).isNotBlank();
            });
  }

  @Test
  void plausibleRangesLieWithinWhatIsAcceptedAndHoldTheDefault() {
    for (Entry entry : catalogue.entries()) {
      if (entry.kind() != Kind.WORD) {
        assertThat(entry.hasPlausibleRange()).as(entry.path()).isTrue();
        assertThat(entry.plausibleLow()).as(entry.path()).isBetween(entry.low(), entry.standard());
        assertThat(entry.plausibleHigh())
            .as(entry.path())
            .isBetween(entry.standard(), entry.high());
      }
    }
  }

  @Test
  void parametersTakenApartAndPutTogetherAreTheSame() {
    Parameters defaults = catalogue.defaults();

    assertThat(catalogue.build(catalogue.values(defaults))).isEqualTo(defaults);
    assertThat(catalogue.values(defaults).keySet())
        .containsExactlyElementsOf(catalogue.entries().stream().map(Entry::path).toList());
  }

  @Test
  void valuesAreReplacedByPath() {
    Map<String, Object> set = new HashMap<>();
    set.put("iom.annualBudgetUsd", 5e6);
    set.put("iom.strategy", "adaptive");
    set.put("iom.projectCommunes", 20.0);

    Parameters changed = catalogue.with(catalogue.defaults(), set);

    assertThat(changed.iom().annualBudgetUsd()).isEqualTo(5e6);
    assertThat(changed.iom().strategy()).isEqualTo(Strategy.ADAPTIVE);
    assertThat(changed.iom().projectCommunes()).isEqualTo(20);
    assertThat(changed.poverty()).isEqualTo(catalogue.defaults().poverty());
  }

  @Test
  void valuesThatAreNotAcceptedAreRefusedTogether() {
    Map<String, Object> set = new HashMap<>();
    set.put("iom.annualBudgetUsd", -1.0);
    set.put("poverty.rateMultiplier", Double.NaN);
    set.put("iom.projectCommunes", 1.5);
    set.put("iom.strategy", "adaptiv");
    set.put("gender.discrimination", "strong");
    set.put("iom.budgetUsd", 1.0);

    assertThatThrownBy(() -> catalogue.with(catalogue.defaults(), set))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(Problem::key)
                    .containsExactlyInAnyOrder(
                        "parameter.range",
                        "parameter.notFinite",
                        "parameter.notWhole",
                        "parameter.word",
                        "parameter.notNumber",
                        "parameter.unknown"));
  }

  @Test
  void theNearestPathIsFoundByWholeOrLastPart() {
    assertThat(catalogue.nearest("iom.anualBudgetUsd")).contains("iom.annualBudgetUsd");
    assertThat(catalogue.nearest("povrety.rateMultiplier")).contains("poverty.rateMultiplier");
    assertThat(catalogue.nearest("enforcement.integrty")).contains("enforcement.integrity");
    assertThat(catalogue.nearest("annualBudgetUsd")).contains("iom.annualBudgetUsd");
    assertThat(catalogue.nearest("budget")).contains("iom.annualBudgetUsd");
    assertThat(catalogue.nearest("weather.rainfall")).isEmpty();
  }

  @Test
  void groupsAndTheirChildrenAreKnown() {
    assertThat(catalogue.isGroup("iom.portfolio")).isTrue();
    assertThat(catalogue.isGroup("iom.strategy")).isFalse();
    assertThat(catalogue.children(""))
        .isEqualTo(
            List.of(
                "population",
                "poverty",
                "awareness",
                "gender",
                "recruiters",
                "market",
                "enforcement",
                "government",
                "iom",
                "victims",
                "loops",
                "costs"));
    assertThat(catalogue.children("gender"))
        .containsExactly("discrimination", "communeSd", "effectOnAcceptance", "stigma");
  }

  @Test
  void dialsStandInAnOrderAndReachEveryBarrier() {
    List<Entry> dials = catalogue.dials();

    assertThat(dials)
        .extracting(Entry::dial)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, dials.size()).boxed().toList());
    assertThat(dials)
        .extracting(Entry::barrier)
        .doesNotContain(Barrier.NONE)
        .contains(
            Arrays.stream(Barrier.values())
                .filter(barrier -> barrier != Barrier.NONE)
                .toArray(Barrier[]::new));
  }

  @Test
  void parametersThatShapeTheStartExist() {
    assertThat(StartOnly.PATHS).allSatisfy(path -> assertThat(catalogue.find(path)).isPresent());
    assertThat(StartOnly.GROUPS).allSatisfy(path -> assertThat(catalogue.isGroup(path)).isTrue());
  }
}
