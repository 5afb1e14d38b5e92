package org.waymark.report.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.report.response.SmallStudies.Named.CUBE;
import static org.waymark.report.response.SmallStudies.Named.GRID;
import static org.waymark.report.response.SmallStudies.Named.LIST;
import static org.waymark.report.response.SmallStudies.Named.SINGLE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.Responses;
import org.waymark.outcome.Names;
import org.waymark.outcome.variable.Figure;
import org.waymark.report.PageText;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class ResponseReportTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/waymark/report/response/golden");
  private static final int MOST_BYTES = 3_000_000;

  private static ResponseReport report(Responses responses, Language language) {
    return ResponseReport.of(responses, Words.of(language));
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSameWordsAsBefore(Language language) throws Exception {
    StringBuilder all = new StringBuilder();
    for (SmallStudies.Named study : List.of(GRID, CUBE, SINGLE, LIST)) {
      all.append(PageText.words(study.report(language).html())).append("=====\n");
    }
    Path golden = GOLDEN.resolve("responses_" + language.code() + ".txt");
    if (Boolean.getBoolean("waymark.regenerate")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, all);
    }
    assertThat(all.toString()).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void isOnePageThatFetchesNothing(Language language) throws Exception {
    String html = GRID.report(language).html();
    assertThat(html)
        .contains("default-src &#x27;none&#x27;")
        .doesNotContain("<link", "<img", "@import", " src=", "url(http", "import(", "fetch(");
    Document page = PageText.parse(html);
    for (Element anchor : PageText.all(page, "a")) {
      assertThat(anchor.getAttribute("href")).startsWith("#");
    }
    List<String> ids =
        PageText.all(page, "*").stream()
            .map(each -> each.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(PageText.all(page, "section")).hasSize(7);
    assertThat(PageText.all(page, "figure")).hasSize(6);
  }

  @Test
  void equalResultsLeaveEqualBytes() {
    ResponseReport one = CUBE.report(Language.EN);
    ResponseReport other = report(SmallStudies.hypercube(60, 3), Language.EN);
    assertThat(other.html()).isEqualTo(one.html());
    one.pictures()
        .forEach(
            (stem, picture) ->
                assertThat(other.pictures().get(stem).png()).isEqualTo(picture.png()));
  }

  @Test
  void theAnswerNamesTheFactorThatWasBuiltInAndTheDirection() throws Exception {
    String words = PageText.words(GRID.report(Language.EN).html());
    assertThat(words)
        .contains("People trafficked: within the ranges of this study it moves most with")
        .contains("\"Share of honest officers\". From 0.5 to 0.8")
        .contains("Victims identified are people who became known")
        .contains("A small <study> & its \"factors\"")
        .contains(
            "./waymark sweep small.json --set population.factor=0.1 --replications 5 --seed 1");
  }

  @Test
  void aListIsAComparisonOfItsPoints() throws Exception {
    String words = PageText.words(LIST.report(Language.EN).html());
    assertThat(words)
        .contains("People trafficked: of 4 alternatives the lowest mean")
        .contains("is that of #3 (Budget of IOM 6,000,000, Share of honest officers 0.8)")
        .contains("Told apart from it: #")
        .contains("All others are told apart from it", "The alternatives")
        .contains("Victims identified: of 4 alternatives the highest mean")
        .doesNotContain("Which factor moves what", "nothing can be said");
    String json = ResponseJson.of(SmallStudies.list());
    assertThat(json).contains("\"first\" : \"fewest\"", "\"fromFirst\"", "\"toldApart\" : true");
  }

  @Test
  void theLargestDifferenceIsNamedFirstThoughChanceMayAccountForIt() throws Exception {
    String words = PageText.words(report(SmallStudies.uncertain(), Language.EN).html());
    assertThat(words)
        .contains("the largest difference is that of \"Share of honest officers\"")
        .contains("which chance alone may account for. By size follow: \"Budget of IOM\" (");
    String json = ResponseJson.of(SmallStudies.uncertain());
    assertThat(json.indexOf("enforcement.integrity"))
        .isLessThan(json.indexOf("iom.annualBudgetUsd"));
  }

  @Test
  void withOneReplicationNothingIsSaidOfChance() throws Exception {
    String words = PageText.words(SINGLE.report(Language.EN).html());
    assertThat(words)
        .contains("With one replication nobody can say how much of this is chance")
        .contains("With one replication there are no intervals")
        .contains("Identified within three years: nothing can be said")
        .doesNotContain("NaN");
  }

  @Test
  void aPageOfVeryMuchStaysSmallAndSaysWhatItLeavesOut() throws Exception {
    Responses huge = SmallStudies.huge();
    ResponseReport report = report(huge, Language.VI);
    assertThat(report.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(report.pictures()).hasSize(4);
    assertThat(report.pictures().keySet()).first().isEqualTo("response-people-trafficked");
    String words = PageText.words(report(huge, Language.EN).html());
    assertThat(words)
        .contains("4 of 74 outputs", "the 12 factors that move an output most, of 15")
        .contains("The interactive part leaves out");
  }

  @Test
  void valuesThatWereRunAreWrittenExactlyAndPlacesAlongACurveShortly() {
    Responses curves = SmallStudies.hypercube(60, 3);
    ResponseBrief brief = new ResponseBrief(curves, Words.of(Language.EN));
    Effect curve = curves.each().get(0).effects().get(0);
    assertThat(brief.value(1_234_567.0)).isEqualTo("1,234,567");
    assertThat(brief.value(0.34567)).isEqualTo("0.34567");
    assertThat(brief.value(curve, 0.34567)).isEqualTo("0.346");
    assertThat(brief.value(curve, curve.reference())).isEqualTo("0.5");
    assertThat(brief.value("needs-based")).isEqualTo("needs-based");
  }

  @ParameterizedTest
  @EnumSource
  void everyOutputHasAName(Language language) {
    Words words = Words.of(language);
    for (Figure figure : Figure.all()) {
      assertThat(Names.of(words).label(figure.id())).isNotBlank();
    }
  }
}
