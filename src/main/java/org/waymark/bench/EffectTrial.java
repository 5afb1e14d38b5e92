package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.math3.stat.StatUtils;
import org.waymark.nation.Blueprint;
import org.waymark.outcome.summary.StudentT;
import org.waymark.outcome.variable.Variable;

/**
 * What each barrier, each mechanism and each programme of IOM moves: paired runs of the whole
 * nation with and without a change, of what it touches directly and of people entering
 * exploitation, in per cent, with 95 % intervals by Student's t. The changes stand in {@code
 * effects.json} of this package.
 *
 * @param replications pairs of runs for each effect, at least two
 */
public record EffectTrial(int replications) implements Trial {
  private static final double PER_CENT = 100;
  private static final double CONFIDENCE = 0.95;

  /**
   * A change and what is looked at.
   *
   * @param name in words
   * @param kind {@code barrier}, {@code mechanism} or {@code programme}
   * @param against values of the runs with which it is compared; none for the baseline as it is
   * @param sets values, each as {@code path=value}
   * @param variables what may move
   */
  public record Effect(
      String name,
      String kind,
      List<String> against,
      List<String> sets,
      List<Variable> variables) {}

  /** All effects that are tried, in order. */
  public static List<Effect> effects() {
    try (InputStream in = EffectTrial.class.getResourceAsStream("effects.json")) {
      List<Effect> effects = new ArrayList<>();
      for (JsonNode each : new ObjectMapper().readTree(in)) {
        List<Variable> variables = new ArrayList<>();
        each.get("variables")
            .forEach(id -> variables.add(Variable.find(id.asText()).orElseThrow()));
        effects.add(
            new Effect(
                each.get("effect").asText(),
                each.get("kind").asText(),
                words(each.path("against")),
                words(each.get("set")),
                variables));
      }
      return effects;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  /**
   * Totals of all variables over the nation.
   *
   * @param sets what is changed in the baseline
   * @param replications runs, with the seeds 1 and up
   */
  public static List<double[]> totals(List<String> sets, int replications) {
    Blueprint plan = new Baseline().with(sets);
    List<Variable> all = Arrays.asList(Variable.values());
    return EqualLuck.of(List.of(plan), replications, table -> EqualLuck.national(table, all))
        .get(0);
  }

  @Override
  public void run(Consumer<String> line) {
    line.accept("effect,kind,variable,today,change_percent,low,high,pairs,first_pair_percent");
    Map<List<String>, List<double[]>> references = new HashMap<>();
    for (Effect effect : effects()) {
      List<double[]> before =
          references.computeIfAbsent(effect.against(), sets -> totals(sets, replications));
      List<double[]> after = totals(effect.sets(), replications);
      for (Variable variable : effect.variables()) {
        line.accept(row(effect, variable, before, after));
      }
    }
  }

  private String row(
      Effect effect, Variable variable, List<double[]> before, List<double[]> after) {
    int v = variable.ordinal();
    double today = StatUtils.mean(before.stream().mapToDouble(run -> run[v]).toArray());
    double[] change = new double[replications];
    for (int i = 0; i < replications; i++) {
      change[i] = change(before.get(i)[v], after.get(i)[v]);
    }
    double mean = StatUtils.mean(change);
    double half =
        StudentT.quantile((1 + CONFIDENCE) / 2, replications - 1.0)
            * Math.sqrt(StatUtils.variance(change) / replications);
    return String.format(
        Locale.ROOT,
        "%s,%s,%s,%.6g,%.1f,%.1f,%.1f,%d,%.4f",
        effect.name(),
        effect.kind(),
        variable.id(),
        today,
        mean,
        mean - half,
        mean + half,
        replications,
        change[0]);
  }

  /** Change of a pair, per cent of before. */
  public static double change(double before, double after) {
    return PER_CENT * (after - before) / before;
  }
}
