package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import org.waymark.evidence.Target;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;

/**
 * A share of identified victims on record beside the same share of people identified in the model.
 * Shares of cases, of court files or of other groups are left out: they are not the same thing.
 *
 * @param dimension in what the people differ
 * @param category index of the category
 * @param target the observation
 * @param simulated share in the model, over the same years as far as the run covers them in full
 */
record RecordedShare(Dimension dimension, int category, Target target, double simulated) {
  /** What an indicator of the evidence observes. */
  private record Kind(String indicator, Dimension dimension, int category) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("share_female", Dimension.SEX, Sex.FEMALE.ordinal()),
          new Kind("share_male", Dimension.SEX, Sex.MALE.ordinal()),
          new Kind("share_children", Dimension.AGE_GROUP, AgeGroup.UNDER_18.ordinal()),
          new Kind("share_ethnic_minority", Dimension.MINORITY, 1),
          new Kind("share_dest_china", Dimension.DESTINATION, Destination.CHINA.ordinal()),
          new Kind("share_sexual", Dimension.SECTOR, Sector.SEXUAL.ordinal()),
          new Kind("share_forced_labour", Dimension.SECTOR, Sector.LABOUR.ordinal()));

  /** All that the run covers, in the order of the evidence. */
  static List<RecordedShare> of(RunBrief brief) {
    List<RecordedShare> shares = new ArrayList<>();
    for (Kind kind : KINDS) {
      for (Target target : brief.findings().evidence().targets(kind.indicator())) {
        if (isOfVictims(target) && !Double.isNaN(target.value())) {
          add(shares, brief, kind, target);
        }
      }
    }
    return shares;
  }

  /** Not of cases, and not of a sample of court files. */
  private static boolean isOfVictims(Target target) {
    return !target.note().contains("cases");
  }

  private static void add(List<RecordedShare> shares, RunBrief brief, Kind kind, Target target) {
    List<Period.Year> years = brief.years();
    int first = -1;
    int end = -1;
    for (int i = 0; i < years.size(); i++) {
      Period.Year year = years.get(i);
      if (year.isComplete()
          && year.year() >= target.firstYear()
          && year.year() <= target.lastYear()) {
        first = first < 0 ? i : first;
        end = i + 1;
      }
    }
    if (first < 0) {
      return;
    }
    double simulated =
        brief
            .ensemble()
            .groups()
            .share(
                GroupTable.Measure.VICTIMS_IDENTIFIED,
                kind.dimension(),
                kind.category(),
                first,
                end);
    shares.add(new RecordedShare(kind.dimension(), kind.category(), target, simulated));
  }
}
