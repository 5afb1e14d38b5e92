package org.waymark.picture.sheet;

import java.awt.Color;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A colour with a name, so that a page can give it another value in the dark. Series are told apart
 * by line style, marker or hatching as well.
 *
 * <p>The first six colours of series follow Okabe and Ito (2008), "Color Universal Design",
 * darkened on white and lightened on black until they reach a contrast of 3:1 (WCAG 2.2, 1.4.11);
 * two more are there for charts of eight parts, which have patterns, too.
 */
public final class Ink extends Color {
  @Serial private static final long serialVersionUID = 1L;

  public static final Ink PAPER = new Ink("paper", 0xFFFFFF, 0x14171C);
  public static final Ink INK = new Ink("ink", 0x1B1F24, 0xE6E8EB);
  public static final Ink MUTED = new Ink("muted", 0x57606A, 0xA6ADB7);
  public static final Ink GRID = new Ink("grid", 0xD9DDE2, 0x363C45);

  /** Ground of a stretch of years, through which lines are seen. */
  public static final Ink SHADE = INK.fade(0.08);

  /** Series. */
  public static final List<Ink> SERIES =
      List.of(
          new Ink("c1", 0x0067A3, 0x56B4E9),
          new Ink("c2", 0xC84E00, 0xF0A35E),
          new Ink("c3", 0x00805E, 0x35C79C),
          new Ink("c4", 0x8E3F78, 0xDD9CC6),
          new Ink("c5", 0x8A6B00, 0xE8D44D),
          new Ink("c6", 0x4A5058, 0xC2C8D0),
          new Ink("c7", 0x00838F, 0x6FD6E0),
          new Ink("c8", 0xB0304C, 0xF59AAE));

  /** Classes of a map, from little to much: darker on white, lighter in the dark. */
  public static final List<Ink> CLASSES =
      List.of(
          new Ink("m1", 0xE4EEF7, 0x1B3550),
          new Ink("m2", 0xAFD0E8, 0x235A8A),
          new Ink("m3", 0x6BA6D0, 0x3F86C2),
          new Ink("m4", 0x2F76AF, 0x85B9E2),
          new Ink("m5", 0x0A3F73, 0xD6E9F8));

  /**
   * Classes of a map of differences, from less through none to more: blue and orange, which the
   * colour-blind tell apart, and each of its own lightness, for those who see or print none.
   */
  public static final List<Ink> DIVERGING =
      List.of(
          new Ink("d1", 0x0A4F8A, 0xB9E0FB),
          new Ink("d2", 0x8FC1E3, 0x2F6FA8),
          new Ink("d3", 0xF7F7F7, 0x2B3038),
          new Ink("d4", 0xFAD2A0, 0x7A4A12),
          new Ink("d5", 0xC25B00, 0xFFB257));

  /** Where a map has no value. */
  public static final Ink NO_VALUE = new Ink("none", 0xC9CCD0, 0x4A5058);

  /**
   * A scale of values, from low to high: ten steps of viridis (van der Walt and Smith 2015),
   * perceptually even and told apart by the colour-blind. The same on white and in the dark.
   */
  public static final List<Ink> SCALE =
      List.of(
          new Ink("v0", 0x440154, 0x440154),
          new Ink("v1", 0x482878, 0x482878),
          new Ink("v2", 0x3E4A89, 0x3E4A89),
          new Ink("v3", 0x31688E, 0x31688E),
          new Ink("v4", 0x26828E, 0x26828E),
          new Ink("v5", 0x1F9E89, 0x1F9E89),
          new Ink("v6", 0x35B779, 0x35B779),
          new Ink("v7", 0x6DCD59, 0x6DCD59),
          new Ink("v8", 0xB4DE2C, 0xB4DE2C),
          new Ink("v9", 0xFDE725, 0xFDE725));

  /**
   * Lines and letters on that scale. Not quite those of paper and ink, whose equals they are not.
   */
  public static final Ink SCALE_LIGHT = new Ink("vlight", 0xFEFEFE, 0xFEFEFE);

  public static final Ink SCALE_DARK = new Ink("vdark", 0x1A1E23, 0x1A1E23);

  /** Every colour, once. */
  static final List<Ink> ALL =
      Stream.of(
              List.of(PAPER, INK, MUTED, GRID, NO_VALUE),
              SERIES,
              CLASSES,
              DIVERGING,
              SCALE,
              List.of(SCALE_LIGHT, SCALE_DARK))
          .flatMap(List::stream)
          .toList();

  private final String name;
  private final int dark;

  private Ink(String name, int light, int dark) {
    this(name, light, dark, 255);
  }

  private Ink(String name, int light, int dark, int alpha) {
    super((alpha << 24) | light, true);
    this.name = name;
    this.dark = dark;
  }

  /** The same colour, more transparent: 0 is invisible, 1 is solid. */
  public Ink fade(double opacity) {
    return new Ink(name, getRGB() & 0xFFFFFF, dark, (int) Math.round(opacity * 255));
  }

  public String name() {
    return name;
  }

  /** How a page names it. */
  String variable() {
    return "var(--" + name + ")";
  }

  /** Its declaration on white paper or in the dark. */
  String declaration(boolean inTheDark) {
    return "--" + name + ":" + hex(inTheDark ? dark : getRGB());
  }

  /** Its value on white paper. */
  String hex() {
    return hex(getRGB());
  }

  /** Its value in the dark. */
  Color dark() {
    return new Color(dark);
  }

  /** Its opacity, 0 to 1, as text. */
  String opacity() {
    return getAlpha() == 255 ? "1" : String.valueOf(Math.round(getAlpha() / 2.55) / 100.0);
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb & 0xFFFFFF);
  }
}
