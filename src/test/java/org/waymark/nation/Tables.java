package org.waymark.nation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/** Compares tables value by value. */
final class Tables {

  private Tables() {}

  /** The variables in which two tables differ anywhere, by any bit. */
  static Set<Variable> different(MonthlyTable a, MonthlyTable b) {
    Set<Variable> different = EnumSet.noneOf(Variable.class);
    for (Variable variable : Variable.values()) {
      if (!values(a, variable).equals(values(b, variable))) {
        different.add(variable);
      }
    }
    return different;
  }

  private static List<Double> values(MonthlyTable table, Variable variable) {
    List<Double> values = new ArrayList<>();
    for (int month = 0; month < table.months(); month++) {
      for (int place = 0; place < table.places().count(); place++) {
        values.add(table.get(month, place, variable));
      }
    }
    return values;
  }
}
