package org.waymark.outcome.run;

import java.io.Serializable;
import java.util.List;
import org.waymark.outcome.variable.Variable;

/** One run's yearly averages at every place: flows per year, levels on average; NaN if missing. */
public final class PlaceAverages implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[][] values;

  private PlaceAverages(double[][] values) {
    this.values = values;
  }

  /** Condenses a run. */
  static PlaceAverages of(YearlyTable yearly) {
    int years = yearly.years().size();
    double[][] values = new double[yearly.places().count()][Variable.count()];
    double[] course = new double[years];
    for (int place = 0; place < values.length; place++) {
      for (Variable variable : Variable.values()) {
        for (int year = 0; year < years; year++) {
          course[year] = yearly.get(year, place, variable);
        }
        values[place][variable.ordinal()] =
            NationYears.perYear(variable.kind(), course, yearly.years());
      }
    }
    return new PlaceAverages(values);
  }

  /** What several provinces come to together; of flows. */
  public double sum(List<Integer> provinces, Variable variable) {
    return provinces.stream().mapToDouble(province -> get(province, variable)).sum();
  }

  public double get(int place, Variable variable) {
    return values[place][variable.ordinal()];
  }
}
