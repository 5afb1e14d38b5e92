package org.waymark.analysis.response;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.outcome.world.WorldWeight;

/**
 * What the factors of a study do in other plausible worlds.
 *
 * @param worlds the worlds
 * @param weights of each
 * @param each one for each output, in the order of the study
 */
public record ResponsesInWorlds(
    WorldsOfStudy worlds, List<WorldWeight> weights, List<ResponseInWorlds> each) {
  /** Copies its lists. */
  public ResponsesInWorlds {
    weights = List.copyOf(weights);
    each = List.copyOf(each);
  }

  /**
   * Of worlds in which every run went well.
   *
   * @param study the responses in the study itself
   */
  public static ResponsesInWorlds of(Responses study, WorldsOfStudy worlds, Outcomes outcomes) {
    List<WorldWeight> weights = worlds.weights(outcomes);
    Responses.Estimating estimating = Responses.Estimating.of(study.results().study());
    List<ResponseInWorlds> each =
        IntStream.range(0, study.each().size())
            .mapToObj(
                output -> {
                  double[][] byWorld = worlds.byWorld(outcomes, output);
                  Response response = study.each().get(output);
                  return ResponseInWorlds.of(
                      response,
                      IntStream.range(0, weights.size())
                          .filter(world -> weights.get(world).counts())
                          .mapToObj(world -> new double[][] {byWorld[world]})
                          .map(values -> estimating.response(response.output(), values))
                          .toList());
                })
            .toList();
    return new ResponsesInWorlds(worlds, weights, each);
  }

  /** Worlds that count. */
  public int counted() {
    return (int) weights.stream().filter(WorldWeight::counts).count();
  }

  /** Worlds that contradict the record grossly, whether they count or not. */
  public int contradicting() {
    return (int) weights.stream().filter(WorldWeight::contradictsRecord).count();
  }
}
