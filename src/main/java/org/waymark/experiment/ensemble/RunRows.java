package org.waymark.experiment.ensemble;

import java.io.Serializable;
import java.util.List;
import org.waymark.outcome.file.ConcentrationCsv;
import org.waymark.outcome.file.GroupsCsv;
import org.waymark.outcome.file.MonthlyCsv;
import org.waymark.outcome.file.YearlyCsv;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.run.YearlyTable;

/**
 * What is kept of one run of a scenario: its rows of all tables, as bytes, and its figures.
 *
 * @param monthly rows of {@code monthly.csv}
 * @param yearly rows of {@code yearly.csv}
 * @param groups rows of {@code groups.csv}
 * @param concentration rows of {@code concentration.csv}
 * @param figures what summaries need
 */
public record RunRows(
    byte[] monthly, byte[] yearly, byte[] groups, byte[] concentration, RunFigures figures)
    implements Serializable {
  /** Condenses a run, and some of its months. */
  public static RunRows of(RunOutcome outcome, List<Window> windows) {
    YearlyTable yearly = YearlyTable.of(outcome.monthly(), outcome.period());
    return new RunRows(
        MonthlyCsv.rows(outcome, outcome.period()).toBytes(),
        YearlyCsv.rows(outcome.run(), yearly).toBytes(),
        GroupsCsv.rows(outcome, outcome.period()).toBytes(),
        ConcentrationCsv.rows(outcome).toBytes(),
        RunFigures.of(outcome, yearly, windows));
  }
}
