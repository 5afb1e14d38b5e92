package org.waymark.experiment.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.experiment.point.Variation;
import org.waymark.experiment.world.PlausibleInput;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Scenario;

/**
 * What a calibration varies. A point is a list of standard normal numbers, one for each input that
 * is not fixed and then one for each scale; before the record they are independent of one another.
 *
 * @param inputs with a prior each
 * @param scales what multiplies all values of a parameter, dated ones too
 * @param base the scenario in which they are set
 */
public record Inputs(List<Input> inputs, List<Scale> scales, Scenario base) {
  /** Nobody knows an input to more digits, and tables stay readable. */
  private static final MathContext DIGITS = new MathContext(6);

  /** An input and what is known of it. */
  public record Input(PlausibleInput input, Prior prior) {
    /** Its name in files. */
    public String name() {
      return input.name();
    }
  }

  /**
   * One number that multiplies several values.
   *
   * @param name in files
   * @param path of the parameter
   */
  public record Scale(String name, String path, Prior prior) {}

  /** Copies its lists. */
  public Inputs {
    inputs = List.copyOf(inputs);
    scales = List.copyOf(scales);
  }

  /** Length of a point. */
  public int dimension() {
    return names().size();
  }

  /** Names of all that a point holds: what is fixed is not in it. */
  public List<String> names() {
    return Stream.concat(free().map(Input::name), scales.stream().map(Scale::name)).toList();
  }

  /** What is known of each of these. */
  public List<Prior> priors() {
    return Stream.concat(free().map(Input::prior), scales.stream().map(Scale::prior)).toList();
  }

  /** The input of a name; empty for a scale. */
  public Optional<PlausibleInput> find(String name) {
    return inputs.stream().map(Input::input).filter(each -> each.name().equals(name)).findFirst();
  }

  private Stream<Input> free() {
    return inputs.stream().filter(each -> !each.prior().isFixed());
  }

  /** The values of all inputs at a point, scaled; each within what the model accepts. */
  public double[] values(double[] z) {
    double[] values = new double[inputs.size()];
    int free = 0;
    for (int i = 0; i < values.length; i++) {
      PlausibleInput input = inputs.get(i).input();
      Prior prior = inputs.get(i).prior();
      double value = prior.isFixed() ? prior.at(0) : prior.at(z[free++]);
      for (int s = 0; s < scales.size(); s++) {
        if (scales.get(s).path().equals(input.path())) {
          value *= scales.get(s).prior().at(z[z.length - scales.size() + s]);
        }
      }
      Entry entry = Catalogue.standard().entry(input.path());
      double rounded = new BigDecimal(value).round(DIGITS).doubleValue();
      double accepted = Math.max(entry.low(), Math.min(entry.high(), rounded));
      values[i] = input.whole() ? Math.rint(accepted) : accepted;
    }
    return values;
  }

  /**
   * The scenario at a point.
   *
   * @param factor size of the nation
   */
  public Scenario scenario(double[] z, double factor) {
    double[] drawn = values(z);
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Map<String, Object>> dated = new LinkedHashMap<>();
    for (int i = 0; i < drawn.length; i++) {
      PlausibleInput input = inputs.get(i).input();
      if (input.change().isEmpty()) {
        values.put(input.path(), drawn[i]);
      } else {
        dated
            .computeIfAbsent(input.change(), change -> new LinkedHashMap<>())
            .put(input.path(), drawn[i]);
      }
    }
    values.put("population.factor", factor);
    return new Variation(values, dated).withSharesKept(base);
  }

  /** The prior that follows from a range where nobody states another one. */
  public static Prior usual(PlausibleInput input) {
    Entry entry = Catalogue.standard().entry(input.path());
    ShapedPrior.Kind kind =
        entry.low() == 0 && entry.high() == 1
            ? ShapedPrior.Kind.BETA
            : input.low() > 0 ? ShapedPrior.Kind.LOG_NORMAL : ShapedPrior.Kind.NORMAL;
    return new ShapedPrior(kind, input.low(), input.centre(), input.high(), input.whole());
  }
}
