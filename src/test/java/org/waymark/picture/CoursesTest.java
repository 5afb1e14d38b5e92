package org.waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.axis.Start;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.SvgSheet;
import org.waymark.picture.time.LinePanels;
import org.waymark.picture.time.TimeCourse;

/** Courses over the years: where a policy begins, what shares a scale, what is told apart. */
final class CoursesTest {

  @Test
  void yearsBeforeAPolicyInWhichNothingDiffersTakeNoRoom() {
    List<String> years = years(Samples.differences());
    assertThat(years).startsWith("2015").contains("2023");
    assertThat(years(with(Samples.differences(), Optional.empty()))).startsWith("2012");
  }

  @Test
  void levelsKeepTheirPastWhichIsNotNothing() {
    assertThat(years(Samples.manyCourses(3))).startsWith("2024");
  }

  @Test
  void thePolicyHasALineAndALabel() {
    TimeCourse data = Samples.differences();
    String begun = svg(data, Canvas.WIDE);
    String none = svg(with(data, Optional.empty()), Canvas.WIDE);
    String label = data.start().map(Start::label).orElseThrow();
    assertThat(Drawn.of(begun).text()).contains(label);
    assertThat(Drawn.of(none).text()).doesNotContain(label);
    assertThat(upright(begun)).isEqualTo(upright(none) + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6, 7, 16})
  void sixCoursesAreToldApartByColourAndByDashesAndOthersAreGrey(int count) {
    Element[] lines =
        Drawn.of(svg(Samples.manyCourses(count), Canvas.WIDE)).all("path").stream()
            .filter(path -> path.getAttribute("fill").equals("none"))
            .filter(path -> path.getAttribute("d").split(" ").length > 20)
            .toArray(Element[]::new);
    Set<String> colours = new HashSet<>();
    Set<String> dashes = new HashSet<>();
    int grey = 0;
    for (Element line : lines) {
      String colour = line.getAttribute("stroke");
      grey += colour.equals("var(--muted)") ? 1 : 0;
      if (!colour.equals("var(--muted)")) {
        colours.add(colour);
        dashes.add(line.getAttribute("stroke-dasharray"));
      }
    }
    assertThat(lines).hasSize(count);
    assertThat(colours).hasSize(Math.min(6, count));
    assertThat(dashes).hasSize(Math.min(6, count));
    assertThat(grey).isEqualTo(Math.max(0, count - 6));
  }

  @ParameterizedTest
  @ValueSource(ints = {Canvas.WIDE, Canvas.NARROW})
  void everyCourseThatIsToldApartBearsItsName(int width) {
    String text = Drawn.of(svg(Samples.manyCourses(9), width)).text();
    for (int i = 0; i < 6; i++) {
      assertThat(text).contains("Kịch bản số " + i);
    }
    assertThat(text.split("các kịch bản khác", -1)).hasSize(2);
  }

  @Test
  void panelsShareAScaleOrSayThatTheyDoNot() {
    List<LinePanels.Panel> panels =
        List.of(
            new LinePanels.Panel("small", level(10)), new LinePanels.Panel("large", level(9000)));
    String shared = svg(LinePanels.of(new LinePanels.Data(panels)), Canvas.WIDE);
    assertThat(times("10.000", shared)).isEqualTo(2);
    String own = svg(LinePanels.of(new LinePanels.Data(panels, "Own scales.")), Canvas.WIDE);
    assertThat(times("10.000", own)).isEqualTo(1);
    assertThat(Drawn.of(own).text()).contains("Own scales.");
  }

  private static TimeCourse level(double size) {
    return new TimeCourse(
        "people",
        Quantity.NUMBER,
        List.of(Samples.course("line", "chance", "", size)),
        TimeCourse.Observed.NONE,
        List.of(),
        List.of());
  }

  private static TimeCourse with(TimeCourse data, Optional<Start> start) {
    return new TimeCourse(
        data.yTitle(),
        data.quantity(),
        data.courses(),
        data.observed(),
        data.markers(),
        data.periods(),
        start);
  }

  private static List<String> years(Chart chart) {
    List<String> years = new ArrayList<>();
    Matcher year = Pattern.compile(">(20\\d\\d)<").matcher(svg(chart, Canvas.WIDE));
    while (year.find()) {
      years.add(year.group(1));
    }
    return years;
  }

  private static long times(String text, String svg) {
    return Drawn.of(svg).all("text").stream()
        .filter(each -> each.getTextContent().strip().equals(text))
        .count();
  }

  /** Upright lines in the colour of ink. */
  private static long upright(String svg) {
    return Drawn.of(svg).all("line").stream()
        .filter(line -> line.getAttribute("x1").equals(line.getAttribute("x2")))
        .filter(line -> line.getAttribute("stroke").equals("var(--ink)"))
        .count();
  }

  private static String svg(Chart chart, int width) {
    return SvgSheet.inline(Gallery.frame("courses"), chart, width);
  }
}
