package org.waymark.gui.map;

import java.awt.Color;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Variable;

/**
 * What the colour of a province says. Steps are fixed, so that two moments and two runs can be
 * compared; colours run from light to dark and can be told apart without seeing hues.
 */
public enum Shading {
  POVERTY(Variable.POVERTY_RATE, 100, 0, false, 5, 10, 20, 30, 45),
  AWARENESS(Variable.MEAN_AWARENESS, 100, 0, false, 20, 30, 40, 50, 60),
  TRAFFICKED(Variable.PEOPLE_TRAFFICKED, 1, 1, true, 2, 5, 10, 15, 25),
  IDENTIFIED(Variable.VICTIMS_IDENTIFIED, 1, 1, true, 0.5, 1, 2, 3, 5),
  LEGITIMACY(Variable.MEAN_LEGITIMACY, 100, 0, false, 30, 40, 50, 60, 70),
  PERCEIVED_RISK(Variable.PERCEIVED_RISK, 1, 2, false, 0.05, 0.1, 0.2, 0.3, 0.5);

  private static final Color[] COLOURS = {
    new Color(0xFFF7EC),
    new Color(0xFDD9A8),
    new Color(0xFDB37D),
    new Color(0xE9705A),
    new Color(0xB8303C),
    new Color(0x6E0020)
  };

  private static final Color UNKNOWN = new Color(0xE4, 0xE4, 0xE4);
  private static final double PER = 100_000;
  private static final int YEAR = 12;

  private final Variable variable;
  private final double factor;
  private final int decimals;
  private final boolean perPeople;
  private final double[] steps;

  Shading(Variable variable, double factor, int decimals, boolean perPeople, double... steps) {
    this.variable = variable;
    this.factor = factor;
    this.decimals = decimals;
    this.perPeople = perPeople;
    this.steps = steps;
  }

  /** What it shows, in the user's language. */
  public String name(Look look) {
    return look.names().heading(variable);
  }

  /** What its values are counted in. */
  public String unit(Look look) {
    return look.text("shading." + name() + ".unit");
  }

  /** Whether regions have one colour each: finer figures could be of use to a recruiter. */
  public boolean isByRegion() {
    return variable.extent() == Variable.Extent.REGION;
  }

  /** Decimals of its values. */
  public int decimals() {
    return decimals;
  }

  /** Number of colours. */
  int colours() {
    return COLOURS.length;
  }

  /** A colour, 0 is the lightest. */
  Color colour(int step) {
    return COLOURS[step];
  }

  /** Upper end of a colour's values; the last has none. */
  double upTo(int step) {
    return steps[step];
  }

  /** Decimals of the ends of colours. */
  int decimalsOfSteps() {
    return steps[0] < 0.1 ? 2 : steps[0] < 1 ? 1 : 0;
  }

  /** The value of a province now; NaN where it is not known. */
  public double value(Classroom classroom, int province) {
    int last = classroom.monthsDone() - 1;
    if (last < 0) {
      return Double.NaN;
    }
    MonthlyTable table = classroom.table();
    Places places = table.places();
    int place = isByRegion() ? places.region(places.regionOf().get(province)) : province;
    if (!perPeople) {
      return factor * table.get(last, place, variable);
    }
    // A year's count; a shorter past is taken for a year.
    int from = Math.max(0, last - YEAR + 1);
    double sum = 0;
    for (int month = from; month <= last; month++) {
      sum += table.get(month, place, variable);
    }
    double people =
        classroom.evidence().provinces().get(province).population()
            * classroom.scenario().parameters().population().factor();
    return sum * YEAR / (last - from + 1) * PER / people;
  }

  /** The colour of a value. */
  Color colour(double value) {
    if (Double.isNaN(value)) {
      return UNKNOWN;
    }
    int step = 0;
    while (step < steps.length && value >= steps[step]) {
      step++;
    }
    return COLOURS[step];
  }
}
