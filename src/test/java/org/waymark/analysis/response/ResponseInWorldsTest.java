package org.waymark.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Luck;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.sweep.SweepResults;

final class ResponseInWorldsTest {
  private static final String OUTPUT = "people_trafficked";

  private static Responses.Estimating estimating(Design.Type type, Points points, Object... base) {
    return Responses.Estimating.of(
        new SweepResults.Asked(
            "s.json",
            "s",
            "",
            type,
            1,
            1,
            Luck.COMMON,
            List.of(OUTPUT),
            points,
            List.of(base),
            1,
            "2012-01",
            12,
            List.of(),
            List.of(),
            "0",
            "0",
            "0"));
  }

  private static Response response(Responses.Estimating estimating, double... values) {
    return estimating.response(OUTPUT, new double[][] {values});
  }

  /** Curves are straight here, so that each world's effect is its slope times the distance. */
  @Test
  void aCurveIsFittedInEveryWorldAndReadBetweenTheSameTwoValues() {
    List<List<Object>> rows =
        IntStream.range(0, 60)
            .mapToObj(i -> List.<Object>of(i / 59.0, (i * 23 % 60) / 59.0))
            .toList();
    Points points = new Points(List.of("a", "b"), rows);
    Responses.Estimating estimating = estimating(Design.Type.LATIN_HYPERCUBE, points, 0.5, 0.5);
    double[] slopes = {4, -1, 2, 0, 8};
    List<Response> worlds = new ArrayList<>();
    for (double slope : slopes) {
      worlds.add(response(estimating, along(rows, slope)));
    }
    Response study = response(estimating, along(rows, 3));
    assertThat(study.effects().get(0).kind()).isEqualTo(Effect.Kind.CURVE);
    ResponseInWorlds over = ResponseInWorlds.of(study, worlds);
    InWorlds swing = over.swings().get("a");
    // Of five worlds the lowest and the highest, from 0 to 1.
    assertThat(swing.counted()).isEqualTo(5);
    assertThat(swing.span().low90()).isCloseTo(-1, within(1e-9));
    assertThat(swing.span().median()).isCloseTo(2, within(1e-9));
    assertThat(swing.span().high90()).isCloseTo(8, within(1e-9));
    List<InWorlds> places = over.places().get("a");
    assertThat(places).hasSize(study.effects().get(0).places().size());
    // At the upper end half of the distance lies between it and the reference.
    assertThat(places.get(places.size() - 1).span().high90()).isCloseTo(4, within(1e-9));
    assertThat(places.get(0).span().high90()).isCloseTo(0.5, within(1e-9));
  }

  private static double[] along(List<List<Object>> rows, double slope) {
    return rows.stream().mapToDouble(row -> slope * (Double) row.get(0) + 7).toArray();
  }

  @Test
  void ofLevelsTheSignIsCountedAndAWorldWithoutAValueIsNot() {
    Points points = new Points(List.of("a"), List.of(List.of(1.0), List.of(2.0), List.of(3.0)));
    Responses.Estimating estimating = estimating(Design.Type.GRID, points, 2.0);
    ResponseInWorlds over =
        ResponseInWorlds.of(
            response(estimating, 10, 30, 20),
            List.of(
                response(estimating, 10, 12, 99),
                response(estimating, 10, 9, 0),
                response(estimating, 10, 10, 5),
                response(estimating, Double.NaN, 50, 50)));
    // The study's largest difference is that from 1 to 2, wherever that of a world lies.
    InWorlds swing = over.swings().get("a");
    assertThat(swing.counted()).isEqualTo(3);
    assertThat(swing.alike()).isEqualTo(1);
    assertThat(swing.span().low90()).isEqualTo(-1);
    assertThat(swing.span().median()).isZero();
    assertThat(swing.span().high90()).isEqualTo(2);
    InWorlds third = over.places().get("a").get(2);
    assertThat(third.counted()).isEqualTo(4);
    assertThat(third.alike()).isEqualTo(2);
    assertThat(third.span().high90()).isEqualTo(87);
  }

  @Test
  void ofAListEveryPointThatNoOtherPrecedesIsFirst() {
    Points points = new Points(List.of("a"), List.of(List.of(1.0), List.of(2.0), List.of(3.0)));
    Responses.Estimating estimating = estimating(Design.Type.LIST, points, 1.0);
    ResponseInWorlds over =
        ResponseInWorlds.of(
            response(estimating, 10, 20, 30),
            List.of(
                response(estimating, 1, 2, 3),
                response(estimating, 2, 2, 3),
                response(estimating, 9, 8, 3)));
    // Fewer come first.
    assertThat(over.first()).containsOnly(Map.entry(0, 2), Map.entry(1, 1), Map.entry(2, 1));
    assertThat(over.fromFirst().get(2).span().low90()).isEqualTo(-6);
    assertThat(over.fromFirst().get(2).alike()).isEqualTo(2);
    assertThat(over.fromFirst().get(0).span().high90()).isZero();
  }
}
