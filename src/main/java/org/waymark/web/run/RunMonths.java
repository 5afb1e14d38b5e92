package org.waymark.web.run;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Variable;

/** One run month by month: the nation, and by province people trafficked alone. */
public final class RunMonths implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[][] nation;
  private final double[][] trafficked;

  private RunMonths(MonthlyTable table) {
    nation =
        IntStream.range(0, Variable.count())
            .mapToObj(v -> series(table, table.places().nation(), Variable.of(v)))
            .toArray(double[][]::new);
    trafficked =
        IntStream.range(0, table.places().provinces().size())
            .mapToObj(province -> series(table, province, Variable.PEOPLE_TRAFFICKED))
            .toArray(double[][]::new);
  }

  /** Condenses a run. */
  static RunMonths of(RunOutcome outcome) {
    return new RunMonths(outcome.monthly());
  }

  private static double[] series(MonthlyTable table, int place, Variable variable) {
    return IntStream.range(0, table.months())
        .mapToDouble(month -> table.get(month, place, variable))
        .toArray();
  }

  /** A variable in the nation, for each reported month; NaN if missing. */
  public double[] nation(Variable variable) {
    return nation[variable.ordinal()].clone();
  }

  /** People trafficked from a province, for each reported month. */
  public double[] trafficked(int province) {
    return trafficked[province].clone();
  }
}
