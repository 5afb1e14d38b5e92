package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.chrome.ChromeDriver;
import org.waymark.Browser;
import org.waymark.InBrowser;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** The page as a visitor has it: in a real browser, with small real nations. */
@InBrowser
@Tag("long")
final class LaboratoryInBrowserTest {
  private static final int PATIENCE_MILLIS = 60_000;

  /** What the lesson asks to look at, and nobody can see. */
  private static final String NOT_IN_VIEW =
      """
      const seen = [...document.querySelectorAll('#seat h2, #seat h3, #seat option')]
        .filter(each => each.matches('option') || each.offsetParent).map(each => each.textContent);
      return [...document.querySelectorAll('#look i')].map(each => each.textContent)
        .filter(each => !seen.includes(each)).join(', ')""";

  private static OpenLaboratory open;
  private static Browser browser;

  @BeforeAll
  static void open(Browser ofAll) {
    browser = ofAll;
    open = OpenLaboratory.forLessons(NationSimulator::of, 5, 2, false);
  }

  @AfterAll
  static void close() {
    open.close();
    assertThat(open.failures()).isEmpty();
  }

  @BeforeEach
  void forget() {
    browser.show(open.address() + "icon.svg", 1280, false);
    browser.ask("localStorage.clear()");
    browser.driver().manage().deleteAllCookies();
  }

  private static void show(String language, int width, boolean dark) {
    browser.ask("localStorage.setItem('waymark.language', '" + language + "')");
    browser.show(open.address(), width, dark);
    until("return document.body.classList.contains('ready')");
  }

