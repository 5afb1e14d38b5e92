package org.waymark.outcome;

import java.time.YearMonth;
import java.util.List;
import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.Concentration;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.Lorenz;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;
import org.waymark.outcome.variable.Variable;

/** A made-up nation of two provinces in two regions, with figures that are easy to check. */
public final class SmallNation {
  /** Its places. */
  public static final Places PLACES =
      new Places(List.of("VN-01", "VN-02"), List.of("north", "south"), List.of(0, 1));

  private SmallNation() {}

  /** A period from a month. */
  public static Period period(String start, int months) {
    return new Period(YearMonth.parse(start), months);
  }

  /** A run whose figures follow from month, place, variable and seed. */
  public static RunOutcome run(int run, long seed, Period period) {
    return run(run, seed, period, PLACES);
  }

  /** The same in other places. */
  public static RunOutcome run(int run, long seed, Period period, Places places) {
    MonthlyTable monthly = MonthlyTable.of(period.months(), places);
    for (int month = 0; month < period.months(); month++) {
      for (int place = 0; place < places.count(); place++) {
        for (Variable variable : Variable.values()) {
          monthly.set(month, place, variable, value(month, place, variable, seed));
        }
      }
    }
    GroupTable groups = new GroupTable(period.years().size());
    groups.add(
        0,
        GroupTable.Measure.PEOPLE_TRAFFICKED,
        new GroupTable.Cell(
            Sex.FEMALE, AgeGroup.UNDER_18, true, Destination.CHINA, Sector.MARRIAGE),
        1);
    groups.add(
        0,
        GroupTable.Measure.VICTIMS_IDENTIFIED,
        new GroupTable.Cell(Sex.MALE, AgeGroup.ADULT, false, Destination.CAMBODIA, Sector.SCAM),
        1);
    return new RunOutcome(
        run,
        seed,
        period,
        monthly,
        groups,
        new CohortTable(period.years().size()),
        concentration(seed));
  }

  /** All people from few of many places, and by lot from several. */
  private static List<Concentration> concentration(long seed) {
    int people = (int) (seed % 7) + 3;
    Lorenz run = Lorenz.of(new int[] {0, people, 1}, new long[] {20, 1, 4});
    Lorenz byLot = Lorenz.of(new int[] {people, 1, 0}, new long[] {20, 1, 4});
    return List.of(
        new Concentration(Variable.PEOPLE_TRAFFICKED, "communes", run, byLot),
        new Concentration(Variable.PEOPLE_TRAFFICKED, "provinces", byLot, run),
        new Concentration(Variable.VICTIMS_RECORDED, "communes", run, run),
        new Concentration(Variable.VICTIMS_RECORDED, "provinces", byLot, byLot));
  }

  private static double value(int month, int place, Variable variable, long seed) {
    int whole = (int) ((month + 1) * 10 + place + variable.ordinal() + seed % 7);
    if (variable.kind() == Variable.Kind.COHORT && month > 0) {
      return Double.NaN;
    }
    return variable.isCount() ? whole : whole / 7.0;
  }
}
