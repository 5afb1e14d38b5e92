package org.waymark.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.YearsDifference;
import org.waymark.analysis.run.RunFindings;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.outcome.variable.Variable;
import org.waymark.report.PageText;
import org.waymark.report.SmallFindings;
import org.waymark.scenario.Change;
import org.waymark.scenario.Scenario;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** A small real nation of 2015 to 2017, and many officers in it from June 2016 on. */
final class IndexPageTest {
  private static final Variable ENTERING = Variable.PEOPLE_ENTERING_EXPLOITATION;
  private static final double T_OF_TWO_DEGREES = 4.302652729749464;
  private static final RunFindings BASELINE =
      SmallFindings.of(SmallFindings.scenario("baseline.json"), Optional.empty());
  private static final RunFindings OFFICERS = SmallFindings.of(officers(), Optional.empty());

  private static Scenario officers() {
    Change officers =
        new Change(
            "officers",
            "",
            YearMonth.of(2016, 6),
            null,
            List.of(),
            Map.of("enforcement.officersPer100kHouseholds", 90.0));
    Scenario scenario = SmallFindings.scenario("baseline.json").named("Officers", "");
    return scenario.withChanges(scenario.drivers(), List.of(officers));
  }

  private static List<IndexPage.Item> items(RunFindings... findings) {
    List<IndexPage.Item> items = new ArrayList<>();
    for (RunFindings each : findings) {
      items.add(
          new IndexPage.Item("f" + items.size(), Path.of("out put", "f" + items.size()), each));
    }
    return items;
  }

  private static List<String> cells(Document page, int number) {
    Element body = PageText.within(PageText.all(page, "table").get(0), "tbody").get(0);
    return PageText.within(PageText.within(body, "tr").get(number), "td").stream()
        .map(Element::getTextContent)
        .toList();
  }

  @Test
  void differencesAreCountedAtEqualLuckFromTheYearOnInWhichScenariosDiffer() throws Exception {
    double[] differences = new double[3];
    double mean = 0;
    for (int run = 0; run < differences.length; run++) {
      for (int year = 1; year < 3; year++) {
        double other = OFFICERS.runs().get(run).get(year, ENTERING);
        differences[run] += (other - BASELINE.runs().get(run).get(year, ENTERING)) / 2;
      }
      mean += differences[run] / 3;
    }
    double squares = 0;
    for (double difference : differences) {
      squares += (difference - mean) * (difference - mean);
    }
    YearsDifference found =
        YearsDifference.of(
            BASELINE.scenario(),
            BASELINE.runs(),
            OFFICERS.scenario(),
            OFFICERS.runs(),
            BASELINE.evidence());
    assertThat(found.from() + " " + found.until()).isEqualTo("2016 2017");
    PairedDifference perYear = found.perYear();
    assertThat(perYear.difference().mean()).isNegative().isCloseTo(mean, within(1e-9));
    assertThat(perYear.halfWidth())
        .isCloseTo(T_OF_TWO_DEGREES * Math.sqrt(squares / 2 / 3), within(1e-9));

    String html = IndexPage.of(items(BASELINE, OFFICERS), 0, Words.of(Language.EN));
    Document page = PageText.parse(html);
    List<String> row = cells(page, 1);
    assertThat(row.get(row.size() - 3)).isEqualTo(signed(mean));
    assertThat(row.get(row.size() - 2))
        .isEqualTo(
            signed(perYear.difference().low95()) + " to " + signed(perYear.difference().high95()));
    assertThat(row).last().isEqualTo("2016 to 2017");
    assertThat(cells(page, 0)).last().isEqualTo("");
    assertThat(html.indexOf("<table")).as("table first").isLessThan(html.indexOf("f0/report.html"));
  }

  private static String signed(double value) {
    String text = String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.1f" : "%.0f", value);
    return (value > 0 ? "+" : "") + text.replace('-', '\u2212');
  }

  @Test
  void theCommandThatComparesNamesTheReferenceFirst() {
    for (Language language : Language.values()) {
      String html = IndexPage.of(items(OFFICERS, BASELINE), 1, Words.of(language));
      String folders =
          "&quot;" + Path.of("out put", "f1") + "&quot; &quot;" + Path.of("out put", "f0");
      assertThat(html).contains("./waymark compare " + folders + "&quot;");
    }
  }

  @Test
  void runsOfOtherSeedsOrMonthsAreNotSetAgainstOneAnother() {
    RunFindings others = with(OFFICERS, new Replications(3, 2));
    RunFindings fewer = with(OFFICERS, new Replications(4, 1));
    for (RunFindings other : List.of(others, fewer)) {
      String html = IndexPage.of(items(BASELINE, other), 0, Words.of(Language.EN));
      assertThat(html).doesNotContain("waymark compare", "difference from");
    }
    assertThat(IndexPage.of(items(BASELINE), 0, Words.of(Language.EN)))
        .doesNotContain("waymark compare");
  }

  private static RunFindings with(RunFindings findings, Replications replications) {
    return new RunFindings(
        findings.scenario(),
        findings.baseline(),
        findings.evidence(),
        replications,
        findings.ensemble(),
        findings.runs(),
        findings.fit(),
        findings.assumptions(),
        findings.departure(),
        findings.program(),
        findings.file(),
        findings.reproduce());
  }

  @Test
  void unequalCountsDoNotLookEqual() throws Exception {
    Document page =
        PageText.parse(IndexPage.of(items(BASELINE, OFFICERS), 0, Words.of(Language.EN)));
    for (int column : List.of(0, 3)) {
      Variable variable = column == 0 ? Variable.PEOPLE_TRAFFICKED : Variable.VICTIMS_IDENTIFIED;
      boolean equal =
          BASELINE.ensemble().summary().perYear(variable).mean()
              == OFFICERS.ensemble().summary().perYear(variable).mean();
      assertThat(cells(page, 0).get(column).equals(cells(page, 1).get(column))).isEqualTo(equal);
    }
  }
}
