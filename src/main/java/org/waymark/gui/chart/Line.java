package org.waymark.gui.chart;

import java.awt.Color;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/**
 * A line of a chart: a national variable by month.
 *
 * @param variable what it shows
 * @param colour of the line
 * @param factor by which values are multiplied
 * @param months over how many months values are averaged, this one and those before
 */
record Line(Variable variable, Color colour, double factor, int months) {
  /** The value at a month, 0 is the first reported. */
  double value(MonthlyTable table, int month) {
    int nation = table.places().nation();
    int from = Math.max(0, month - months + 1);
    double sum = 0;
    for (int m = from; m <= month; m++) {
      sum += table.get(m, nation, variable);
    }
    return factor * sum / (month - from + 1);
  }
}
