package org.waymark.report;

import static j2html.TagCreator.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.waymark.words.Language;
import org.waymark.words.Words;
import org.xml.sax.InputSource;

final class PageTest {
  private static final DataTable TABLE =
      DataTable.of("t", List.of("name", "value"), List.of(List.of("a", "1"), List.of("b", "–")));

  @Test
  void onlyAPageWithATableToSortHasTheScript() throws Exception {
    String sortable = page(TABLE.sortable(List.of(missing(1), missing(Double.NaN))));
    assertThat(sortable).contains("<script>", "aria-sort").contains("data-value=\"1.0\"");
    assertThat(sortable.split("data-value=", -1)).hasSize(2);
    assertThat(sortable).doesNotContain("http:", "https:", "import ", "fetch(");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(sortable)));
    assertThat(page(TABLE.html())).doesNotContain("<script", "data-value", "\"sortable\"");
    assertThat(page(p("<table class=\"sortable\""))).doesNotContain("<script");
  }

  @Test
  void whatIsWrittenForMachinesHasNoLocale() {
    assertThat(page(TABLE.sortable(List.of(missing(-1234567.25), missing(2)))))
        .contains("data-value=\"-1234567.25\"");
  }

  @Test
  void aWatermarkLiesBehindTheTextOnScreenAndPaper() {
    String css = PageStyle.css();
    int rule = css.indexOf(".watermark{");
    assertThat(css.substring(rule, css.indexOf('}', rule)))
        .contains("position:fixed", "z-index:-1", "pointer-events:none", "opacity:.1");
    assertThat(css.indexOf("@media")).isNotEqualTo(-1);
    assertThat(css.substring(css.lastIndexOf("@media print"))).doesNotContain(".watermark");
  }

  private static List<Double> missing(double value) {
    return List.of(Double.NaN, value);
  }

  private static String page(j2html.tags.DomContent content) {
    return Page.of(Words.of(Language.EN), "Page", content, List.of());
  }
}
