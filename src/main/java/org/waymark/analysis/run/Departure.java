package org.waymark.analysis.run;

import java.util.List;
import org.waymark.experiment.world.SharedWorld;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.summary.Summary;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;

/**
 * A scenario from the month on in which it departs from the scenario that it extends: levels over
 * the whole run would dilute what it asks.
 *
 * @param months from its first month to the end of the run
 * @param summary all replications over these months
 * @param worlds runs in the plausible worlds that count, over these months; may be empty
 */
public record Departure(Period months, Summary summary, List<NationYears> worlds) {
  /** Copies its list. */
  public Departure {
    worlds = List.copyOf(worlds);
  }

  /** With the worlds that count. */
  public static Departure of(Period run, Window window, Summary summary, List<SharedWorld> worlds) {
    return new Departure(
        window.within(run),
        summary,
        worlds.stream()
            .filter(world -> world.weight().counts())
            .map(world -> world.run(0).figures().within(window).nation())
            .toList());
  }

  /** Range over plausible worlds; {@link Span#MISSING} where there are fewer than two. */
  public Span span(Variable variable) {
    return worlds.size() < 2
        ? Span.MISSING
        : Span.over(worlds.stream().mapToDouble(run -> run.perYear(variable)));
  }
}
