package org.waymark.picture.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.picture.map.ProvinceMap;

/** Contrast as WCAG 2.2 defines it, on white and in the dark. */
final class InkTest {
  /** How a colour looks: on white, or in the dark. */
  record Ground(String name, Function<Ink, Color> look) {
    double contrast(Ink one, Ink other) {
      double first = luminance(look.apply(one));
      double second = luminance(look.apply(other));
      return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    double luminance(Ink ink) {
      return luminance(look.apply(ink));
    }

    private static double luminance(Color color) {
      return 0.2126 * linear(color.getRed())
          + 0.7152 * linear(color.getGreen())
          + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
      double value = channel / 255.0;
      return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Ground> grounds() {
    return Stream.of(new Ground("light", ink -> ink), new Ground("dark", Ink::dark));
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void textHasAContrastOfAtLeastFourAndAHalf(Ground ground) {
    for (Ink ink : List.of(Ink.INK, Ink.MUTED)) {
      assertThat(ground.contrast(ink, Ink.PAPER)).as(ink.name()).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void seriesHaveAContrastOfAtLeastThree(Ground ground) {
    for (Ink ink : Ink.SERIES) {
      assertThat(ground.contrast(ink, Ink.PAPER)).as(ink.name()).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void classesOfAMapDifferWithoutColour(Ground ground) {
    double direction =
        Math.signum(ground.luminance(Ink.CLASSES.get(4)) - ground.luminance(Ink.CLASSES.get(0)));
    for (int i = 1; i < Ink.CLASSES.size(); i++) {
      Ink lower = Ink.CLASSES.get(i - 1);
      Ink higher = Ink.CLASSES.get(i);
      assertThat(ground.contrast(lower, higher)).as(higher.name()).isGreaterThan(1.35);
      assertThat(direction * (ground.luminance(higher) - ground.luminance(lower))).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void classesOfDifferencesDifferWithoutColourAndStandOutTheMoreTheFartherFromZero(Ground ground) {
    List<Ink> classes = Ink.DIVERGING;
    for (int i = 0; i < classes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(ground.contrast(classes.get(i), classes.get(j)))
            .as(classes.get(i).name() + " and " + classes.get(j).name())
            .isGreaterThan(1.15);
      }
    }
    for (int side : new int[] {-1, 1}) {
      double near = ground.contrast(classes.get(2 + side), Ink.PAPER);
      assertThat(near).isGreaterThan(ground.contrast(classes.get(2), Ink.PAPER));
      assertThat(ground.contrast(classes.get(2 + 2 * side), Ink.PAPER)).isGreaterThan(near);
    }
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void hatchingIsSeenOnEveryClass(Ground ground) {
    for (Ink ink : Stream.concat(Ink.CLASSES.stream(), Ink.DIVERGING.stream()).toList()) {
      double line = ground.contrast(ProvinceMap.UNCERTAIN.line(), ink);
      double casing = ground.contrast(ProvinceMap.UNCERTAIN.casing(), ink);
      assertThat(Math.max(line, casing)).as(ink.name()).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void bordersOfAMapAreSeenOnPaper(Ground ground) {
    assertThat(ground.contrast(Ink.MUTED, Ink.PAPER)).isGreaterThanOrEqualTo(3);
  }
}
