package org.waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.row.BarsOfKinds;
import org.waymark.picture.row.NestedBars;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;
import org.waymark.words.Language;

/** Where marks lie on their bars, as pixels. */
final class MarksOnBarsTest {
  private static final int BAR = Ink.SERIES.get(0).getRGB();
  private static final int INK = Ink.INK.getRGB();

  @Test
  void whiskersAndFiguresOnRecordLieInTheMiddleOfTheirBars() {
    Rectangle2D bar = marks(bars(0.9, Interval.NONE, Double.NaN), BAR);
    Rectangle2D whisker = marks(bars(0.9, new Interval(0.3, 0.6), Double.NaN), INK);
    Rectangle2D diamond = marks(bars(0.9, Interval.NONE, 0.5), INK);
    assertThat(whisker.getCenterY()).isCloseTo(bar.getCenterY(), within(0.75));
    assertThat(diamond.getCenterY()).isCloseTo(bar.getCenterY(), within(0.75));
    for (Rectangle2D mark : List.of(whisker, diamond)) {
      assertThat(bar.contains(mark)).as("%s in %s", mark, bar).isTrue();
    }
  }

  @Test
  void aFigureOnRecordLiesOnTheBarOfItsRow() {
    NestedBars.Row plain = nested(new Interval(0.2, 0.8), Interval.NONE, Double.NaN);
    NestedBars.Row recorded = nested(new Interval(0.2, 0.8), Interval.NONE, 0.6);
    Rectangle2D bar = marks(nestedBars(plain), BAR);
    Rectangle2D diamond = marks(nestedBars(recorded), INK);
    assertThat(diamond.getCenterY()).isCloseTo(bar.getCenterY(), within(0.75));
  }

  /** The thin bar is seen by its own colour, however short it is beside the thick one. */
  @ParameterizedTest
  @CsvSource({"0.4,0.6", "0.05,0.5", "0.5,0.95", "0.05,0.95", "0.1,0.4", "0.5,0.5", "0.7,0.9"})
  void anAssumptionsRangeStaysVisibleHoweverNarrow(double low, double high) {
    Interval chance = new Interval(0.1, 0.7);
    BufferedImage with = image(nestedBars(nested(chance, new Interval(low, high), Double.NaN)));
    BufferedImage without = image(nestedBars(nested(chance, Interval.NONE, Double.NaN)));
    int changed = 0;
    for (int y = 0; y < with.getHeight(); y++) {
      for (int x = 0; x < with.getWidth(); x++) {
        changed += with.getRGB(x, y) == without.getRGB(x, y) ? 0 : 1;
      }
    }
    assertThat(changed).isGreaterThan(20);
  }

  private static Chart bars(double value, Interval interval, double recorded) {
    return new BarsOfKinds(
        "",
        Quantity.SHARE,
        List.of(),
        "",
        "",
        List.of(new BarsOfKinds.Row("", " ", 0, value, interval, recorded)));
  }

  private static NestedBars.Row nested(Interval chance, Interval assumptions, double record) {
    return new NestedBars.Row("", " ", Double.NaN, chance, assumptions, record);
  }

  private static Chart nestedBars(NestedBars.Row row) {
    NestedBars.Key key = new NestedBars.Key("", "", "", "");
    return NestedBars.of(new NestedBars.Data("", Quantity.SHARE, key, List.of(row)));
  }

  /** The rectangle around all pixels of a colour. */
  private static Rectangle2D marks(Chart chart, int colour) {
    BufferedImage image = image(chart);
    Rectangle2D marks = null;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) == colour) {
          Rectangle2D pixel = new Rectangle2D.Double(x, y, 1, 1);
          marks = marks == null ? pixel : marks.createUnion(pixel);
        }
      }
    }
    assertThat(marks).isNotNull();
    return marks;
  }

  private static BufferedImage image(Chart chart) {
    BufferedImage image = new BufferedImage(Canvas.WIDE, 120, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setPaint(Ink.PAPER);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    chart.draw(new Canvas(graphics, Canvas.WIDE, Language.EN), 0);
    graphics.dispose();
    return image;
  }
}
