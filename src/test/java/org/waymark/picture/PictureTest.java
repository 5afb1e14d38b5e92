package org.waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.flow.PathwayFlow;
import org.waymark.picture.row.BarsOfKinds;
import org.waymark.picture.row.NestedBars;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.picture.sheet.Picture;
import org.waymark.picture.sheet.PictureStyle;
import org.waymark.picture.time.Course;
import org.waymark.picture.time.LinePanels;
import org.waymark.picture.time.StackedBars;
import org.waymark.picture.time.TimeCourse;
import org.waymark.words.Language;

/** What holds for every kind of picture. */
final class PictureTest {
  private static final Map<String, Picture> PICTURES = new LinkedHashMap<>();

  @BeforeAll
  static void draw() {
    Samples.all().forEach((id, chart) -> PICTURES.put(id, Picture.of(Gallery.frame(id), chart)));
  }

  static Stream<String> kinds() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void equalInputLeavesEqualBytes(String kind) {
    Picture first = PICTURES.get(kind);
    Picture second = Picture.of(Gallery.frame(kind), Samples.all().get(kind));
    assertThat(second.svg()).isEqualTo(first.svg());
    assertThat(second.svgInline()).isEqualTo(first.svgInline());
    assertThat(second.svgInlineNarrow()).isEqualTo(first.svgInlineNarrow());
    assertThat(second.png()).isEqualTo(first.png());
  }

