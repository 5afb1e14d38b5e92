package org.waymark.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.report.PageText;
import org.waymark.report.study.StudyPage;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class AttributionReportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/waymark/report/golden");
  private static final int MOST_BYTES = 2_000_000;

  private static final Map<Language, StudyPage> ON_ALL_BASES = new ConcurrentHashMap<>();

  private static StudyPage report(Language language, boolean withWorlds) {
    return withWorlds
        ? MadeUpFindings.page(language)
        : AttributionReport.of(MadeUpFindings.of(false), Words.of(language));
  }

  private static StudyPage onAllBases(Language language) {
    return ON_ALL_BASES.computeIfAbsent(
        language, spoken -> AttributionReport.of(MadeUpFindings.onAllBases(), Words.of(spoken)));
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSameWordsAsBefore(Language language) throws Exception {
    assertAsBefore(report(language, true), "attribution_" + language.code() + ".txt");
    assertAsBefore(onAllBases(language), "attribution_bases_" + language.code() + ".txt");
  }

  private static void assertAsBefore(StudyPage report, String name) throws Exception {
    String words = PageText.words(report.html());
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("waymark.regenerate")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, words);
    }
    assertThat(words).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void isOneSmallPageThatNeedsNothingElseAndWhoseIdsAreUnique(Language language) throws Exception {
    assertSmallAndWhole(report(language, true).html());
    assertSmallAndWhole(onAllBases(language).html());
  }

  private static void assertSmallAndWhole(String html) throws Exception {
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "src=", "url(http");
    Document page = PageText.parse(html);
    List<String> ids = new ArrayList<>();
    for (Element element : PageText.all(page, "*")) {
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    for (Element anchor : PageText.all(page, "a")) {
      assertThat(ids).contains(anchor.getAttribute("href").substring(1));
    }
    for (Element figure : PageText.all(page, "figure")) {
      assertThat(PageText.within(figure, "svg")).hasSize(2);
      assertThat(PageText.within(figure, "table")).hasSize(1);
      assertThat(PageText.within(figure, "desc").get(0).getTextContent()).containsPattern("[0-9]");
    }
  }

  @Test
  void theAnswerComesFirstAndSaysWhatTheNumbersSay() throws Exception {
    String words = PageText.words(report(Language.EN, true).html());
    assertThat(words)
        .contains("lifting all 9 barriers as far as the study assumes lowers")
        .contains("The largest share lies with low awareness of trafficking (−1")
        .contains("Going the other way: limited autonomy of IOM (+")
        .contains("Better together than one by one: poverty with low awareness of trafficking")
        .contains("Overlapping, so that after one the other brings less: weak law enforcement with")
        .contains("In 11 other plausible worlds")
        .contains("do not count: 1.")
        .contains("That is what becomes known, never how many people are trafficked")
        .contains("Victims identified are detection, never incidence.")
        .contains("What lifting costs")
        .contains("./waymark attribute scenarios/studies/why-not-enough.json");
    assertThat(words.indexOf("In this model")).isLessThan(words.indexOf("Simulated shares"));
  }

  @Test
  void onSeveralBasesWhatHoldsOnAllComesFirstAndThenEach() throws Exception {
    String words = PageText.words(onAllBases(Language.EN).html());
    assertThat(words)
        .containsSubsequence(
            "No barrier is among the largest shares on all 3 bases",
            "On the basis \"one step\", the largest shares that chance tells from zero:"
                + " low awareness of trafficking",
            "On the basis \"best value seen\", the largest shares that chance tells from zero:"
                + " poverty",
            "On the basis \"equal cost\", chance tells none of the largest shares from zero",
            "The rank moves with the basis by more than chance for",
            "poverty",
            "One step of the plausible range: every parameter",
            "Left out: political instability. No cost of political stability is known.");
  }

  @Test
  void withoutWorldsThePageSaysSo() throws Exception {
    StudyPage quick = report(Language.EN, false);
    assertThat(PageText.words(quick.html()))
        .contains(
            "Other plausible worlds were not looked at, so how far this ranking holds is open");
    assertThat(quick.pictures()).doesNotContainKey("ranks").containsKeys("pairs", "sides");
  }

  @Test
  void picturesCarryTitleSourceAndCaveatInside() {
    report(Language.VI, true)
        .pictures()
        .forEach(
            (id, picture) ->
                assertThat(picture.svg()).as(id).contains("Waymark", "không đếm người thật"));
  }
}
