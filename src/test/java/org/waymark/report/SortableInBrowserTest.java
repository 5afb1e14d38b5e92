package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Browser;
import org.waymark.InBrowser;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** A table that readers put in order, in a real browser. */
@InBrowser
final class SortableInBrowserTest {
  private static final DataTable TABLE =
      DataTable.of(
          "Scenarios",
          List.of("scenario", "difference"),
          List.of(
              List.of("Border", "−1.250,5"),
              List.of("đường dây nóng", "+3"),
              List.of("Awareness", "–"),
              List.of("Zero", "0")));

  private static final List<List<Double>> VALUES =
      List.of(
          List.of(Double.NaN, -1250.5),
          List.of(Double.NaN, 3.0),
          List.of(Double.NaN, Double.NaN),
          List.of(Double.NaN, 0.0));

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open(Browser ofAll) throws IOException {
    browser = ofAll;
    Files.writeString(folder.resolve("sortable.html"), page());
  }

  private static String page() {
    return Page.of(Words.of(Language.VI), "Sortable", TABLE.sortable(VALUES), List.of());
  }

  private static Object rows() {
    return browser.ask(
        "return [...document.querySelectorAll('tbody th')].map(each => each.textContent)");
  }

  private static Object order(int column) {
    return browser.ask(
        "return document.querySelectorAll('thead th')[" + column + "].getAttribute('aria-sort')");
  }

  private static void press(int column) {
    browser.ask("document.querySelectorAll('thead button')[" + column + "].click()");
  }

  @Test
  void numbersAreSortedByTheirValuesAndMissingOnesStandLast() {
    browser.show(folder.resolve("sortable.html"), 1280, false);
    assertThat(rows()).isEqualTo(List.of("Border", "đường dây nóng", "Awareness", "Zero"));
    press(1);
    assertThat(rows()).isEqualTo(List.of("Border", "Zero", "đường dây nóng", "Awareness"));
    assertThat(order(1)).isEqualTo("ascending");
    press(1);
    assertThat(rows()).isEqualTo(List.of("đường dây nóng", "Zero", "Border", "Awareness"));
    assertThat(order(1)).isEqualTo("descending");
    press(1);
    assertThat(rows()).isEqualTo(List.of("Border", "đường dây nóng", "Awareness", "Zero"));
    assertThat(order(1)).isEqualTo("none");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void wordsAreSortedAsTheLanguageSortsThem() {
    browser.show(folder.resolve("sortable.html"), 390, false);
    press(1);
    press(0);
    assertThat(rows()).isEqualTo(List.of("Awareness", "Border", "đường dây nóng", "Zero"));
    assertThat(order(0)).isEqualTo("ascending");
    assertThat(order(1)).isEqualTo("none");
  }

  @Test
  void theKeyboardReachesEveryHeading() {
    browser.show(folder.resolve("sortable.html"), 1280, false);
    assertThat(
            browser.ask(
                """
                return [...document.querySelectorAll('thead th')]
                  .filter(each => !each.querySelector('button') || each.querySelector('button').tabIndex < 0)
                  .length\
                """))
        .isEqualTo(0L);
  }
}