  /** Waits until a script says true. */
  private static void until(String script) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    while (!Boolean.TRUE.equals(browser.ask(script))) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            script + " never came; " + browser.complaints() + text("#problems") + text("#notice"));
      }
      pause(50);
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String selector) {
    return String.valueOf(
        browser.ask("return document.querySelector('" + selector + "')?.textContent ?? ''"));
  }

  /** Types a value into a dial, as a hand does. */
  private static void set(String path, double value) {
    browser.ask(
        """
        const group = [...document.querySelectorAll('details.group')];
        group.forEach(each => { each.open = true; });
        const number = document.querySelector('[data-number="%s"]');
        number.value = %s;
        number.dispatchEvent(new Event('change', { bubbles: true }));
        """
            .formatted(path, value));
  }

  private static void answered() {
    until(
        "return document.querySelector('#stage .done') !== null"
            + " && !document.body.classList.contains('stale')");
  }

  private static void click(String selector) {
    browser.ask("document.querySelector('" + selector + "').click()");
  }

  @ParameterizedTest
  @CsvSource({"en,1280,false", "vi,390,true"})
  void aDialIsMovedAndTheAnswerComesInTheReadersLanguage(String language, int width, boolean dark) {
    show(language, width, dark);
    set("enforcement.officersPer100kHouseholds", 30);
    assertThat(text("#changes")).contains("3", "30");
    answered();
    assertThat(text("#sentence"))
        .contains(
            language.equals("en") ? "By chance alone" : "y\u1ebfu t\u1ed1 ng\u1eabu nhi\u00ean");
    assertThat(browser.ask("return document.querySelectorAll('.figure').length")).isEqualTo(4L);
    assertThat(browser.ask("return document.querySelectorAll('#map path').length")).isEqualTo(63L);
    assertThat((Long) browser.ask("return document.querySelector('.plot canvas').width"))
        .isPositive();
    assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat((String) browser.ask("return document.body.textContent"))
        .doesNotContain("web.", "undefined", "NaN", "[object");
    assertThat(serious()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  /** What keeps somebody from using the page. */
  private static List<String> serious() {
    // Looks at the page alone, and does not list what is right: several times as fast.
    AxeBuilder axe = new AxeBuilder().disableIframeTesting().setLegacyMode(true);
    axe.setOptions("{\"resultTypes\": [\"violations\"]}");
    return axe.analyze(browser.driver()).getViolations().stream()
        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
        .map(LaboratoryInBrowserTest::said)
        .toList();
  }

  private static String said(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().limit(4).map(node -> node.getHtml()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "evidence,en,1280",
    "about,vi,390",
    "lessons,vi,390",
    "lessons,en,1280",
    "studies,vi,390",
    "live,en,390"
  })
  void theOtherRoomsAreOpenToEverybody(String room, String language, int width) {
    show(language, width, false);
    click("[data-room=" + room + "]");
    until("return document.querySelector('#room h1') !== null");
    assertThat(serious()).isEmpty();
    assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  /** Predict, observe, explain: bars, the answer in its place, and the way back. */
  @ParameterizedTest
  @CsvSource({"en,1280,false", "vi,390,true"})
  void aClassIsLedThroughALesson(String language, int width, boolean dark) {
    show(language, width, dark);
    click("[data-room=lessons]");
    until("return document.querySelector('[data-lesson=awareness-without-legitimacy]') !== null");
    click("[data-lesson=awareness-without-legitimacy]");
    until("return document.querySelectorAll('.choices input').length === 3");
    assertThat(text("#room")).doesNotContain("<i>", "{");
    assertThat(browser.ask("return document.getElementById('explain')")).isNull();
    click(".choices input[value=\"1\"]");
    click("#predict");
    until("return document.querySelectorAll('.bars-of-class li').length === 3");
    assertThat(text(".bars-of-class .mine b")).matches("[12]");
    answered();
    assertThat(browser.ask("return document.querySelectorAll('#room .figure').length"))
        .isEqualTo(4L);
    assertThat(text("#do")).contains("2014");
    assertThat(browser.ask(NOT_IN_VIEW)).as(text("#look")).isEqualTo("");
    click("[data-case=trusted]");
    String label = language.equals("vi") ? "ch\u00ednh danh 0,5" : "legitimacy 0.5";
    until("return document.querySelector('#seat .sentence').textContent.includes('" + label + "')");
    answered();
    click("#explain");
    assertThat(text("#room")).contains("\u00b1").doesNotContain("<i>", "{=", "web.", "undefined");
    assertThat(serious()).isEmpty();
    assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    click("[data-room=lab]");
    assertThat(text("#changes")).contains("0" + (language.equals("vi") ? "," : ".") + "1");
    assertThat(browser.ask("return document.querySelectorAll('#lab #answer').length"))
        .isEqualTo(1L);
    click("[data-mode=difference]");
    assertThat(text("p.luck"))
        .startsWith(luck(Words.of(Language.valueOf(language.toUpperCase(java.util.Locale.ROOT)))));
    assertThat(
            browser.ask(
                "return [...document.querySelectorAll('.behind tr')]"
                    + ".every(row => row.children.length === 6)"))
        .isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }

  /** In how many years the difference goes beyond luck, as the interface has it. */
  private static String luck(Words words) {
    String run =
        (String)
            browser.ask(
                "return document.querySelector('#take a').getAttribute('href').split('/')[3]");
    JsonNode answer = OpenLaboratory.json(open.get("/api/runs/" + run));
    int from = Integer.parseInt(answer.at("/window/from").asText().substring(0, 4));
    int all = 0;
    int beyond = 0;
    for (int i = 0; i < answer.path("years").size(); i++) {
      JsonNode year = answer.path("courses").path("people_entering_exploitation").path(i);
      if (answer.path("years").path(i).asInt() >= from) {
        all++;
        double luck = year.path("luck").asDouble();
        beyond += Math.abs(year.path("difference").asDouble()) > luck ? 1 : 0;
      }
    }
    String which = beyond == 0 ? "none" : beyond == all ? "all" : "some";
    return words.text("web.course.luck." + which, beyond, all);
  }

  /** Five points with intervals, and barriers one by one, of which a visitor stops the rest. */
  @ParameterizedTest
  @CsvSource({"en,1280,false", "vi,390,true"})
  void studiesAskSeveralQuestionsAndCanBeStopped(String language, int width, boolean dark) {
    show(language, width, dark);
    click("[data-room=studies]");
    until("return document.querySelector('#dose .primary') !== null");
    click("#dose .primary");
    until(
        "return document.querySelectorAll('.dose .chance').length === 5"
            + " && document.querySelector('#dose .primary') !== null");
    assertThat(browser.ask("return document.querySelectorAll('#dose tbody tr').length"))
        .isEqualTo(5L);
    assertThat(text("#dose")).doesNotContain("web.", "undefined", "NaN");
    click("#enough .primary");
    until("return document.querySelectorAll('#enough .amount').length > 0");
    click("#enough [data-held=act]");
    until("return document.querySelector('#enough .primary') !== null");
    assertThat(text("#enough")).contains("./waymark attribute").doesNotContain("web.", "undefined");
    assertThat(serious()).isEmpty();
    assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(browser.complaints()).isEmpty();
  }

  private static long month() {
    return Long.parseLong(
        (String) browser.ask("return document.getElementById('live-month').value"));
  }

  private static void key(String name) {
    browser.ask(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '"
            + name
            + "', bubbles: true, cancelable: true }))");
  }

  /** Play, pause, a step, a month that is run to; both nations side by side, equal at first. */
  @ParameterizedTest
  @CsvSource({"en,1280,false", "vi,390,true", "vi,1920,false"})
  void aNationRunsLiveBesideTheOther(String language, int width, boolean dark) {
    show(language, width, dark);
    set("enforcement.officersPer100kHouseholds", 60);
    int change = 12 * (Integer.parseInt(text("#web-when-from option:checked")) - 2012);
    click("[data-room=live]");
    until("return document.querySelectorAll('[data-map]').length === 3");
    assertThat(month()).isZero();
    assertThat(text("[role=status].unseen")).isNotEmpty();
    String equal =
        "return document.querySelectorAll('[data-map=difference] path.none').length === 63";
    choose("[data-pick=\"web.live.to\"]", Integer.toString(change - 1));
    choose("[data-pick=\"web.live.speed\"]", "12");
    click("#live-play");
    until("return Number(document.getElementById('live-month').value) > 0");
    key(" ");
    long paused = month();
    pause(400);
    assertThat(month()).isEqualTo(paused).isLessThan(change - 1);
    key(" ");
    until("return Number(document.getElementById('live-month').value) === " + (change - 1));
    pause(300);
    assertThat(month()).as("it stops where it was sent").isEqualTo(change - 1);
    assertThat(browser.ask(equal)).as("before the change").isEqualTo(true);
    assertThat(text(".own")).isEmpty();
    click(".live-bar button:nth-child(4)");
    assertThat(month()).isEqualTo(change);
    assertThat(text(".own")).contains("60");
    browser.ask(
        """
        const slider = document.getElementById('live-month');
        slider.value = 35;
        slider.dispatchEvent(new Event('input'));""");
    assertThat(month()).isEqualTo(35);
    assertThat(browser.ask(equal)).isEqualTo(false);
    assertThat(text("[role=status].unseen")).contains("2014");
    assertThat(text(".count[data-id=victims_identified]"))
        .contains(
            Words.of(Language.valueOf(language.toUpperCase(java.util.Locale.ROOT)))
                .text("web.figure.identified"));
    choose("#live-variable", "victims_identified");
    click("#live-luck");
    until("return document.querySelector('#room').textContent.includes(' 2.')");
    assertThat(month()).as("another luck, the same month").isEqualTo(35);
    assertThat(text("#room")).doesNotContain("web.", "undefined", "NaN", "[object", "{");
    assertThat(serious()).isEmpty();
    assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(browser.complaints()).isEmpty();
    click("#undo");
    until("return document.querySelectorAll('[data-map]').length === 1");
    click("[data-room=about]");
    until("return document.querySelectorAll('#room .prose').length > 3");
    click("[data-room=live]");
    until("return document.querySelectorAll('[data-map]').length === 1");
    assertThat(month()).isEqualTo(35);
  }

  /** Who asked for little motion steps, or goes to a month at once. */
  @Test
  void nothingMovesByItselfForWhoAskedForLittleMotion() {
    show("en", 1280, false);
    ((ChromeDriver) browser.driver())
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    click("[data-room=live]");
    until("return document.getElementById('live-play') !== null");
    assertThat(browser.ask("return document.querySelector(\"[data-pick='web.live.speed']\")"))
        .isNull();
    key(" ");
    assertThat(month()).isEqualTo(1);
    pause(500);
    assertThat(month()).isEqualTo(1);
    click("#live-play");
    assertThat(month()).isEqualTo(35);
  }

  @Test
  void whatWasChangedCanBeTakenBackUndoneAndDoneAgain() {
    show("en", 1280, false);
    set("iom.autonomy", 0.9);
    set("poverty.rateMultiplier", 1.5);
    assertThat(browser.ask("return document.querySelectorAll('.changes li').length")).isEqualTo(2L);
    click(".changes .back");
    assertThat(text("#changes")).doesNotContain("0.9").contains("1.5");
    click("#undo");
    assertThat(text("#changes")).contains("0.9", "1.5");
    click("#undo");
    click("#undo");
    assertThat(text("#changes")).contains("Nothing yet");
    click("#redo");
    assertThat(text("#changes")).contains("0.9");
    click("#language button:last-child");
    until("return document.getElementById('changes').textContent.includes('0,9')");
    assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("vi");
  }

  /** Somebody begins with what is prepared; a press takes it back. */
  @Test
  void aPreparedScenarioIsOneChoiceAway() {
    try (OpenLaboratory whole =
        OpenLaboratory.large((scenario, evidence, audit) -> new FakeNation(scenario, 0), "0.02")) {
      browser.show(whole.address() + "icon.svg", 390, false);
      browser.ask("localStorage.setItem('waymark.language', 'vi')");
      browser.show(whole.address(), 390, false);
      until("return document.body.classList.contains('ready')");
      assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(390L);
      choose("#preset", "poverty");
      assertThat(text("#changes")).contains("0,6", "c\u1ea3 l\u01b0\u1ee3t ch\u1ea1y");
      click("#undo");
      choose("#preset", "stronger-enforcement");
      assertThat(text("#changes")).contains("3,72", "5,58", "2027");
      assertThat(browser.ask("return document.getElementById('reference').value"))
          .isEqualTo("outlook");
      until("return document.querySelectorAll('.figure').length === 4");
      assertThat(serious()).isEmpty();
      click("#undo");
      assertThat(text("#changes")).doesNotContain("5,58");
      assertThat(browser.ask("return document.getElementById('reference').value"))
          .isEqualTo("baseline");
      assertThat(whole.failures()).isEmpty();
    }
  }

  /**
   * A press runs worlds without the record; what was shown stays, and the ranges come beside it.
   */
  @ParameterizedTest
  @CsvSource({"en,1280,false", "vi,390,true"})
  void whatTheRecordMakesOfAnEffectIsOnePressAway(String language, int width, boolean dark) {
    try (OpenLaboratory made =
        OpenLaboratory.of(
            (scenario, evidence, audit) -> new FakeNation(scenario, 0), 5, 24, false)) {
      browser.show(made.address() + "icon.svg", width, dark);
      browser.ask("localStorage.setItem('waymark.language', '" + language + "')");
      browser.show(made.address(), width, dark);
      until("return document.body.classList.contains('ready')");
      set("enforcement.officersPer100kHouseholds", 30);
      until("return document.getElementById('ask-prior') !== null");
      assertThat(browser.ask("return document.querySelectorAll('rect.prior').length"))
          .isEqualTo(0L);
      assertThat(serious()).isEmpty();
      browser.ask(
          """
          window.lost = 0;
          new MutationObserver(() => {
            if (!document.body.classList.contains('answered')) window.lost++;
          }).observe(document.body, { attributes: true });
          """);
      click("#ask-prior");
      until("return document.querySelectorAll('.figure rect.prior').length === 4");
      answered();
      Words words = Words.of(Language.valueOf(language.toUpperCase(java.util.Locale.ROOT)));
      assertThat(text("#prior"))
          .startsWith(language.equals("vi") ? "Khi kh\u00f4ng d\u00f9ng" : "Without the record");
      assertThat(text("#figures")).contains(words.text("web.figure.prior"));
      assertThat(text("#remarks")).doesNotContain(text("#prior"));
      assertThat(browser.ask("return window.lost")).isEqualTo(0L);
      assertThat(serious()).isEmpty();
      assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
      // Another question is another wish.
      set("enforcement.officersPer100kHouseholds", 25);
      until("return document.getElementById('ask-prior') !== null");
      assertThat(browser.complaints()).isEmpty();
      assertThat(made.failures()).isEmpty();
    }
  }

  private static void choose(String selector, String value) {
    browser.ask(
        """
        const choice = document.querySelector('%s');
        choice.value = '%s';
        choice.dispatchEvent(new Event('change', { bubbles: true }));
        """
            .formatted(selector, value));
  }

  /** One's own figures as spreadsheets write them, beside what was shown when they came. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|year,value~2012,\"1,234.4\"~2013,20.2,more|1,234 20 \u2013",
        "vi|\uFEFFnăm;giá trị~2012;1.234,4~\"2013\";20,2|1.234 20 \u2013",
        "en|2012\t1234~2013\t-20~1,2|1,234 \u221220 \u2013"
      })
  void onesOwnYearlyFiguresStandBesideWhatIsShown(String language, String file, String cells) {
    show(language, 1280, false);
    set("iom.autonomy", 0.9);
    until("return document.querySelector('.plot canvas') !== null");
    drop("mine.csv", file.replace('~', '\n'));
    until("return document.querySelector('.key.own') !== null");
    String own =
        "return [...document.querySelectorAll('td.own')].map(e => e.textContent).join(' ')";
    assertThat(browser.ask(own)).isEqualTo(cells);
    assertThat(text("#notice")).contains("2");
    choose("#course-variable", "victims_identified");
    assertThat(browser.ask(own)).isEqualTo("");
    drop("mine.csv", "nothing,here");
    until("return document.getElementById('notice').textContent.length > 0");
    assertThat(browser.ask("return document.querySelector('.key.own')")).isNull();
  }

  @Test
  void sharesKeepTheirSum() {
    show("en", 1280, false);
    browser.ask(
        """
        document.querySelectorAll('details.group').forEach(each => { each.open = true; });
        const share = document.querySelector('[data-path="iom.portfolio.assistance"]');
        share.value = 0.62;
        share.dispatchEvent(new Event('input', { bubbles: true }));
        """);
    assertThat(
            (Double)
                browser.ask(
                    """
                    return [...document.querySelectorAll('[data-path^="iom.portfolio"]')]
                      .reduce((sum, each) => sum + Number(each.value), 0) + 1e-12"""))
        .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-6));
    answered();
    assertThat(text("#problems")).isEmpty();
  }

  @Test
  void theLinkHoldsTheScenarioAndTheShelfKeepsIt() {
    show("en", 1280, false);
    set("enforcement.officersPer100kHouseholds", 25);
    answered();
    click("#put");
    String link = (String) browser.ask("return location.href");
    String change = text("#figures .change");
    browser.show(open.address() + "icon.svg", 1280, false);
    browser.show(link, 1280, false);
    until("return document.body.classList.contains('ready')");
    answered();
    assertThat(text("#changes")).contains("25");
    assertThat(text("#figures .change")).isEqualTo(change);
    assertThat(browser.ask("return document.querySelectorAll('.side tbody tr').length"))
        .isEqualTo(1L);
    click(".side .actions button:nth-child(3)");
    assertThat(browser.ask("return document.querySelectorAll('.side tbody tr').length"))
        .isEqualTo(2L);
    assertThat(serious()).isEmpty();
  }

  @Test
  void aFileIsOpenedAsItIsAndWhatIsWrongWithItIsSaid() {
    show("en", 1280, false);
    drop(
        "mine.json",
        "{ \"name\": \"Mine\", \"extends\": \"baseline.json\", \"iom\": { \"autonomi\": 1 } }");
    until("return !document.getElementById('problems').hidden");
    assertThat(text("#problems")).contains("mine.json, line 1", "iom.autonomi", "Maybe");
    drop(
        "mine.json",
        "{ \"name\": \"Mine\", \"extends\": \"baseline.json\", // IOM's own\n \"iom\": { \"autonomy\": 1 }, }");
    until("return document.querySelector('#stage .done') !== null");
    assertThat(text("#sentence")).contains("\"Mine\"");
  }

  private static void drop(String name, String content) {
    browser.ask(
        """
        const files = new DataTransfer();
        files.items.add(new File([%s], %s));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
        """
            .formatted(quoted(content), quoted(name)));
  }

  private static String quoted(String text) {
    return com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();
  }

  @Test
  void aServerThatWasAwayIsFoundAgain() {
    int port;
    try (OpenLaboratory first = OpenLaboratory.fake()) {
      port = first.port();
      browser.ask("localStorage.setItem('waymark.language', 'en')");
      browser.show(first.address(), 1280, false);
      until("return document.body.classList.contains('ready')");
    }
    set("iom.autonomy", 0.8);
    until("return !document.getElementById('notice').hidden");
    assertThat(text("#notice")).contains("does not answer");
    try (OpenLaboratory again = OpenLaboratory.fakeAt(port)) {
      until("return document.querySelector('#stage .done') !== null");
      assertThat(text("#changes")).contains("0.8");
      assertThat(again.failures()).isEmpty();
    }
  }

  /** Draws the first picture of the README anew: {@code -Dwaymark.regenerate=true}. */
  @Test
  void theFirstPictureOfTheReadmeIsTheLaboratory() throws IOException {
    Path picture = Path.of("docs", "laboratory.png");
    if (Boolean.getBoolean("waymark.regenerate")) {
      try (OpenLaboratory whole = OpenLaboratory.large(NationSimulator::of, "1")) {
        browser.ask("localStorage.setItem('waymark.language', 'en')");
        browser.show(whole.address(), 1440, false);
        until("return document.body.classList.contains('ready')");
        set("enforcement.officersPer100kHouseholds", 12);
        for (int tries = 0; tries < 600 && !text("#stage").contains(": 20 of 20"); tries++) {
          pause(1000);
        }
        browser.ask("document.querySelectorAll('.group[open]').forEach(e => { e.open = false; })");
        browser.ask("document.querySelector('[data-group=enforcement]').open = true");
        browser.ask("document.querySelector('[data-path^=enforcement]').scrollIntoView()");
        browser.ask("window.scrollTo(0, 0)");
        pause(500);
        Files.write(
            picture, ((TakesScreenshot) browser.driver()).getScreenshotAs(OutputType.BYTES));
      }
    }
    assertThat(picture).exists();
    assertThat(Path.of("README.md")).content().contains("docs/laboratory.png");
  }
}