  @Test
  void noTwoDrawingsOfAPageShareAnId() {
    List<String> ids = new ArrayList<>();
    for (Picture picture : PICTURES.values()) {
      ids.addAll(Drawn.of(picture.svgInline()).ids());
      ids.addAll(Drawn.of(picture.svgInlineNarrow()).ids());
    }
    assertThat(ids).hasSizeGreaterThan(2 * PICTURES.size()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatAnIdIsAskedForIsDefinedInTheSameDrawing(String kind) {
    for (String svg : drawings(kind)) {
      List<String> ids = Drawn.of(svg).ids();
      Matcher asked = Pattern.compile("url\\(#([^)]*)\\)").matcher(svg);
      while (asked.find()) {
        assertThat(ids).contains(asked.group(1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPageDecidesAboutEveryColour(String kind) {
    for (String svg : inline(kind)) {
      for (Element element : Drawn.of(svg).all("*")) {
        for (String name : List.of("fill", "stroke", "stop-color", "color")) {
          assertThat(element.getAttribute(name))
              .matches("|none|var\\(--[a-z0-9]+\\)|url\\(#[A-Za-z0-9-]+\\)");
        }
      }
      assertThat(svg).doesNotContain("style=").doesNotContain("rgb(");
      Matcher variable = Pattern.compile("var\\((--[a-z0-9]+)\\)").matcher(svg);
      while (variable.find()) {
        assertThat(PictureStyle.css()).contains(variable.group(1) + ":#");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aDrawingInAPageHasNoHeaderAndScales(String kind) {
    for (String svg : inline(kind)) {
      Element root = Drawn.of(svg).root();
      assertThat(svg).startsWith("<svg ").doesNotContain("<!DOCTYPE").doesNotContain("<?xml");
      assertThat(root.getAttribute("role")).isEqualTo("img");
      assertThat(root.getAttribute("width")).isEqualTo("100%");
      assertThat(root.hasAttribute("height")).isFalse();
      assertThat(Drawn.of(svg).all("title").get(0).getAttribute("id"))
          .isEqualTo(root.getAttribute("aria-labelledby"));
    }
    assertThat(viewBox(PICTURES.get(kind).svgInline())[2]).isEqualTo(Canvas.WIDE);
    assertThat(viewBox(PICTURES.get(kind).svgInlineNarrow())[2]).isEqualTo(Canvas.NARROW);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void titleAndNoteTravelWithAFileButNotInAPage(String kind) {
    Picture picture = PICTURES.get(kind);
    String alone = Drawn.of(picture.svg()).text();
    assertThat(alone).contains(Gallery.frame(kind).title()).contains(Gallery.frame(kind).note());
    for (String svg : inline(kind)) {
      assertThat(Drawn.of(svg).text()).doesNotContain("Bao nhiêu").doesNotContain("Dải đậm");
    }
    assertThat(picture.svg()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingIsDrawnNowhere(String kind) {
    for (String svg : drawings(kind)) {
      assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("<!--");
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void textStaysWithinThePictureAndIsLargeEnough(String kind) {
    for (String svg : drawings(kind)) {
      double[] box = viewBox(svg);
      for (Element text : Drawn.of(svg).all("text")) {
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        double size = Double.parseDouble(text.getAttribute("font-size"));
        String length = text.getAttribute("textLength");
        double width = length.isEmpty() ? size / 2 : Double.parseDouble(length);
        assertThat(size).as(text.getTextContent()).isGreaterThanOrEqualTo(12);
        assertThat(x).as(text.getTextContent()).isGreaterThanOrEqualTo(box[0] - 0.5);
        assertThat(x + width).as(text.getTextContent()).isLessThanOrEqualTo(box[0] + box[2] + 0.5);
        assertThat(y - size * 0.9).as(text.getTextContent()).isGreaterThanOrEqualTo(box[1]);
        assertThat(y).as(text.getTextContent()).isLessThanOrEqualTo(box[1] + box[3]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void noTwoTextsOverlap(String kind) {
    for (String svg : drawings(kind)) {
      List<Element> texts = Drawn.of(svg).all("text");
      for (int i = 0; i < texts.size(); i++) {
        for (int j = i + 1; j < texts.size(); j++) {
          assertThat(overlap(texts.get(i), texts.get(j)))
              .as("%s / %s", texts.get(i).getTextContent(), texts.get(j).getTextContent())
              .isFalse();
        }
      }
    }
  }

  private static boolean overlap(Element one, Element other) {
    return bounds(one).intersects(bounds(other));
  }

  /** From the top of small letters to their foot: marks above and below may come close. */
  private static java.awt.geom.Rectangle2D bounds(Element text) {
    double size = Double.parseDouble(text.getAttribute("font-size"));
    String length = text.getAttribute("textLength");
    double width = length.isEmpty() ? size / 2 : Double.parseDouble(length);
    return new java.awt.geom.Rectangle2D.Double(
        Double.parseDouble(text.getAttribute("x")),
        Double.parseDouble(text.getAttribute("y")) - size * 0.75,
        width,
        size * 0.8);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theImageIsTwiceAsLargeAndNotBlank(String kind) throws IOException {
    Picture picture = PICTURES.get(kind);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    double[] box = viewBox(picture.svg());
    assertThat(image.getWidth()).isEqualTo((int) box[2] * 2).isGreaterThan(1400);
    assertThat(image.getHeight()).isEqualTo((int) box[3] * 2);
    assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    int dark = 0;
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        dark += (image.getRGB(x, y) & 0xFF00) < 0x8000 ? 1 : 0;
      }
    }
    assertThat(dark).isGreaterThan(500);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPageStaysSmall(String kind) {
    for (String svg : inline(kind)) {
      assertThat(svg.length()).isLessThan(150_000);
    }
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    String english =
        Picture.of(new Frame("en", "Title", "", Language.EN), Samples.course()).svgInline();
    assertThat(Drawn.of(english).text()).contains("10,000");
    assertThat(Drawn.of(PICTURES.get("course").svgInline()).text()).contains("10.000");
  }

  @Test
  void aChartWithoutAnyValueIsStillDrawn() {
    Course nothing =
        new Course(
            "line",
            "chance",
            "assumptions",
            List.of(new Course.Point(2020, Double.NaN, Interval.NONE, Interval.NONE)));
    TimeCourse course =
        new TimeCourse(
            "people",
            Quantity.NUMBER,
            List.of(nothing),
            TimeCourse.Observed.NONE,
            List.of(new TimeCourse.Marker(1990, "long ago")),
            List.of());
    NestedBars.Key key = new NestedBars.Key("mean", "chance", "assumptions", "record");
    List<Chart> charts =
        List.of(
            course,
            LinePanels.of(new LinePanels.Data(List.of())),
            NestedBars.of(new NestedBars.Data("people", Quantity.NUMBER, key, List.of())),
            new BarsOfKinds(
                "people",
                Quantity.SHARE,
                List.of(),
                "",
                "",
                List.of(new BarsOfKinds.Row("", "a", 0, Double.NaN, Interval.NONE, Double.NaN))),
            StackedBars.of(new StackedBars.Data("USD", Quantity.NUMBER, List.of(2020), List.of())),
            new PathwayFlow(List.of(new PathwayFlow.Node("a", "A: 0", 0, 0)), List.of()));
    for (Chart chart : charts) {
      Picture picture = Picture.of(Gallery.frame("none"), chart);
      assertThat(picture.svg()).doesNotContain("NaN");
      Drawn.of(picture.svgInlineNarrow());
    }
  }

  @Test
  void textIsEscaped() {
    Frame frame = new Frame("x", "a < b & \"c\"", "<script>", Language.EN);
    Picture picture = Picture.of(frame, Samples.course());
    assertThat(Drawn.of(picture.svg()).text()).contains("a < b & \"c\"").contains("<script>");
    assertThat(picture.svg()).doesNotContain("<script>");
  }

  @Test
  void anIdThatCannotBeOneIsRefused() {
    assertThatThrownBy(() -> new Frame("1 x", "Title", "", Language.EN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 x");
  }

  private static List<String> inline(String kind) {
    return List.of(PICTURES.get(kind).svgInline(), PICTURES.get(kind).svgInlineNarrow());
  }

  private static List<String> drawings(String kind) {
    Picture picture = PICTURES.get(kind);
    return List.of(picture.svgInline(), picture.svgInlineNarrow(), picture.svg());
  }

  private static double[] viewBox(String svg) {
    return Stream.of(Drawn.of(svg).root().getAttribute("viewBox").split(" "))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
