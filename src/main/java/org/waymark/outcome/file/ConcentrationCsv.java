package org.waymark.outcome.file;

import org.waymark.outcome.run.Concentration;
import org.waymark.outcome.run.Lorenz;
import org.waymark.outcome.run.RunOutcome;

/** {@code concentration.csv}: how unevenly people come from communes and provinces, by tenths. */
public final class ConcentrationCsv {
  private ConcentrationCsv() {}

  /** The first line, with its end. */
  public static String header() {
    return "run,variable,among,tenth,share,share_by_chance,gini,gini_by_chance\n";
  }

  /** The rows of one run. */
  public static TextBuffer rows(RunOutcome outcome) {
    TextBuffer out = new TextBuffer(1 << 11);
    for (Concentration each : outcome.concentration()) {
      for (int tenth = 0; tenth < Lorenz.TENTHS; tenth++) {
        out.whole(outcome.run()).character(',').text(each.measure().id()).character(',');
        out.text(each.among()).character(',').whole(tenth + 1).character(',');
        out.number(each.run().shares().get(tenth)).character(',');
        out.number(each.byChance().shares().get(tenth)).character(',');
        out.number(each.run().gini()).character(',');
        out.number(each.byChance().gini()).character('\n');
      }
    }
    return out;
  }
}
