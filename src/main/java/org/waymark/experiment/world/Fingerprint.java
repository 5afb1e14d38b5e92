package org.waymark.experiment.world;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Sha256;
import org.waymark.evidence.Target;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Scenario;

/**
 * What a posterior is tied to: not the version of the program, which changes with every word, but
 * what the model does, and the record that it was fitted to.
 *
 * @param model twelve hexadecimal digits of what a small nation comes to in the posterior's first
 *     world: they move with every formula, driver and fixed value of the baseline that matters
 *     there, and not with the baseline's values of what was fitted
 * @param evidence twelve hexadecimal digits of the observed indicators
 */
public record Fingerprint(String model, String evidence) {
  private static final Pattern LINE = Pattern.compile("# model (\\w+), evidence (\\w+)\\s*");
  private static final int DIGITS = 12;
  private static final double SIZE = 0.01;
  private static final int BURN_IN = 12;

  /**
   * The fingerprint of this program with a baseline.
   *
   * @param first the first world, by names of inputs
   */
  public static Fingerprint of(Scenario baseline, Map<String, Double> first, Evidence evidence) {
    Scenario world = new ChangesInWorld(baseline, first).of(baseline);
    Scenario small =
        world
            .over(world.start(), world.months(), BURN_IN)
            .with(Catalogue.standard().with(world.parameters(), Map.of("population.factor", SIZE)));
    StringBuilder record = new StringBuilder();
    for (Target target : evidence.targets()) {
      record.append(target.indicator()).append(' ').append(target.year()).append(' ');
      record.append(target.value()).append('\n');
    }
    return new Fingerprint(digits(figures(small, evidence)), digits(record.toString()));
  }

  /** The one that a table states in its first line, as {@link #line} writes it. */
  static Optional<Fingerprint> in(String table) {
    Matcher line = LINE.matcher(table.lines().findFirst().orElse(""));
    return line.matches()
        ? Optional.of(new Fingerprint(line.group(1), line.group(2)))
        : Optional.empty();
  }

  /** The first line of a table of worlds. */
  public String line() {
    return "# model " + model + ", evidence " + evidence;
  }

  private static String figures(Scenario scenario, Evidence evidence) {
    Nation nation = Blueprint.of(scenario, evidence).nation(1, false);
    nation.run(() -> false);
    MonthlyTable table = nation.tally().table();
    StringBuilder text = new StringBuilder();
    for (Variable variable : Variable.values()) {
      for (int month = 0; month < scenario.months(); month++) {
        // No more digits than every machine has alike.
        text.append((float) table.get(month, table.places().nation(), variable)).append(' ');
      }
    }
    return text.toString();
  }

  private static String digits(String text) {
    return Sha256.of(text).substring(0, DIGITS);
  }
}
