package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.evidence.Row;
import org.waymark.scenario.Entry.Kind;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Sign;
import org.waymark.scenario.parameter.Strategy;

class DeclarationsTest {
  private static final String NAME = "scenario/parameter/parameters.csv";
  private static final String TABLE =
      """
      # a pond, and what is done about it
      path,unit,standard,low,high,plausible_low,plausible_high,source,barrier,sign,dial,local
      pond.depth,m,1.5,-2,10,1,2,"a book, and a guess",none,emerges,,no
      pond.fish,fish,30,0,100,20,40,assumption,budget,assumed,2,yes
      pond.care,word,needs-based,,,,,assumption,none,emerges,,no
      """;

  record Land(Pond pond) {}

  record Pond(double depth, int fish, Strategy care) {}

  private record Odd(Deep deep) {
    record Deep(long count) {}
  }

  private static List<Entry> read(String table) {
    return Declarations.read(
        new RecordTree(Land.class, ""), table.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyCellOfARowIsRead() {
    assertThat(read(TABLE))
        .containsExactly(
            new Entry(
                "pond.depth",
                Kind.NUMBER,
                "m",
                -2,
                10,
                1.5,
                "",
                1,
                2,
                List.of(),
                "a book, and a guess",
                Barrier.NONE,
                Sign.EMERGES,
                0,
                false,
                false),
            new Entry(
                "pond.fish",
                Kind.WHOLE,
                "fish",
                0,
                100,
                30,
                "",
                20,
                40,
                List.of(),
                "assumption",
                Barrier.BUDGET,
                Sign.ASSUMED,
                2,
                true,
                false),
            new Entry(
                "pond.care",
                Kind.WORD,
                "word",
                Double.NaN,
                Double.NaN,
                Double.NaN,
                "needs-based",
                Double.NaN,
                Double.NaN,
                List.of("fixed", "needs-based", "adaptive"),
                "assumption",
                Barrier.NONE,
                Sign.EMERGES,
                0,
                false,
                false));
  }

  @Test
  void aComponentWithoutARowIsNamedWithTheLineAboveItsPlace() {
    refused(
        TABLE.replaceAll("pond.fish.*\n", ""),
        NAME + ": component pond.fish has no row; it belongs below line 3");
  }

  @Test
  void aRowWithoutAComponentIsNamedWithTheNearest() {
    refused(
        TABLE.replace("pond.fish", "pond.fsh"),
        NAME
            + ", line 4 (pond.fsh), column path: found \"pond.fsh\" where the path of a component"
            + " (maybe pond.fish) is needed");
    refused(
        TABLE + "weather,mm,1,0,2,1,1,assumption,none,emerges,,no\n",
        NAME
            + ", line 6 (weather), column path: found \"weather\" where the path of a component is"
            + " needed");
    refused(
        TABLE + "pond,m,1,0,2,1,1,assumption,none,emerges,,no\n",
        NAME
            + ", line 6 (pond), column path: found \"pond\" where the path of a component is"
            + " needed");
  }

  @Test
  void aPathStatedTwiceIsNamedWithBothLines() {
    refused(
        TABLE + "pond.depth,m,1,0,2,1,1,assumption,none,emerges,,no\n",
        NAME
            + ", line 6 (pond.depth), column path: found \"pond.depth\" where a path other than that"
            + " of line 3 is needed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "m,1.5,-2   | m,1_5,-2    | 3 (pond.depth) | standard | 1_5 | a number",
        "m,1.5,-2   | m,,-2       | 3 (pond.depth) | standard | ~~ | a number",
        "m,1.5,-2   | m,NaN,-2    | 3 (pond.depth) | standard | NaN | a number",
        "m,1.5,-2   | m,1.5,low   | 3 (pond.depth) | low | low | a number",
        "0,1,2      | 0,1,        | 3 (pond.depth) | plausible_high | ~~ | a number",
        "m,1.5,-2   | m,11,-2     | 3 (pond.depth) | standard | 11 | one of -2..10",
        "m,1.5,-2   | ,1.5,-2     | 3 (pond.depth) | unit | ~~ | a text",
        "fish,30    | fish,30.5   | 4 (pond.fish) | standard | 30.5 | a whole number of 0..100",
        "assumed,2  | assumed,2nd | 4 (pond.fish) | dial | 2nd | a whole number",
        "assumed,2  | yes,2       | 4 (pond.fish) | sign | yes | one of assumed, emerges",
        "2,yes      | 2,true      | 4 (pond.fish) | local | true | one of yes, no",
        "word,needs-based | word,NEEDS_BASED | 5 (pond.care) | standard | NEEDS_BASED | one of fixed,"
            + " needs-based, adaptive",
        "word,needs-based, | word,needs-based,0 | 5 (pond.care) | low | 0 | nothing, as for every"
            + " word,",
      })
  void aCellThatCannotBeReadIsNamed(
      String good, String bad, String where, String column, String found, String wanted) {
    assertThat(TABLE).contains(good);
    refused(
        TABLE.replace(good, bad),
        NAME
            + ", line %s, column %s: found \"%s\" where %s is needed"
                .formatted(where, column, found, wanted));
  }

  @Test
  void anUnknownBarrierIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> read(TABLE.replace("budget", "money")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            NAME + ", line 4 (pond.fish), column barrier: found \"money\" where one of budget, ")
        .hasMessageEndingWith(", none is needed");
  }

  @Test
  void aRowWithACellTooManyOrTooFewIsNamed() {
    refused(
        TABLE.replace("\"a book, and a guess\"", "a book, and a guess"),
        NAME + ", line 3 (pond.depth): found 13 cells where the head has 12");
    refused(
        TABLE.replace(",budget,", ","),
        NAME + ", line 4 (pond.fish): found 11 cells where the head has 12");
    refused(
        TABLE.replace("a guess\"", "a guess"),
        NAME + ", line 3 (pond.depth): found 8 cells where the head has 12");
  }

  @Test
  void aColumnThatIsMissingIsNamed() {
    refused(TABLE.replace(",sign,", ",signs,"), NAME + " lacks column sign");
  }

  @Test
  void aComponentOfAnotherTypeIsNamed() {
    assertThatThrownBy(() -> new RecordTree(Odd.class, ""))
        .hasMessage("Parameter deep.count is a long, neither double, int nor a word");
  }

  @Test
  void rowsStandInTheOrderOfTheRecords() throws Exception {
    try (var in = Parameters.class.getResourceAsStream("parameters.csv")) {
      assertThat(Row.readAll(NAME, in.readAllBytes(), row -> row.text("path")))
          .containsExactlyElementsOf(
              Catalogue.standard().entries().stream().map(Entry::path).toList());
    }
  }

  private static void refused(String table, String message) {
    assertThatThrownBy(() -> read(table))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }
}
