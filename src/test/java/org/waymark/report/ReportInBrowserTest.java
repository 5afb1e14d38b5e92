package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Browser;
import org.waymark.InBrowser;
import org.waymark.words.Language;

/** The page as a reader has it: in a real browser, wide and narrow, light and dark. */
@InBrowser
final class ReportInBrowserTest {
  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open(Browser ofAll) throws IOException {
    browser = ofAll;
    for (Language language : Language.values()) {
      String html = SmallFindings.report(language).html();
      Files.write(page(language.code()), html.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Path page(String language) {
    return folder.resolve("report-" + language + ".html");
  }

  @ParameterizedTest
  @CsvSource({
    "en,1280,false", "en,390,false", "en,1280,true", "en,390,true",
    "vi,1280,false", "vi,390,false", "vi,1280,true", "vi,390,true"
  })
  void thePageOpensWithoutComplaintAndWithoutScrollingSideways(
      String language, int width, boolean dark) {
    browser.show(page(language), width, dark);
    assertThat(browser.complaints()).isEmpty();
    assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(browser.ask("return document.querySelectorAll('main section').length"))
        .isEqualTo(12L);
    assertThat((String) browser.ask("return getComputedStyle(document.body).backgroundColor"))
        .matches(dark ? "rgb\\(([0-5]?\\d), .*" : "rgb\\(2[45]\\d, .*");
  }

  @ParameterizedTest
  @CsvSource({"en,1280", "en,390", "vi,1280", "vi,390"})
  void everyFigureIsThereOnceAndNotEmpty(String language, int width) {
    browser.show(page(language), width, false);
    assertThat(
            browser.ask(
                """
                return [...document.querySelectorAll('figure')].filter(figure => {
                  const shown = [...figure.querySelectorAll('svg')]
                      .filter(svg => svg.getBoundingClientRect().height > 60);
                  return shown.length !== 1
                      || shown[0].querySelectorAll('path, rect, line, circle, polyline, polygon')
                          .length < 5
                      || !shown[0].querySelector('title').textContent
                      || !figure.querySelector('figcaption, h3');
                }).map(figure => figure.outerHTML.slice(0, 200))"""))
        .isEqualTo(List.of());
    assertThat((Long) browser.ask("return document.querySelectorAll('figure').length"))
        .isGreaterThanOrEqualTo(10);
  }

  @Test
  void everyLetterIsLargeEnoughOnATelephone() {
    browser.show(page("vi"), 390, false);
    assertThat(
            browser.ask(
                """
                return [...document.querySelectorAll('figure svg text')]
                  .filter(text => text.getBoundingClientRect().height > 0)
                  .filter(text => {
                    const svg = text.ownerSVGElement;
                    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
                    return parseFloat(getComputedStyle(text).fontSize) * scale < 10;
                  }).map(text => text.textContent)"""))
        .isEqualTo(List.of());
  }

  @Test
  void theKeyboardReachesTheContentsAndTheTables() {
    browser.show(page("en"), 1280, false);
    assertThat(
            browser.ask(
                """
                return [...document.querySelectorAll('nav a')]
                  .filter(a => !document.querySelector(a.getAttribute('href')))
                  .map(a => a.textContent)"""))
        .isEqualTo(List.of());
    assertThat(
            browser.ask(
                """
                return [...document.querySelectorAll('details')]
                  .filter(d => d.querySelector('summary').tabIndex < 0 || d.children.length < 2)
                  .length"""))
        .isEqualTo(0L);
    assertThat((Boolean) browser.ask("return document.querySelector('a.skip') !== null")).isTrue();
  }

  @Test
  void onPaperOnlyWhatTheReaderOpenedIsPrinted() {
    browser.show(page("en"), 1280, false);
    byte[] closed = browser.print();
    assertThat(closed).hasSizeLessThan(6_000_000);
    browser.ask("document.querySelector('figure details').open = true");
    browser.layOutForPrint();
    assertThat(browser.ask(PRINTED_TABLES + "return behind.filter(shown).length")).isEqualTo(1L);
    browser.ask("document.querySelectorAll('details').forEach(each => { each.open = true; })");
    assertThat((Boolean) browser.ask(PRINTED_TABLES + "return behind.every(shown)")).isTrue();
    assertThat(pages(browser.print())).isGreaterThan(pages(closed));
  }

  private static final String PRINTED_TABLES =
      """
      const behind = [...document.querySelectorAll('details table')];
      const shown = table => table.getBoundingClientRect().height > 20;
      """;

  /** Chromium writes each page of a PDF as an object of its own. */
  private static int pages(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b", -1).length - 1;
  }

  @Test
  void noHeadingStandsAloneAtTheFootOfAPage() {
    browser.show(page("en"), 1280, false);
    browser.layOutForPrint();
    assertThat(
            browser.ask(
                """
                return [...document.querySelectorAll('h2, h3, figcaption, caption, thead')]
                  .filter(each => each.getBoundingClientRect().height > 0)
                  .filter(each => getComputedStyle(each).breakAfter !== 'avoid')
                  .map(each => each.textContent)"""))
        .isEqualTo(List.of());
  }

  @Test
  void onATelephoneATableScrollsBelowItsFirstColumn() {
    browser.show(page("vi"), 390, false);
    browser.ask("document.querySelectorAll('details').forEach(each => { each.open = true; })");
    assertThat(
            (Long)
                browser.ask(
                    """
                    window.wide = [...document.querySelectorAll('.scroll')]
                      .filter(each => each.scrollWidth > each.clientWidth + 60);
                    window.wide.forEach(each => { each.scrollLeft = 60; });
                    return window.wide.length"""))
        .isPositive();
    assertThat(
            browser.ask(
                """
                return window.wide
                  .filter(each => [...each.querySelectorAll('tr > :first-child')].some(cell => {
                    const left = cell.getBoundingClientRect().left;
                    return Math.abs(left - each.getBoundingClientRect().left) > 1
                        || getComputedStyle(cell).backgroundColor !== 'rgb(255, 255, 255)'
                        || cell.getBoundingClientRect().width > 0.5 * each.clientWidth;
                  })).map(each => each.querySelector('caption').textContent)"""))
        .isEqualTo(List.of());
  }

  @Test
  void aWideTableTakesTheWidthOfAWidePageAndAllOthersThatOfTheText() {
    browser.show(page("vi"), 1440, false);
    browser.ask("document.querySelectorAll('details').forEach(each => { each.open = true; })");
    assertThat(
            browser.ask(
                """
                return [...document.querySelectorAll('.scroll')].filter(each => {
                  const box = each.getBoundingClientRect();
                  return box.left < 0 || box.right > 1440
                      || Math.abs(box.left + box.right - 1440) > 40
                      || box.width < 700;
                }).map(each => each.querySelector('caption').textContent)"""))
        .isEqualTo(List.of());
    assertThat(
            (Long)
                browser.ask(
                    """
                    return [...document.querySelectorAll('.scroll')]
                      .filter(each => each.getBoundingClientRect().width > 850).length"""))
        .isPositive();
  }
}
