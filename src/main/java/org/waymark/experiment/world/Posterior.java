package org.waymark.experiment.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;

/**
 * Worlds that follow the record, as {@code calibrate} left them: draws of the inputs that were
 * fitted. Inputs that it does not have stay as uncertain as before.
 *
 * @param file its path as the user gave it; {@link #SHIPPED} for the one of the program
 * @param hash SHA-256 of its bytes, as hexadecimal digits
 * @param fingerprint of the model and record that it was fitted with; empty if it does not say
 * @param taught names of inputs that the record teaches something about; empty if it does not say
 * @param draws values by names of inputs, in the order of the file
 * @param weights of the draws, not all 0
 */
public record Posterior(
    String file,
    String hash,
    Optional<Fingerprint> fingerprint,
    Optional<List<String>> taught,
    List<Map<String, Double>> draws,
    List<Double> weights) {
  /** What users call the one that comes with the program. */
  public static final String SHIPPED = "posterior";

  private static final Pattern TAUGHT = Pattern.compile("# taught ?(.*)");

  /** Copies its lists. */
  public Posterior {
    draws = List.copyOf(draws);
    weights = List.copyOf(weights);
  }

  /** The line of a table that says about which inputs the record teaches something. */
  public static String taughtLine(List<String> names) {
    return "# taught " + String.join("; ", names);
  }

  /** What the second line of a table says of that. */
  static Optional<List<String>> taughtIn(String table) {
    Matcher line = TAUGHT.matcher(table.lines().skip(1).findFirst().orElse(""));
    return line.matches()
        ? Optional.of(Arrays.stream(line.group(1).split("; ")).map(String::strip).toList())
        : Optional.empty();
  }

  /** Whether the record teaches something about a value of a parameter, dated or not. */
  public boolean teaches(String path) {
    return taught.orElse(List.of()).stream()
        .anyMatch(name -> name.equals(path) || name.startsWith(path + " ("));
  }

  /** Whether an input was fitted. */
  public boolean has(String input) {
    return draws.get(0).containsKey(input);
  }

  /**
   * The value of an input at or below which a share of the weight of draws lies.
   *
   * @param input one that it has
   * @param share from 0 to 1
   */
  public double quantile(String input, double share) {
    List<Integer> sorted =
        IntStream.range(0, draws.size())
            .boxed()
            .sorted(Comparator.comparing(row -> draws.get(row).get(input)))
            .toList();
    double left = share * weights.stream().mapToDouble(Double::doubleValue).sum();
    int at = 0;
    while (at < sorted.size() - 1 && weights.get(sorted.get(at)) < left) {
      left -= weights.get(sorted.get(at++));
    }
    return draws.get(sorted.get(at)).get(input);
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
