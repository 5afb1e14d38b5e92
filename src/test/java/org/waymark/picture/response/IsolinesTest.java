package org.waymark.picture.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IsolinesTest {
  private static final double[] UNIT = {0, 0.25, 0.5, 0.75, 1};

  private interface Height {
    double of(double x, double y);
  }

  private static Isolines over(double[] xs, double[] ys, Height height) {
    return new Isolines(
        xs,
        ys,
        Arrays.stream(ys)
            .mapToObj(y -> Arrays.stream(xs).map(x -> height.of(x, y)).toArray())
            .toArray(double[][]::new));
  }

  @Test
  void aPlaneHasStraightLinesWhereItsValueIs() {
    List<List<Point2D>> lines = over(UNIT, UNIT, (x, y) -> 2 * x + y).lines(1.1);
    assertThat(lines).hasSize(1);
    for (Point2D point : lines.get(0)) {
      assertThat(2 * point.getX() + point.getY()).isCloseTo(1.1, within(1e-12));
    }
  }

  @Test
  void aHillHasAClosedLineAndTheAreaAboveIt() {
    double[] fine = new double[81];
    Arrays.setAll(fine, i -> -1 + i / 40.0);
    Isolines hill = over(fine, fine, (x, y) -> -(x * x + y * y));
    List<List<Point2D>> lines = hill.lines(-0.25);
    assertThat(lines).hasSize(1);
    List<Point2D> ring = lines.get(0);
    assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
    for (Point2D point : ring) {
      assertThat(point.distance(0, 0)).isCloseTo(0.5, within(0.002));
    }
    assertThat(hill.above(-0.25).contains(0, 0)).isTrue();
    assertThat(hill.above(-0.25).contains(0.4, 0.4)).isFalse();
  }

  @Test
  void whatIsAboveReachesTheEdgesAndHolesStayHoles() {
    Isolines bowl = over(UNIT, UNIT, (x, y) -> Math.hypot(x - 0.5, y - 0.5)).finer(8);
    assertThat(bowl.above(0.3).contains(0.01, 0.01)).isTrue();
    assertThat(bowl.above(0.3).contains(0.99, 0.5)).isTrue();
    assertThat(bowl.above(0.3).contains(0.5, 0.5)).isFalse();
    assertThat(bowl.above(-1).contains(0.5, 0.5)).isTrue();
    assertThat(bowl.lines(5)).isEmpty();
  }

  @Test
  void aSaddleKeepsApartWhatItsMiddleKeepsApart() {
    Isolines saddle = over(new double[] {0, 1}, new double[] {0, 1}, (x, y) -> x == y ? 1 : 0);
    assertThat(saddle.lines(0.4)).hasSize(2);
    assertThat(saddle.above(0.4).contains(0.5, 0.5)).isTrue();
    assertThat(saddle.above(0.6).contains(0.5, 0.5)).isFalse();
  }

  @Test
  void aFinerGridKeepsTheValuesOfTheCoarseOne() {
    Isolines coarse = over(UNIT, new double[] {0, 3}, (x, y) -> x * y);
    Isolines fine = coarse.finer(4);
    assertThat(fine.xs()).hasSize(17);
    assertThat(fine.values()[4][8]).isEqualTo(coarse.values()[1][2]);
    assertThat(fine.values()[2][8]).isCloseTo(0.75, within(1e-12));
  }
}
