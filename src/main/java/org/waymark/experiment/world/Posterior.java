package org.waymark.experiment.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;

/**
 * Worlds that follow the record, as {@code calibrate} left them: draws of the inputs that were
 * fitted. Inputs that it does not have stay as uncertain as before.
 *
 * @param file its path as the user gave it; {@link #SHIPPED} for the one of the program
 * @param hash SHA-256 of its bytes, as hexadecimal digits
 * @param fingerprint of the model and record that it was fitted with; empty if it does not say
 * @param draws values by names of inputs, in the order of the file
 * @param weights of the draws, not all 0
 */
public record Posterior(
    String file,
    String hash,
    Optional<Fingerprint> fingerprint,
    List<Map<String, Double>> draws,
    List<Double> weights) {
  /** What users call the one that comes with the program. */
  public static final String SHIPPED = "posterior";

  /** Copies its lists. */
  public Posterior {
    draws = List.copyOf(draws);
    weights = List.copyOf(weights);
  }

  /**
   * Which draws a number of worlds are: systematic sampling in the order of the file, so that every
   * stretch of it is there in proportion to its weight and the worlds count alike (Carpenter,
   * Clifford and Fearnhead 1999). Fewer draws than worlds are taken several times.
   *
   * @return numbers of draws, from 0
   */
  public List<Integer> sample(int worlds, long seed) {
    double total = weights.stream().mapToDouble(Double::doubleValue).sum();
    double first = Draws.of(seed, Stream.DESIGN_PLACE).uniform(0, worlds, 0);
    List<Integer> rows = new ArrayList<>();
    double passed = 0;
    for (int row = 0; row < draws.size(); row++) {
      passed += weights.get(row);
      boolean last = row == draws.size() - 1;
      while (rows.size() < worlds && (last || (first + rows.size()) / worlds * total < passed)) {
        rows.add(row);
      }
    }
    return rows;
  }
}
