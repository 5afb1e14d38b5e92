package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.evidence.Evidence;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** What a scenario costs beyond IOM's own spending: read, checked, inherited, compared. */
class CostItemTest {
  private static final YearMonth START = YearMonth.of(2012, 1);
  private static final String LEAST =
      "\"name\": \"a\", \"usdPerYear\": 1200, \"payer\": \"state\", \"source\": \"assumption\"";

  private final ScenarioReader reader = ScenarioReader.of(Evidence.load());
  @TempDir private Path folder;

  @Test
  void everythingThatIsStatedIsRead() {
    String item =
        """
        "name": "border campaigns", "usdPerYear": 1500000, "priceYear": 2019, "payer": "donors",
        "from": "2013-01", "until": "2014-12", "source": "taf2009", "plausible": [150000, 6e6],
        """;

    assertThat(read(item).costs())
        .containsExactly(
            new CostItem(
                "border campaigns",
                1_500_000,
                2019,
                Payer.DONORS,
                YearMonth.of(2013, 1),
                YearMonth.of(2014, 12),
                "taf2009",
                new Range(150_000, 6_000_000)));
  }

  @Test
  void whatIsLeftOutIsTheWholeRunInThePricesOfTheScenario() {
    Scenario scenario =
        reader.readText(
            "x.json",
            "{\"costs\": {\"items\": [{" + LEAST + "}]}}",
            folder,
            List.of("costs.priceYear=2023", "start=2015-06"));

    assertThat(scenario.costs())
        .containsExactly(
            new CostItem(
                "a", 1200, 2023, Payer.STATE, YearMonth.of(2015, 6), null, "assumption", null));
  }

  @Test
  void aMonthCostsATwelfthOfAYearWhileItIsInForce() {
    CostItem item = item(2400, YearMonth.of(2013, 1), YearMonth.of(2014, 12), null);

    assertThat(item.usdIn(YearMonth.of(2012, 12))).isZero();
    assertThat(item.usdIn(YearMonth.of(2013, 1))).isEqualTo(200);
    assertThat(item.usdIn(YearMonth.of(2014, 12))).isEqualTo(200);
    assertThat(item.usdIn(YearMonth.of(2015, 1))).isZero();
    assertThat(item(2400, START, null, null).usdIn(YearMonth.of(2099, 1))).isEqualTo(200);
  }

  @Test
  void whatIsNotCountedIsStatedAndAddsNothing() {
    CostItem item = read(LEAST.replace("1200", "\"not counted\"")).costs().get(0);

    assertThat(item.isCounted()).isFalse();
    assertThat(item.usdPerYear()).isNaN();
    assertThat(item.usdIn(START)).isZero();
  }

  @Test
  void moneyThatIsSavedIsANegativeCost() {
    CostItem item = read(LEAST.replace("1200", "-1200")).costs().get(0);

    assertThat(item.isCounted()).isTrue();
    assertThat(item.usdIn(START)).isEqualTo(-100);
  }

