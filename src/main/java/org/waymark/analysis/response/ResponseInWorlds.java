package org.waymark.analysis.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The response of an output in other plausible worlds that count. In each it is estimated as it is
 * of a study of one replication; what is asked of it is what the study itself asks: differences
 * between the same two values.
 *
 * @param swings by path of a factor: its largest difference
 * @param places by path of a factor: its differences from the reference, in the order of places
 * @param fromFirst of a list, by point: its difference from the one that comes first in the study
 * @param first of a list, by point: in how many worlds no other comes before it
 */
public record ResponseInWorlds(
    Map<String, InWorlds> swings,
    Map<String, List<InWorlds>> places,
    Map<Integer, InWorlds> fromFirst,
    Map<Integer, Integer> first) {
  /** Copies its maps. */
  public ResponseInWorlds {
    swings = Map.copyOf(swings);
    places = Map.copyOf(places);
    fromFirst = Map.copyOf(fromFirst);
    first = Map.copyOf(first);
  }

  /**
   * The same response over worlds.
   *
   * @param study in the study itself
   * @param worlds in each world that counts, the same output, factors and points
   */
  static ResponseInWorlds of(Response study, List<Response> worlds) {
    Map<String, InWorlds> swings = new HashMap<>();
    Map<String, List<InWorlds>> places = new HashMap<>();
    for (int f = 0; f < study.effects().size(); f++) {
      Effect effect = study.effects().get(f);
      int factor = f;
      List<Map<Object, Double>> levels =
          worlds.stream().map(each -> levels(each.effects().get(factor))).toList();
      Swing swing = effect.swing();
      swings.put(
          effect.path(), between(levels, swing.from(), swing.to(), swing.difference().mean()));
      List<InWorlds> differences = new ArrayList<>();
      for (CurvePoint place : effect.places()) {
        differences.add(
            InWorlds.of(
                place.difference().mean(),
                worlds.stream()
                    .mapToDouble(each -> difference(each.effects().get(factor), place.value()))
                    .toArray()));
      }
      places.put(effect.path(), List.copyOf(differences));
    }
    Map<Integer, InWorlds> fromFirst = new HashMap<>();
    Map<Integer, Integer> first = new HashMap<>();
    study.alternatives().ifPresent(each -> alternatives(each.each(), worlds, fromFirst, first));
    return new ResponseInWorlds(swings, places, fromFirst, first);
  }

  private static void alternatives(
      List<Alternatives.Alternative> study,
      List<Response> worlds,
      Map<Integer, InWorlds> fromFirst,
      Map<Integer, Integer> first) {
    List<Map<Object, Double>> levels = new ArrayList<>();
    for (Response world : worlds) {
      List<Alternatives.Alternative> ranked = world.alternatives().orElseThrow().each();
      levels.add(means(ranked, Alternatives.Alternative::point, each -> each.level().mean()));
      ranked.stream()
          .filter(each -> each.level().mean() == ranked.get(0).level().mean())
          .forEach(each -> first.merge(each.point(), 1, Integer::sum));
    }
    for (Alternatives.Alternative each : study) {
      fromFirst.put(
          each.point(),
          between(levels, study.get(0).point(), each.point(), each.difference().mean()));
    }
  }

  private static InWorlds between(
      List<Map<Object, Double>> levels, Object from, Object to, double study) {
    return InWorlds.of(
        study,
        levels.stream()
            .mapToDouble(
                each -> each.getOrDefault(to, Double.NaN) - each.getOrDefault(from, Double.NaN))
            .toArray());
  }

  private static Map<Object, Double> levels(Effect effect) {
    return means(effect.places(), CurvePoint::value, place -> place.level().mean());
  }

  private static double difference(Effect effect, Object value) {
    return means(effect.places(), CurvePoint::value, place -> place.difference().mean())
        .getOrDefault(value, Double.NaN);
  }

  private static <T> Map<Object, Double> means(
      List<T> some, Function<T, Object> key, ToDoubleFunction<T> mean) {
    Map<Object, Double> means = new HashMap<>();
    some.forEach(each -> means.put(key.apply(each), mean.applyAsDouble(each)));
    return means;
  }
}
