package org.waymark.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Browser;
import org.waymark.InBrowser;
import org.waymark.words.Language;

/** The page as a reader has it: in a real browser, wide and narrow, light and dark. */
@InBrowser
final class AttributionInBrowserTest {
  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open(Browser ofAll) throws IOException {
    browser = ofAll;
    for (Language language : Language.values()) {
      Files.writeString(page(language.code()), MadeUpFindings.page(language).html());
    }
  }

  private static Path page(String language) {
    return folder.resolve("attribution-" + language + ".html");
  }

  @ParameterizedTest
  @CsvSource({"en,1280,false", "en,390,true", "vi,1280,true", "vi,390,false"})
  void thePageOpensWithoutComplaintAndNothingIsTooSmallOrTooWide(
      String language, int width, boolean dark) {
    browser.show(page(language), width, dark);
    assertThat(browser.complaints()).isEmpty();
    assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(browser.ask("return document.querySelectorAll('main section').length"))
        .isEqualTo(10L);
    assertThat(
            browser.ask(
                """
                return [...document.querySelectorAll('figure svg text')]
                  .filter(text => text.getBoundingClientRect().height > 0)
                  .filter(text => {
                    const svg = text.ownerSVGElement;
                    const box = svg.getBoundingClientRect();
                    const own = text.getBoundingClientRect();
                    const scale = box.width / svg.viewBox.baseVal.width;
                    return parseFloat(getComputedStyle(text).fontSize) * scale < 10
                        || own.right > box.right + 2 || own.left < box.left - 2;
                  }).map(text => text.textContent)"""))
        .isEqualTo(List.of());
    assertThat(
            browser.ask(
                """
                return [...document.querySelectorAll('figure')].filter(figure =>
                  [...figure.querySelectorAll('svg')]
                    .filter(svg => svg.getBoundingClientRect().height > 60).length !== 1).length"""))
        .isEqualTo(0L);
  }
}
