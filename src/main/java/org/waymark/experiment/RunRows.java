package org.waymark.experiment;

import org.waymark.outcome.GroupsCsv;
import org.waymark.outcome.MonthlyCsv;
import org.waymark.outcome.Period;
import org.waymark.outcome.RunFigures;
import org.waymark.outcome.RunOutcome;
import org.waymark.outcome.TextBuffer;
import org.waymark.outcome.YearlyCsv;
import org.waymark.outcome.YearlyTable;

/** What is kept of one run until its turn to be written comes; made in the thread of the run. */
record RunRows(TextBuffer monthly, TextBuffer yearly, TextBuffer groups, RunFigures figures) {

  static RunRows of(RunOutcome outcome, Period period) {
    YearlyTable yearly = YearlyTable.of(outcome.monthly(), period);
    return new RunRows(
        MonthlyCsv.rows(outcome, period),
        YearlyCsv.rows(outcome.run(), yearly),
        GroupsCsv.rows(outcome, period),
        RunFigures.of(outcome, yearly));
  }
}
