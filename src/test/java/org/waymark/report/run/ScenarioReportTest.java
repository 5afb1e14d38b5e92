package org.waymark.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.analysis.run.RunFindings;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.report.PageText;
import org.waymark.report.Prose;
import org.waymark.report.Reading;
import org.waymark.report.Rounding;
import org.waymark.report.SmallFindings;
import org.waymark.scenario.Scenario;
import org.waymark.words.Figures;
import org.waymark.words.Language;
import org.waymark.words.Words;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScenarioReportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/waymark/report/golden");
  private static final int MOST_BYTES = 3_000_000;

  private RunFindings findings;
  private RunFindings quick;

  @BeforeAll
  void simulate() {
    findings = SmallFindings.baseline();
    quick = SmallFindings.quick();
  }

  private String html(Language language) {
    return SmallFindings.report(language).html();
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSameWordsAsBefore(Language language) throws Exception {
    String words = PageText.words(html(language));
    Path golden = GOLDEN.resolve("report_" + language.code() + ".txt");
    if (Boolean.getBoolean("waymark.regenerate")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, words);
    }
    assertThat(words).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void isOneSmallPageThatNeedsNothingElse(Language language) throws Exception {
    String html = html(language);
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "src=", "url(http");
    for (Element anchor : PageText.all(PageText.parse(html), "a")) {
      assertThat(anchor.getAttribute("href")).startsWith("#");
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasTwelveSectionsInOrderAndHeadingsThatSkipNoLevel(Language language) throws Exception {
    Document page = PageText.parse(html(language));
    assertThat(PageText.all(page, "section").stream().map(each -> each.getAttribute("id")))
        .containsExactly(
            "answer",
            "certainty",
            "course",
            "pathway",
            "people",
            "places",
            "concentration",
            "market",
            "money",
            "differences",
            "limits",
            "reproduction");
    assertThat(PageText.all(page, "h1")).hasSize(1);
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
  }

  @ParameterizedTest
  @EnumSource
  void idsAreUniqueAndReferencesLeadSomewhere(Language language) throws Exception {
    Document page = PageText.parse(html(language));
    List<String> ids = new ArrayList<>();
    for (Element element : PageText.all(page, "*")) {
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    for (Element element : PageText.all(page, "*")) {
      for (String reference : List.of("aria-labelledby", "aria-describedby")) {
        if (element.hasAttribute(reference)) {
          assertThat(ids).contains(element.getAttribute(reference));
        }
      }
      if (element.getTagName().equals("a")) {
        assertThat(ids).contains(element.getAttribute("href").substring(1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPictureHasATitleThatSaysSimulatedAndADescriptionAndATable(Language language)
      throws Exception {
    String simulated = language == Language.EN ? "simulated" : "mô phỏng";
    List<Element> figures = PageText.all(PageText.parse(html(language)), "figure");
    assertThat(figures).hasSize(SmallFindings.report(language).pictures().size());
    for (Element figure : figures) {
      List<Element> drawings = PageText.within(figure, "svg");
      assertThat(drawings).hasSize(2);
      for (Element drawing : drawings) {
        assertThat(PageText.within(drawing, "title").get(0).getTextContent())
            .containsIgnoringCase(simulated);
        assertThat(PageText.within(drawing, "desc").get(0).getTextContent())
            .containsPattern("[0-9]");
      }
      assertThat(PageText.within(figure, "figcaption")).hasSize(1);
      assertThat(PageText.within(figure, "table")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theAnswerHoldsTheFindingsRoundedAndKeepsTheUncertaintiesApart(Language language)
      throws Exception {
    String words = PageText.words(html(language));
    for (Variable variable : List.of(Variable.PEOPLE_TRAFFICKED, Variable.VICTIMS_IDENTIFIED)) {
      var mean = findings.ensemble().summary().perYear(variable);
      Span span = findings.assumptions().orElseThrow().perYear(variable);
      double wider = Math.max(mean.high95() - mean.low95(), span.high90() - span.low90());
      Rounding rounding = Rounding.within(wider).atLeast(0);
      Figures figures = Figures.in(language);
      Words say = Words.of(language);
      String sure =
          say.text(
              "report.sure",
              say.text(
                  "report.range",
                  figures.number(rounding.round(span.low90()), 0),
                  figures.number(rounding.round(span.high90()), 0)),
              "5",
              new Prose(say, Prose.Unit.COUNT)
                  .chance(
                      Reading.of(mean, findings.assumptions(), sets -> sets.perYear(variable))));
      assertThat(words)
          .contains(say.text("report.about", figures.number(rounding.round(mean.mean()), 0)))
          .contains(sure);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutAssumptionsItSaysThatOnlyChanceWasLookedAt(Language language) throws Exception {
    Words words = Words.of(language);
    String html = ScenarioReport.of(quick, words).html();
    String text = PageText.words(html);
    assertThat(text).contains(words.text("report.answer.quick"));
    assertThat(text)
        .doesNotContain(words.text("report.assumptions"))
        .doesNotContain(words.text("report.column.assumptions"));
  }

  @Test
  void aHostileNameIsTextAndNothingElse() throws Exception {
    Scenario plain = findings.scenario();
    String name = "<script>alert(1)</script> & \"{0}\" '";
    Scenario hostile =
        new Scenario(
            name,
            "</style><img src=x onerror=alert(1)>",
            plain.start(),
            plain.months(),
            plain.burnInMonths(),
            plain.parameters(),
            plain.drivers(),
            plain.interventions(),
            plain.costs(),
            plain.units(),
            plain.absolute());
    RunFindings other =
        new RunFindings(
            hostile,
            findings.baseline(),
            findings.evidence(),
            findings.replications(),
            findings.ensemble(),
            findings.runs(),
            findings.fit(),
            Optional.empty(),
            Optional.empty(),
            findings.program(),
            "<b>.json",
            "run '<b>.json'");
    ScenarioReport report = ScenarioReport.of(other, Words.of(Language.EN));
    String index =
        IndexPage.of(
            List.of(new IndexPage.Item("a b&\"<c>", Path.of("x"), other)),
            0,
            Words.of(Language.EN));
    for (String html : List.of(report.html(), index)) {
      Document page = PageText.parse(html);
      assertThat(PageText.all(page, "h1")).hasSize(1);
      assertThat(html).doesNotContain("<script", "<img", "<b>");
      assertThat(PageText.words(html)).contains(name);
    }
    assertThat(index).contains("href=\"a%20b%26%22%3Cc%3E/report.html\"");
  }

  @Test
  void equalFindingsLeaveEqualPages() {
    assertThat(ScenarioReport.of(findings, Words.of(Language.EN)).html())
        .isEqualTo(html(Language.EN));
  }

  @Test
  void provincesHaveNoProfitAndNoRisk() throws Exception {
    Document page = PageText.parse(html(Language.EN));
    HashSet<String> provinces = new HashSet<>();
    findings.evidence().provinces().forEach(province -> provinces.add(province.name()));
    for (Element row : PageText.all(page, "tr")) {
      if (provinces.contains(PageText.within(row, "th").get(0).getTextContent())) {
        Element figure = (Element) row.getParentNode().getParentNode().getParentNode();
        assertThat(figure.getAttribute("aria-label")).isEqualTo("Simulated rate by home province");
      }
    }
  }
}
