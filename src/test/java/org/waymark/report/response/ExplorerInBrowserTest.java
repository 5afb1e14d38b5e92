package org.waymark.report.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Browser;
import org.waymark.InBrowser;
import org.waymark.words.Language;

/** The interactive part of the page, as a reader uses it in a real browser. */
@InBrowser
final class ExplorerInBrowserTest {
  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open(Browser ofAll) throws IOException {
    browser = ofAll;
    for (Language language : Language.values()) {
      write("grid", language, SmallStudies.Named.GRID.report(language));
      write("cube", language, SmallStudies.Named.CUBE.report(language));
    }
  }

  private static void write(String name, Language language, ResponseReport report)
      throws IOException {
    Files.write(page(name, language.code()), report.html().getBytes(StandardCharsets.UTF_8));
  }

  private static Path page(String name, String language) {
    return folder.resolve(name + "-" + language + ".html");
  }

  private static String readout() {
    return (String) browser.ask("return document.getElementById('explorer-readout').textContent");
  }

  private static void choose(String name, String value) {
    browser.ask(
        """
        const select = document.getElementById('explorer-%s');
        select.value = '%s';
        select.dispatchEvent(new Event('change', {bubbles: true}));"""
            .formatted(name, value));
  }

  private static void press(String key) {
    browser.ask(
        """
        const svg = document.querySelector('#explorer-chart svg');
        svg.focus();
        svg.dispatchEvent(new KeyboardEvent('keydown', {key: '%s', bubbles: true}));"""
            .formatted(key));
  }

  @ParameterizedTest
  @CsvSource({"grid,en,1280,false", "grid,vi,400,true", "cube,en,400,false", "cube,vi,1280,true"})
  void thePageOpensWithoutComplaintAndWithoutScrollingSideways(
      String name, String language, int width, boolean dark) {
    browser.show(page(name, language), width, dark);
    assertThat(browser.complaints()).isEmpty();
    assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat((Boolean) browser.ask("return document.getElementById('explorer').hidden"))
        .isFalse();
    assertThat(readout()).contains(language.equals("en") ? "95 %" : "95%");
  }

  @Test
  void choosingAnOutputAFactorAndTheDifferenceChangesWhatIsRead() {
    browser.show(page("grid", "en"), 1280, false);
    assertThat(readout()).startsWith("People trafficked: ").contains("Budget of IOM: 1,500,000");
    choose("factor", "1");
    assertThat(readout()).contains("at Share of honest officers: 0.65");
    String level = readout();
    choose("view", "1");
    assertThat(readout()).startsWith("People trafficked: 0 people a year").isNotEqualTo(level);
    choose("output", "2");
    assertThat(readout()).startsWith("Share assisted among those who came back: ");
    choose("view", "0");
    assertThat(readout()).contains("%");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theArrowKeysWalkOverMapAndChart() {
    browser.show(page("grid", "en"), 1280, false);
    press("ArrowRight");
    assertThat(readout()).contains("Budget of IOM: 6,000,000; Share of honest officers: 0.65");
    press("ArrowDown");
    assertThat(readout()).contains("Budget of IOM: 6,000,000; Share of honest officers: 0.5");
    press("ArrowRight");
    assertThat(readout()).contains("Budget of IOM: 6,000,000");
    choose("factor", "0");
    press("Home");
    assertThat(readout()).contains("at Budget of IOM: 0 USD per year");
    press("End");
    assertThat(readout()).contains("at Budget of IOM: 6,000,000 USD per year");
  }

  @Test
  void thePointerReadsTheNearestPlace() {
    browser.show(page("cube", "en"), 1280, false);
    choose("factor", "1");
    browser.ask(
        """
        const svg = document.querySelector('#explorer-chart svg');
        const box = svg.getBoundingClientRect();
        svg.dispatchEvent(new PointerEvent('pointermove',
            {clientX: box.right - 20, clientY: box.top + 100, bubbles: true}));""");
    assertThat(readout()).contains("at Awareness at the start: 0.5");
    choose("factor", "2");
    press("Home");
    assertThat(readout()).contains("How IOM chooses what to do: ");
    assertThat(
            (Long)
                browser.ask("return document.querySelectorAll('#explorer-chart .whisker').length"))
        .isEqualTo(3L);
  }

  @Test
  void everyChoiceHasALabelAndTheChartCanBeReached() {
    browser.show(page("cube", "vi"), 400, false);
    assertThat(
            browser.ask(
                "return [...document.querySelectorAll('#explorer select')]"
                    + ".filter(s => s.labels.length !== 1).length"))
        .isEqualTo(0L);
    assertThat(browser.ask("return document.querySelector('#explorer-chart svg').tabIndex"))
        .isEqualTo(0L);
    assertThat(readout()).startsWith("Số người bị mua bán: ").contains("khoảng 95%");
  }
}
