package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.evidence.Evidence;

/** Properties of reading and writing, tried on many random scenarios with fixed seeds. */
class RoundTripTest {
  private static final int SCENARIOS = 60;
  private static final int NUMBERS = 5_000;
  private final ScenarioReader reader = ScenarioReader.of(Evidence.load());

  @Test
  void whatIsWrittenReadsBackAsAnEqualScenario() {
    for (int seed = 0; seed < SCENARIOS; seed++) {
      Scenario scenario = scenario(new Random(seed));
      String json = ScenarioWriter.json(scenario);

      Scenario back = reader.readText("x.json", json, Path.of("."), List.of());

      assertThat(back).as("seed %d", seed).isEqualTo(scenario);
      assertThat(ScenarioWriter.json(back)).isEqualTo(json);
      assertThat(ScenarioWriter.hash(back)).isEqualTo(ScenarioWriter.hash(scenario));
    }
  }

  @Test
  void theHashChangesWithAnyValue() {
    Scenario scenario = scenario(new Random(1));
    Scenario longer =
        reader.readText(
            "x.json",
            ScenarioWriter.json(scenario),
            Path.of("."),
            List.of("burnInMonths=" + (scenario.burnInMonths() + 1)));

    assertThat(ScenarioWriter.hash(longer)).isNotEqualTo(ScenarioWriter.hash(scenario));
    assertThat(ScenarioWriter.hash(scenario)).matches("[0-9a-f]{64}");
  }

  @Test
  void aPlausibleRangeIsPartOfTheScenario() {
    String change =
        "{\"interventions\": [{\"name\": \"a\", \"from\": \"2019-01\", \"set\":"
            + " {\"iom.autonomy\": 0.5}%s}]}";
    Scenario without = reader.readText("x.json", change.formatted(""), Path.of("."), List.of());
    Scenario with =
        reader.readText(
            "x.json",
            change.formatted(", \"plausible\": {\"iom.autonomy\": [0.4, 0.6]}"),
            Path.of("."),
            List.of());

    assertThat(with.interventions().get(0).plausible())
        .containsExactly(Map.entry("iom.autonomy", new Range(0.4, 0.6)));
    assertThat(ScenarioWriter.json(with))
        .contains("\"plausible\": {\n        \"iom.autonomy\": [0.4, 0.6]\n");
    assertThat(ScenarioWriter.hash(with)).isNotEqualTo(ScenarioWriter.hash(without));
    assertThat(Differences.between(without, with).interventions())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.reference().plausible()).isEmpty();
              assertThat(difference.other().plausible()).containsKey("iom.autonomy");
            });
  }

  @Test
  void everyNumberReadsBackFromItsText() {
    Random random = new Random(7);
    for (int i = 0; i < NUMBERS; i++) {
      double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20);
      assertThat(Double.parseDouble(Numbers.text(number))).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0005", "1500000", "-3.15", "0.1", "1000000000", "0"})
  void numbersAreWrittenAsPeopleWriteThem(String text) {
    assertThat(Numbers.text(Double.parseDouble(text))).isEqualTo(text);
  }

  private static Scenario scenario(Random random) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Change> changes = new ArrayList<>();
    for (Entry entry : Catalogue.standard().entries()) {
      if (!entry.group().endsWith("ortfolio") && random.nextInt(4) == 0) {
        values.put(entry.path(), value(entry, random));
        if (!entry.startOnly() && random.nextInt(10) == 0) {
          YearMonth from = YearMonth.of(2012, 1).plusMonths(random.nextInt(24));
          Object value = value(entry, random);
          changes.add(
              new Change(
                  "set \"" + entry.name() + "\" á " + changes.size(),
                  random.nextBoolean() ? "" : "assumption",
                  from,
                  random.nextBoolean() ? null : from.plusMonths(random.nextInt(9)),
                  entry.local() && random.nextBoolean() ? List.of("VN-03", "VN-71") : List.of(),
                  Map.of(entry.path(), value),
                  plausible(entry, value, random)));
        }
      }
    }
    return new Scenario(
        "Random\n\t\"one\"",
        "",
        YearMonth.of(2012, 1),
        24 + random.nextInt(100),
        random.nextInt(100),
        Catalogue.standard().build(values),
        List.of(),
        changes,
        costs(random, (int) (double) values.getOrDefault("costs.priceYear", 2019.0)),
        random.nextBoolean() ? "2019" : "2025",
        random.nextBoolean() ? List.of() : List.of("iom.autonomy", "poverty.rateMultiplier"));
  }

  /** Up to three items, with and without everything that may be left out. */
  private static List<CostItem> costs(Random random, int priceYear) {
    List<CostItem> costs = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      double usd = random.nextInt(3) == 0 ? Double.NaN : (random.nextDouble() - 0.4) * 1e6;
      YearMonth from = YearMonth.of(2012, 1).plusMonths(random.nextInt(24));
      costs.add(
          new CostItem(
              "cost \"" + i + "\"\n",
              usd,
              priceYear,
              Payer.values()[random.nextInt(4)],
              from,
              random.nextBoolean() ? null : from.plusMonths(random.nextInt(9)),
              "assumption",
              Double.isNaN(usd) || random.nextBoolean() ? null : new Range(usd - 3, usd + 0.1)));
    }
    return costs;
  }

  /** A range around a value, or none. */
  private static Map<String, Range> plausible(Entry entry, Object value, Random random) {
    if (!(value instanceof Double number) || random.nextInt(3) == 0) {
      return Map.of();
    }
    double low = number - random.nextDouble() * (number - entry.low());
    double high = random.nextBoolean() ? number : entry.high();
    boolean whole = entry.kind() == Entry.Kind.WHOLE;
    return Map.of(entry.path(), new Range(whole ? Math.floor(low) : low, high));
  }

  /** A value in the plausible range, where groups of shares stay consistent. */
  private static Object value(Entry entry, Random random) {
    if (entry.kind() == Entry.Kind.WORD) {
      return entry.words().get(random.nextInt(entry.words().size()));
    }
    double low = entry.plausibleLow();
    double high = entry.path().startsWith("market.") ? entry.standard() : entry.plausibleHigh();
    double value = low + random.nextDouble() * (high - low);
    return entry.kind() == Entry.Kind.WHOLE ? Math.rint(value) : value;
  }
}
