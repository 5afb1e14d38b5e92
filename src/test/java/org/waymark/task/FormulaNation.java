package org.waymark.task;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Simulator;
import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.parameter.Parameters;

/**
 * A nation of three formulas with a little luck, so that what a calibration finds can be held
 * against the truth: people trafficked follow recruiters, victims identified the chance of being
 * found, convictions the number of officers.
 */
public record FormulaNation(Scenario scenario) implements Simulator {
  private static final double LUCK = 0.05; // standard deviation of a year's logarithm
  private static final Places PLACES =
      new Places(Evidence.load().isoCodes(), Evidence.load().regions(), Evidence.load().regionOf());

  public static double trafficked(double slots) {
    return 100 * slots;
  }

  public static double identified(double slots, double alone) {
    return trafficked(slots) * alone;
  }

  public static double convicted(double officers) {
    return 80 * officers;
  }

  @Override
  public RunOutcome simulate(int run, long seed, BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      return null;
    }
    Parameters all = scenario.parameters();
    double size = all.population().factor();
    double slots = all.recruiters().slotsPer100kHouseholds() * size;
    double alone = all.victims().identified().alone();
    double recorded = all.victims().recordedShare();
    double officers = all.enforcement().officersPer100kHouseholds() * size;
    Period period = new Period(scenario.start(), scenario.months());
    MonthlyTable table = MonthlyTable.of(period.months(), PLACES);
    GroupTable groups = new GroupTable(period.years().size());
    Random luck = new Random(seed);
    for (int year = 0; year < period.years().size(); year++) {
      double found = identified(slots, alone) * Math.exp(LUCK * luck.nextGaussian());
      double verdicts = convicted(officers) * Math.exp(LUCK * luck.nextGaussian());
      Period.Year span = period.years().get(year);
      for (int month = span.firstMonth(); month < span.endMonth(); month++) {
        table.set(month, PLACES.nation(), Variable.PEOPLE_TRAFFICKED, trafficked(slots) / 12);
        table.set(month, PLACES.nation(), Variable.VICTIMS_IDENTIFIED, found / 12);
        table.set(month, PLACES.nation(), Variable.VICTIMS_RECORDED, found * recorded / 12);
        table.set(month, PLACES.nation(), Variable.CONVICTIONS, verdicts / 12);
      }
      for (Sex sex : Sex.values()) {
        groups.add(
            year,
            GroupTable.Measure.VICTIMS_IDENTIFIED,
            new GroupTable.Cell(sex, AgeGroup.ADULT, false, Destination.CHINA, Sector.LABOUR),
            Math.round(found * (sex == Sex.FEMALE ? 0.9 : 0.1)));
      }
    }
    return new RunOutcome(
        run, seed, period, table, groups, new CohortTable(period.years().size()), List.of());
  }
}