  @Test
  void noItemIsMadeOfMoneyWithoutEndOrOutsideItsRange() {
    for (double usd : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e13}) {
      assertThatThrownBy(() -> item(usd, START, null, null))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (double usd : new double[] {Double.NaN, 5}) {
      assertThatThrownBy(() -> item(usd, START, null, new Range(6, 7)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      "usdPerYear": 1, "payer": "iom", "source": "s"|costs.items[0] lacks "name".
      "name": "a", "payer": "iom", "source": "s"|costs.items[0] lacks "usdPerYear".
      "name": "a", "usdPerYear": 1, "source": "s"|costs.items[0] lacks "payer".
      "name": "a", "usdPerYear": 1, "payer": "iom"|costs.items[0] lacks "source": a cost states where it comes from, an evidence id or "assumption".
      "usd": 1, "name": "a", "usdPerYear": 1, "payer": "iom", "source": "s"|costs.items[0].usd is not known here.
      "sorce": 1, "name": "a", "usdPerYear": 1, "payer": "iom", "source": "s"|costs.items[0].sorce is not known here. Maybe "source"?
      "name": " ", "usdPerYear": 1, "payer": "iom", "source": "s"|costs.items[0].name is " "; it must be a text in quotation marks, and not empty.
      "name": "a", "usdPerYear": 1, "payer": "iom", "source": 3|costs.items[0].source is 3; it must be a text in quotation marks, and not empty.
      "name": "a", "usdPerYear": 1e999, "payer": "iom", "source": "s"|costs.items[0].usdPerYear is Infinity; it must be US dollars a year, allowed is -1000000000000..1000000000000 (below zero: money saved), or "not counted".
      "name": "a", "usdPerYear": NaN, "payer": "iom", "source": "s"|costs.items[0].usdPerYear is NaN; it must be US dollars a year, allowed is -1000000000000..1000000000000 (below zero: money saved), or "not counted".
      "name": "a", "usdPerYear": null, "payer": "iom", "source": "s"|costs.items[0].usdPerYear is null; it must be US dollars a year, allowed is -1000000000000..1000000000000 (below zero: money saved), or "not counted".
      "name": "a", "usdPerYear": "1500000", "payer": "iom", "source": "s"|costs.items[0].usdPerYear is "1500000"; it must be US dollars a year, allowed is -1000000000000..1000000000000 (below zero: money saved), or "not counted". Maybe "1500000"?
      "name": "a", "usdPerYear": "not count", "payer": "iom", "source": "s"|costs.items[0].usdPerYear is "not count"; it must be US dollars a year, allowed is -1000000000000..1000000000000 (below zero: money saved), or "not counted". Maybe "not counted"?
      "name": "a", "usdPerYear": 1, "payer": "states", "source": "s"|costs.items[0].payer is "states"; allowed is one of the words: iom, state, donors, households. Maybe "state"?
      "name": "a", "usdPerYear": 1, "payer": ["iom"], "source": "s"|costs.items[0].payer is [...]; allowed is one of the words: iom, state, donors, households.
      "name": "a", "usdPerYear": 1, "payer": "iom", "source": "s", "priceYear": 2019.5|"a" is in the prices of 2019.5, the scenario in those of 2019 (costs.priceYear). The evidence has no price index to convert it: convert it by hand and name the index in "source".
      "name": "a", "usdPerYear": 1, "payer": "iom", "source": "s", "priceYear": "2019"|"a" is in the prices of "2019", the scenario in those of 2019 (costs.priceYear). The evidence has no price index to convert it: convert it by hand and name the index in "source".
      "name": "a", "usdPerYear": 1, "payer": "iom", "source": "s", "priceYear": 2023|"a" is in the prices of 2023, the scenario in those of 2019 (costs.priceYear). The evidence has no price index to convert it: convert it by hand and name the index in "source".
      "name": "a", "usdPerYear": 1, "payer": "iom", "source": "s", "from": 2013|costs.items[0].from is 2013; it must be a month such as "2019-01".
      "name": "a", "usdPerYear": 1, "payer": "iom", "source": "s", "from": "2013-02", "until": "2013-01"|costs.items[0] ends (2013-01) before it begins (2013-02).
      "name": "a", "usdPerYear": 1, "payer": "iom", "source": "s", "from": "2040-01"|"a" (2040-01..) lies outside the run (2012-01..2023-12), so it would do nothing.
      "name": "a", "usdPerYear": 1, "payer": "iom", "source": "s", "until": "2011-12"|"a" (..2011-12) lies outside the run (2012-01..2023-12), so it would do nothing.
      "name": "a", "usdPerYear": 5, "payer": "iom", "source": "s", "plausible": [6, 7]|The plausible range of costs.items[0].usdPerYear is 6..7, which leaves out the value that is set, 5.
      "name": "a", "usdPerYear": 5, "payer": "iom", "source": "s", "plausible": [7, 4]|The plausible range of costs.items[0].usdPerYear is [7, 4]; the lower end must come first.
      "name": "a", "usdPerYear": 5, "payer": "iom", "source": "s", "plausible": 5|The plausible range of costs.items[0].usdPerYear is 5; it must be two numbers, the lower one first, within -1000000000000..1000000000000.
      "name": "a", "usdPerYear": 5, "payer": "iom", "source": "s", "plausible": [5, 1e13]|The plausible range of costs.items[0].usdPerYear is [5, 10000000000000]; both ends must be values that the parameter allows, -1000000000000..1000000000000 (USD per year).
      "name": "a", "usdPerYear": "not counted", "payer": "iom", "source": "s", "plausible": [4, 5]|costs.items[0] is not counted, so it can have no plausible range; leave "plausible" out.
      """)
  void whatIsWrongWithAnItemIsSaidInOneSentence(String item, String sentence) {
    assertThat(errors("{\"costs\": {\"items\": [{" + item + "}]}}"))
        .singleElement()
        .isIn("x.json, line 1: " + sentence, "x.json: " + sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      {"costs": {"items": {}}}|x.json, line 1: costs.items is {...}; it must be a list, from [ to ].
      {"costs": {"items": [3]}}|x.json, line 1: costs.items[0] is 3; it must be an object, from { to }.
      {"costs": {"item": []}}|x.json, line 1: costs.item is not known here. Maybe "costs.items"?
      {"costs": {"priceYer": 2019}}|x.json, line 1: costs.priceYer is not known here. Maybe "costs.priceYear"?
      {"costs": []}|x.json, line 1: costs is [...]; it must be an object, from { to }.
      """)
  void whatIsWrongWithTheListIsSaidInOneSentence(String text, String sentence) {
    assertThat(errors(text)).containsExactly(sentence);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    String text =
        "{\"costs\": {\"priceYear\": 3, \"items\": [\n{"
            + LEAST
            + "},\n{"
            + LEAST.replace("1200", "\"?\"").replace("state", "nobody")
            + "},\n{"
            + LEAST.replace("\"a\"", "\"b\"")
            + ", \"from\": \"soon\"}]}}";

    assertThat(errors(text))
        .hasSize(5)
        .anyMatch(said -> said.startsWith("x.json, line 1: costs.priceYear is 3"))
        .anyMatch(said -> said.startsWith("x.json, line 3: costs.items[1].usdPerYear is \"?\""))
        .anyMatch(said -> said.startsWith("x.json, line 3: costs.items[1].payer is \"nobody\""))
        .anyMatch(said -> said.contains("the name \"a\" is used twice"))
        .anyMatch(said -> said.startsWith("x.json, line 4: costs.items[2].from is \"soon\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cost.source", "cost.usd", "cost.noRange", "cost.priceYear"})
  void theSentencesAreThereInVietnamese(String key) {
    assertThat(Words.of(Language.VI).text(key, "a", "b", "c"))
        .isNotEqualTo(Words.of(Language.EN).text(key, "a", "b", "c"));
  }

  @Test
  void itemsOfTheExtendedFileStayUnlessTheirNameIsStatedAgain() throws IOException {
    Files.writeString(
        folder.resolve("base.json"),
        "{\"costs\": {\"items\": [{%s}, {%s}]}}".formatted(LEAST, LEAST.replace("\"a\"", "\"b\"")));

    List<CostItem> costs =
        reader
            .readText(
                "x.json",
                "{\"extends\": \"base.json\", \"costs\": {\"items\": [{%s}, {%s}]}}"
                    .formatted(
                        LEAST.replace("\"a\"", "\"c\""), LEAST.replace("1200", "\"not counted\"")),
                folder,
                List.of())
            .costs();

    assertThat(costs).extracting(CostItem::name).containsExactly("a", "b", "c");
    assertThat(costs).extracting(CostItem::isCounted).containsExactly(false, true, true);
  }

  @Test
  void aScenarioWithoutCostsIsWrittenWithoutThem() {
    Scenario without = reader.readText("x.json", "{}", folder, List.of());
    Scenario empty = reader.readText("x.json", "{\"costs\": {\"items\": []}}", folder, List.of());
    Scenario with = read(LEAST);

    assertThat(ScenarioWriter.json(without)).doesNotContain("items");
    assertThat(ScenarioWriter.hash(empty)).isEqualTo(ScenarioWriter.hash(without));
    assertThat(ScenarioWriter.hash(with)).isNotEqualTo(ScenarioWriter.hash(without));
  }

  @Test
  void itemsThatDifferAreListed() {
    Scenario one = read(LEAST);
    Scenario other = read(LEAST.replace("1200", "1300"));
    Scenario none = reader.readText("x.json", "{}", folder, List.of());

    assertThat(Differences.between(one, one).isEmpty()).isTrue();
    assertThat(Differences.between(one, other).costs())
        .containsExactly(
            new Differences.CostDifference("a", one.costs().get(0), other.costs().get(0)));
    assertThat(Differences.between(none, one).costs())
        .containsExactly(new Differences.CostDifference("a", null, one.costs().get(0)));
    assertThat(Differences.between(one, none).costs())
        .containsExactly(new Differences.CostDifference("a", one.costs().get(0), null));
    assertThat(Differences.between(one, none).isEmpty()).isFalse();
  }

  private static CostItem item(double usd, YearMonth from, YearMonth until, Range plausible) {
    return new CostItem("a", usd, 2019, Payer.STATE, from, until, "assumption", plausible);
  }

  private Scenario read(String item) {
    return reader.readText(
        "x.json", "{\"costs\": {\"items\": [{" + item + "}]}}", folder, List.of());
  }

  private List<String> errors(String text) {
    InvalidInput invalid =
        catchThrowableOfType(
            InvalidInput.class, () -> reader.readText("x.json", text, folder, List.of()));
    assertThat(invalid).as("no error in %s", text).isNotNull();
    return invalid.problems().stream().map(p -> p.say(Words.of(Language.EN))).toList();
  }
}
