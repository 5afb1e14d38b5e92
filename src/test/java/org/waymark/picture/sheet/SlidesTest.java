package org.waymark.picture.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.waymark.picture.Drawn;
import org.waymark.picture.Samples;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.map.ProvinceMap;
import org.waymark.picture.row.NestedBars;
import org.waymark.picture.time.LinePanels;
import org.waymark.words.Language;

/** Pictures of comparisons as slides of 16:9, of however many scenarios. */
final class SlidesTest {
  /** Letters of 10 points on a slide as high as a sheet of paper is wide: of 1,080 pixels, 19. */
  private static final double LEGIBLE = 19;

  private static final String NAME = "Nâng cao nhận thức ở các xã biên giới từ 2027";

  private static Frame frame() {
    return new Frame(
        "slide",
        "Chênh lệch về số người rơi vào cảnh bị bóc lột, từng năm",
        "Mô phỏng bằng Waymark; tham chiếu \"Triển vọng đến 2035\". Suy ra từ các giả định; không"
            + " đếm người thật. Đậm: riêng ngẫu nhiên; nhạt: các giả định hợp lý.",
        Language.VI);
  }

  private static Chart forest(int scenarios) {
    List<NestedBars.Row> rows = new ArrayList<>();
    for (int i = 0; i < (scenarios == 1 ? 11 : 4 * scenarios); i++) {
      double mean = i == 0 ? -0.4 : 0.01 * i / scenarios;
      rows.add(
          new NestedBars.Row(
              "Biến số " + (scenarios == 1 ? 1 : i / scenarios),
              NAME + " " + (scenarios == 1 ? i : i % scenarios),
              mean,
              new Interval(mean - 0.1, mean + 0.1),
              new Interval(mean - 0.02, mean + 0.3),
              Double.NaN));
    }
    return NestedBars.of(
        new NestedBars.Data(
            "thay đổi, theo tỷ lệ của tham chiếu",
            Quantity.SHARE,
            new NestedBars.Key("chênh lệch", "ngẫu nhiên, 95 %", "giả định, 90 %", ""),
            rows));
  }

  private static LinePanels courses(int scenarios) {
    List<LinePanels.Panel> panels = new ArrayList<>();
    for (int i = 0; i < scenarios; i++) {
      panels.add(new LinePanels.Panel(NAME + " " + i, Samples.differences()));
    }
    return LinePanels.of(new LinePanels.Data(panels));
  }

  private static Stream<Chart> charts(int scenarios) {
    return Stream.of(forest(scenarios), courses(scenarios)).flatMap(all -> all.parts().stream());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 15, 40})
  void everySlideIsLegible(int scenarios) {
    charts(scenarios)
        .forEach(
            chart -> {
              Drawn drawn = Drawn.of(SvgSheet.alone(frame(), chart).text());
              double scale = slideScale(drawn);
              assertThat(drawn.all("text"))
                  .isNotEmpty()
                  .allSatisfy(
                      text ->
                          assertThat(scale * Double.parseDouble(text.getAttribute("font-size")))
                              .as(text.getTextContent())
                              .isGreaterThanOrEqualTo(LEGIBLE));
              assertThat(scale * box(drawn)[2]).as("width of 1920").isGreaterThan(1000);
            });
  }

  @Test
  void aMapIsLegibleToo() {
    Drawn drawn =
        Drawn.of(
            SvgSheet.alone(frame(), ProvinceMap.ofDifferences(Samples.mapOfDifferences())).text());
    assertThat(slideScale(drawn) * 13).isGreaterThanOrEqualTo(LEGIBLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 15})
  void everySlideIsSixteenToNine(int scenarios) throws IOException {
    for (Chart chart : charts(scenarios).toList()) {
      byte[] png = Picture.forSlides(frame(), chart).png();
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth() * 9).isEqualTo(image.getHeight() * 16);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 15})
  void theSlidesTogetherShowEveryScenarioOnceAndInOneScale(int scenarios) {
    List<String> seen = new ArrayList<>();
    List<List<String>> scales = new ArrayList<>();
    for (Chart part : courses(scenarios).parts()) {
      List<String> texts =
          Drawn.of(SvgSheet.inline(frame(), part, Canvas.WIDE)).all("text").stream()
              .map(Element::getTextContent)
              .toList();
      String all = String.join(" ", texts);
      for (int i = 0; i < scenarios; i++) {
        if (all.matches(".*từ 2027 " + i + " .*")) {
          seen.add("" + i);
        }
      }
      scales.add(texts.stream().filter(text -> text.matches("-?[0-9.,]+")).distinct().toList());
    }
    assertThat(seen).hasSize(scenarios).doesNotHaveDuplicates();
    assertThat(scales.stream().distinct()).hasSize(1);
    assertThat(courses(scenarios).parts()).hasSize((scenarios + 3) / 4);
  }

  @Test
  void partsAreNumberedAndASingleOneIsNot() {
    assertThat(frame().part(1, 1)).isEqualTo(frame());
    assertThat(frame().part(2, 3).id()).isEqualTo("slide-2");
    assertThat(frame().part(2, 3).title()).isEqualTo(frame().title() + " (2/3)");
  }

  private static double slideScale(Drawn drawn) {
    return Math.min(1920 / box(drawn)[2], 1080 / box(drawn)[3]);
  }

  private static double[] box(Drawn drawn) {
    return Stream.of(drawn.root().getAttribute("viewBox").split(" "))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
