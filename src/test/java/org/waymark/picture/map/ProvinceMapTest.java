package org.waymark.picture.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.waymark.evidence.Evidence;
import org.waymark.picture.Drawn;
import org.waymark.picture.Gallery;
import org.waymark.picture.Samples;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Picture;
import org.waymark.picture.sheet.SvgSheet;

final class ProvinceMapTest {

  @ParameterizedTest
  @CsvSource({"PROVINCES_2019, 63", "UNITS_2025, 34"})
  void everyUnitHasOneShape(ProvinceMap.Units units, int count) {
    assertThat(Outlines.of(Evidence.load(), units).shapes()).hasSize(count);
    assertThat(borders(drawn(Samples.map(units)))).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"PROVINCES_2019", "UNITS_2025"})
  void uncertainUnitsAreHatchedAndNoOthers(ProvinceMap.Units units) {
    ProvinceMap.Data data = Samples.map(units);
    Drawn drawn = drawn(data);
    List<Element> borders = borders(drawn);
    List<String> codes = List.copyOf(Outlines.of(Evidence.load(), units).shapes().keySet());
    long rings = 0;
    for (int i = 0; i < codes.size(); i++) {
      ProvinceMap.Value value = data.values().get(codes.get(i));
      if (value.uncertain() && !Double.isNaN(value.value())) {
        rings += rings(borders.get(i));
      }
    }
    assertThat(rings(hatched("url(#map-wide-rising-ink)", drawn))).isEqualTo(rings);
  }

  @Test
  void unitsWithoutAValueAreGreyAndDotted() {
    ProvinceMap.Data data = with(Map.of("VN-01", new ProvinceMap.Value(1, false)), List.of());
    Drawn drawn = drawn(data);
    assertThat(shapesWith("var(--none)", drawn)).isEqualTo(62);
    long all = borders(drawn).stream().mapToLong(ProvinceMapTest::rings).sum();
    int first =
        List.copyOf(Outlines.of(Evidence.load(), data.units()).shapes().keySet()).indexOf("VN-01");
    assertThat(rings(hatched("url(#map-wide-dots-ink)", drawn)))
        .isEqualTo(all - rings(borders(drawn).get(first)));
  }

  /** The one shape that is hatched: a program that prints makes an image of each. */
  private static Element hatched(String fill, Drawn drawn) {
    List<Element> shapes =
        drawn.all("path").stream().filter(path -> fill(path).equals(fill)).toList();
    assertThat(shapes).hasSize(1);
    return shapes.get(0);
  }

  /** How many closed lines a shape is made of: islands have their own. */
  private static long rings(Element path) {
    return path.getAttribute("d").chars().filter(letter -> letter == 'M').count();
  }

  @Test
  void aLimitBelongsToTheClassAboveIt() {
    MapClasses classes =
        MapClasses.of(
            with(Map.of("VN-01", new ProvinceMap.Value(1, false)), List.of(1.0, 2.0, 3.0, 4.0)));
    assertThat(classes.of(0.99)).isZero();
    assertThat(classes.of(1)).isEqualTo(1);
    assertThat(classes.of(4)).isEqualTo(4);
  }

  @Test
  void limitsThatAreComputedAreRoundAndRise() {
    MapClasses classes = MapClasses.of(Samples.map(ProvinceMap.Units.PROVINCES_2019));
    assertThat(classes.breaks()).hasSize(4).isSorted().doesNotHaveDuplicates();
    assertThat(classes.breaks()).allMatch(limit -> limit % 10 == 0);
  }

  @Test
  void differencesAreBlueBelowZeroWhiteAroundItAndOrangeAbove() {
    ProvinceMap.Data data =
        with(
            Map.of(
                "VN-01", new ProvinceMap.Value(-3, false),
                "VN-02", new ProvinceMap.Value(0, false),
                "VN-03", new ProvinceMap.Value(3, false)),
            List.of(-2.0, -1.0, 1.0, 2.0));
    Drawn drawn =
        Drawn.of(
            SvgSheet.inline(Gallery.frame("map"), ProvinceMap.ofDifferences(data), Canvas.WIDE));
    assertThat(shapesWith("var(--d1)", drawn)).isEqualTo(1);
    assertThat(shapesWith("var(--d3)", drawn)).isEqualTo(1);
    assertThat(shapesWith("var(--d5)", drawn)).isEqualTo(1);
  }

  @Test
  void aDifferenceThatCannotBeToldIsPlainGreyHoweverLargeItIs() {
    ProvinceMap.Data data = Samples.mapOfDifferences();
    Drawn drawn =
        Drawn.of(
            SvgSheet.inline(Gallery.frame("map"), ProvinceMap.ofDifferences(data), Canvas.WIDE));
    long known = data.values().values().stream().filter(v -> !Double.isNaN(v.value())).count();
    long told =
        data.values().values().stream()
            .filter(v -> !Double.isNaN(v.value()) && !v.uncertain())
            .count();
    long coloured = 0;
    for (int i = 1; i <= 5; i++) {
      coloured += shapesWith("var(--d" + i + ")", drawn);
    }
    assertThat(coloured).isEqualTo(told).isLessThan(known);
    assertThat(shapesWith("var(--none)", drawn)).isEqualTo(63 - told);
    assertThat(drawn.ids()).noneMatch(id -> id.contains("rising"));
  }

  @Test
  void limitsOfDifferencesLieEvenlyAroundZero() {
    for (List<Double> breaks : List.of(List.<Double>of(), List.of(-2.0, -1.0, 1.0, 3.0))) {
      assertThatThrownBy(() -> ProvinceMap.ofDifferences(with(Map.of(), breaks)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Map of differences");
    }
  }

  @Test
  void theArchipelagosAreNamedAndHaveNoColourOfAClass() {
    Drawn drawn = drawn(Samples.map(ProvinceMap.Units.UNITS_2025));
    assertThat(drawn.text()).contains("Quần đảo Hoàng Sa").contains("Quần đảo Trường Sa");
    assertThat(drawn.all("circle")).isNotEmpty().allMatch(dot -> fill(dot).equals("var(--muted)"));
  }

  @Test
  void theDisclaimerTravelsWithTheMap() {
    Picture picture =
        Picture.of(
            Gallery.frame("map"), ProvinceMap.of(Samples.map(ProvinceMap.Units.PROVINCES_2019)));
    assertThat(Drawn.of(picture.svg()).text()).contains("không xếp hạng các tỉnh");
    assertThat(Drawn.of(picture.svgInline()).text()).doesNotContain("không xếp hạng");
  }

  @Test
  void unknownUnitsAndLimitsThatDoNotRiseAreRefused() {
    assertThatThrownBy(
            () -> ProvinceMap.of(with(Map.of("VN-99", new ProvinceMap.Value(1, false)), List.of())))
        .hasMessageContaining("VN-99");
    assertThatThrownBy(() -> ProvinceMap.of(with(Map.of(), List.of(1.0, 2.0, 2.0, 3.0))))
        .hasMessageContaining("2.0");
  }

  private static ProvinceMap.Data with(Map<String, ProvinceMap.Value> values, List<Double> breaks) {
    return new ProvinceMap.Data(
        ProvinceMap.Units.PROVINCES_2019,
        values,
        breaks,
        List.of(),
        "people",
        "uncertain",
        "no value",
        new ProvinceMap.Islands("Hoàng Sa", "Trường Sa"),
        "");
  }

  private static Drawn drawn(ProvinceMap.Data data) {
    return Drawn.of(SvgSheet.inline(Gallery.frame("map"), ProvinceMap.of(data), Canvas.WIDE));
  }

  private static List<Element> borders(Drawn drawn) {
    return drawn.all("path").stream()
        .filter(path -> path.getAttribute("stroke").equals("var(--muted)"))
        .toList();
  }

  private static long shapesWith(String fill, Drawn drawn) {
    return drawn.all("path").stream().filter(path -> fill(path).equals(fill)).count();
  }

  private static String fill(Element element) {
    return element.getAttribute("fill");
  }
}
