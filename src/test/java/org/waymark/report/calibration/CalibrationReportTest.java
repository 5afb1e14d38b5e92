package org.waymark.report.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.CalibrationJson;
import org.waymark.report.PageText;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class CalibrationReportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/waymark/report/golden");
  private static final Map<Language, String> SMALL = new ConcurrentHashMap<>();

  /** Pages are drawn once for all tests. */
  private static final class Drawn {
    static final String GOOD =
        html(MadeUpCalibration.small(MadeUpCalibration.Kind.GOOD), Language.EN);
  }

  private static String small(Language language) {
    return SMALL.computeIfAbsent(
        language, spoken -> html(MadeUpCalibration.small(MadeUpCalibration.Kind.BAD), spoken));
  }

  private static String html(CalibrationFindings findings, Language language) {
    return CalibrationReport.of(findings, Words.of(language)).html();
  }

  private static String first(String html) throws Exception {
    return PageText.all(PageText.parse(html), "section").get(0).getTextContent();
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSameWordsAsBefore(Language language) throws Exception {
    String words = PageText.words(small(language));
    Path golden = GOLDEN.resolve("calibration_" + language.code() + ".txt");
    if (Boolean.getBoolean("waymark.regenerate")) {
      Files.writeString(golden, words);
    }
    assertThat(words).isEqualTo(Files.readString(golden));
  }

  @Test
  void isOnePageThatNeedsNothingElseAndWhoseIdsAreUnique() throws Exception {
    for (String html : List.of(small(Language.VI), Drawn.GOOD)) {
      assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "src=", "url(http");
      assertThat(html).doesNotContain("NaN", "{0}");
      Document page = PageText.parse(html);
      List<String> ids = new ArrayList<>();
      for (Element element : PageText.all(page, "*")) {
        if (element.hasAttribute("id")) {
          ids.add(element.getAttribute("id"));
        }
      }
      assertThat(ids).doesNotHaveDuplicates();
      for (Element figure : PageText.all(page, "figure")) {
        assertThat(PageText.within(figure, "svg")).isNotEmpty();
        assertThat(PageText.within(figure, "table")).hasSize(1);
      }
    }
  }

  @Test
  void missesStandBeforeEverythingElseTheWorstFirst() throws Exception {
    String first = first(small(Language.EN));
    assertThat(first).contains("misses: 2 of 8").contains("No run came near").contains("2.14");
    assertThat(first.indexOf("victims), 2013")).isLessThan(first.indexOf("victims), 2012"));
    assertThat(first.indexOf("victims), 2012")).isLessThan(first.indexOf("people are trafficked"));
  }

  @Test
  void skillIsClaimedOnlyWhereEveryNaiveMethodIsBeaten() throws Exception {
    String better = first(Drawn.GOOD);
    assertThat(better).contains("error of 0.12").doesNotContain("No skill is claimed");
    // 0.31 is less than the last value alone (0.33), more than the trend (0.25).
    assertThat(first(small(Language.EN))).contains("No skill is claimed").contains("0.31", "0.25");
  }

  @Test
  void eachWarningSaysWhatToDoAndNoneStandsWhereAllIsWell() throws Exception {
    assertThat(first(small(Language.EN)))
        .contains("R-hat 1.31", "\"samples\"", "effective size 37", "No point is left", "4.6");
    assertThat(first(Drawn.GOOD)).doesNotContain("R-hat", "effective size", "No point is left");
  }

  @Test
  void saysOfHowManyInputsNothingIsLearntAndThatNoneIsOfIom() throws Exception {
    CalibrationFindings nation = MadeUpCalibration.nation(MadeUpCalibration.Kind.GOOD);
    int all = nation.inputs().size();
    long ofIom = nation.inputs().stream().filter(each -> each.startsWith("iom.")).count();
    CalibrationText text = new CalibrationText(nation, Words.of(Language.EN));
    assertThat(String.join("\n", new CalibrationSentences(text).open()))
        .contains("1 of %d uncertain inputs; about the other %d".formatted(all, all - 1))
        .contains("Of the %d inputs of IOM's programmes it says nothing".formatted(ofIom));
    assertThat(first(small(Language.EN))).doesNotContain("IOM's programmes");
  }

  @Test
  void itsTablesHoldTheNumbersOfTheFileForPrograms() throws Exception {
    CalibrationFindings findings = MadeUpCalibration.small(MadeUpCalibration.Kind.BAD);
    JsonNode json = new ObjectMapper().readTree(CalibrationJson.of(findings));
    Document page = PageText.parse(small(Language.EN));
    List<List<String>> targets = cells(page, "targets");
    List<List<String>> readings = cells(page, "readings");
    assertThat(targets).hasSize(json.get("targets").size());
    assertThat(readings).hasSize(json.get("variants").size());
    CalibrationText text = new CalibrationText(findings, Words.of(Language.EN));
    for (int i = 0; i < targets.size(); i++) {
      JsonNode target = json.get("targets").get(i);
      boolean share = target.get("error").asText().equals("shares");
      double observed = target.get("observed").asDouble();
      assertThat(targets.get(i))
          .startsWith(target.get("series").asText() + ", " + years(target))
          .contains(share ? text.percent(observed) : text.digits(observed))
          .contains(text.fixed(target.get("misfit").asDouble(), 1))
          .contains(text.fixed(target.get("pValue").asDouble(), 2))
          .contains(text.fixed(target.get("nearestRun").asDouble(), 1));
    }
    for (int i = 0; i < readings.size(); i++) {
      JsonNode people = json.get("variants").get(i).get("peopleTrafficked");
      assertThat(readings.get(i))
          .contains(text.digits(people.get("median").asDouble()))
          .contains(
              text.digits(people.get("p5").asDouble())
                  + " to "
                  + text.digits(people.get("p95").asDouble()));
    }
  }

  private static String years(JsonNode target) {
    String from = target.get("from").asText();
    String until = target.get("until").asText();
    return from.equals(until) ? from : from + "-" + until;
  }

  /** The rows of the table of a section that is no figure's. */
  private static List<List<String>> cells(Document page, String section) {
    Element there =
        PageText.all(page, "section").stream()
            .filter(each -> each.getAttribute("id").equals(section))
            .findFirst()
            .orElseThrow();
    Element body = PageText.within(there, "tbody").get(0);
    return PageText.within(body, "tr").stream()
        .map(
            row ->
                Stream.concat(
                        PageText.within(row, "th").stream(), PageText.within(row, "td").stream())
                    .map(Element::getTextContent)
                    .toList())
        .toList();
  }

  /** Dated values and scales have names, too, and so has every figure that a series counts. */
  @ParameterizedTest
  @EnumSource
  void everyInputAndEverySeriesOfTheWholeNationHasAName(Language language) {
    CalibrationFindings nation = MadeUpCalibration.nation(MadeUpCalibration.Kind.GOOD);
    CalibrationText text = new CalibrationText(nation, Words.of(language));
    assertThat(nation.inputs()).allSatisfy(each -> assertThat(text.input(each)).isNotEqualTo(each));
    assertThat(nation.study().series())
        .allSatisfy(each -> assertThat(text.counted(each.counts())).isNotEqualTo(each.counts()));
  }

  @Test
  void everyReadingStandsBesideTheOthersAndWhatIsPublishedIsNotComparable() throws Exception {
    String words = PageText.words(small(Language.EN));
    assertThat(words).contains("2,100 to 6,100", "2,500 to 6,500", "2,800 to 6,800");
    assertThat(words).contains("the range is 2,100 to 6,100, without them 2,500 to 6,500");
    assertThat(words).contains("9.6 in 1,000", "396,000 people");
    assertThat(words.split("Not comparable, because", -1)).hasSize(3);
  }
}
