package org.waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.picture.flow.FlowLayout;
import org.waymark.picture.flow.PathwayFlow;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.SvgSheet;
import org.waymark.words.Language;

final class FlowLayoutTest {
  private final FlowLayout layout = FlowLayout.of(canvas(), Samples.flow());

  @Test
  void widthsAreProportionalToPeople() {
    double scale = layout.boxes().get(0).height() / layout.boxes().get(0).node().value();
    assertThat(layout.boxes())
        .allSatisfy(
            box ->
                assertThat(box.height())
                    .isCloseTo(Math.max(1, box.node().value() * scale), within(1e-9)));
  }

  @Test
  void asManyArriveAsLeave() {
    for (FlowLayout.Box box : layout.boxes()) {
      double leaving = sum(layout.ribbons().stream().filter(r -> r.source().equals(box)).toList());
      double arriving = sum(layout.ribbons().stream().filter(r -> r.target().equals(box)).toList());
      if (arriving > 0) {
        assertThat(arriving).as(box.node().label()).isCloseTo(box.height(), within(1e-9));
      }
      assertThat(leaving).as(box.node().label()).isLessThanOrEqualTo(box.height() + 1e-9);
    }
  }

  @Test
  void ribbonsOfABarLieBesideOneAnother() {
    for (FlowLayout.Ribbon one : layout.ribbons()) {
      for (FlowLayout.Ribbon other : layout.ribbons()) {
        if (one != other && one.source().equals(other.source())) {
          boolean apart =
              one.from() + one.height() <= other.from() + 1e-9
                  || other.from() + other.height() <= one.from() + 1e-9;
          assertThat(apart).isTrue();
        }
      }
    }
  }

  @Test
  void labelsMeetNeitherBarsNorLabels() {
    List<Rectangle2D> taken = new ArrayList<>();
    for (FlowLayout.Box box : layout.boxes()) {
      taken.add(box.label());
      taken.add(new Rectangle2D.Double(box.x(), box.y(), FlowLayout.BAR, box.height()));
    }
    for (int i = 0; i < taken.size(); i++) {
      for (int j = i + 1; j < taken.size(); j++) {
        assertThat(taken.get(i).intersects(taken.get(j))).isFalse();
      }
    }
  }

  /** Ribbons fall from the upper bar of a column past the lower one, of whatever size both are. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 10, 90, 420, 1200, 2600})
  void noRibbonCrossesALabel(double stopped) {
    double returned = 2900 - stopped / 2;
    PathwayFlow data =
        new PathwayFlow(
            List.of(
                new PathwayFlow.Node("t", "bị mua bán 5.700", 5700, 0),
                new PathwayFlow.Node("e", "bị bóc lột", 5700 - stopped, 1),
                new PathwayFlow.Node("s", "được chặn lại trên đường 420", stopped, 1),
                new PathwayFlow.Node("n", "ở lại hẳn 900", 900, 2),
                new PathwayFlow.Node("r", "đã về nhà", returned + stopped, 2),
                new PathwayFlow.Node("x", "không được xác định", returned + stopped - 610, 3),
                new PathwayFlow.Node("v", "được xác định 610", 610, 3)),
            List.of(
                new PathwayFlow.Link("t", "e", 5700 - stopped),
                new PathwayFlow.Link("t", "s", stopped),
                new PathwayFlow.Link("e", "n", 900),
                new PathwayFlow.Link("e", "r", returned),
                new PathwayFlow.Link("s", "r", stopped),
                new PathwayFlow.Link("r", "x", returned + stopped - 610),
                new PathwayFlow.Link("r", "v", 610)));
    FlowLayout drawn = FlowLayout.of(canvas(), data);
    for (FlowLayout.Box box : drawn.boxes()) {
      assertThat(box.label().getMaxY()).isLessThanOrEqualTo(drawn.bottom() + 1e-9);
      for (FlowLayout.Ribbon ribbon : drawn.ribbons()) {
        assertThat(ribbon.outline(0).intersects(box.label()))
            .as(box.node().label() + " and the ribbon to " + ribbon.target().node().label())
            .isFalse();
      }
    }
  }

  @Test
  void peopleHaveOneColourWhereverTheyAre() {
    String svg = SvgSheet.inline(Gallery.frame("flow"), Samples.flow(), Canvas.WIDE);
    assertThat(svg).contains("var(--c1)").doesNotContainPattern("var\\(--c[2-8]\\)");
  }

  @Test
  void aLinkThatLeadsBackOrNowhereIsRefused() {
    List<PathwayFlow.Node> nodes =
        List.of(new PathwayFlow.Node("a", "A", 2, 0), new PathwayFlow.Node("b", "B", 1, 1));
    for (PathwayFlow.Link link :
        List.of(new PathwayFlow.Link("b", "a", 1), new PathwayFlow.Link("a", "c", 1))) {
      assertThatThrownBy(() -> new PathwayFlow(nodes, List.of(link)))
          .hasMessageContaining("\"%s\"".formatted(link.to()));
    }
  }

  @Test
  void theListOfANarrowPageShowsEveryNode() {
    String text =
        Drawn.of(SvgSheet.inline(Gallery.frame("flow"), Samples.flow(), Canvas.NARROW)).text();
    assertThat(Samples.flow().nodes()).allSatisfy(node -> assertThat(text).contains(node.label()));
  }

  private static double sum(List<FlowLayout.Ribbon> ribbons) {
    return ribbons.stream().mapToDouble(FlowLayout.Ribbon::height).sum();
  }

  private static Canvas canvas() {
    return new Canvas(
        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
        Canvas.WIDE,
        Language.EN);
  }
}
