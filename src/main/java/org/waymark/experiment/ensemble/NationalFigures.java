package org.waymark.experiment.ensemble;

import java.io.Serializable;
import java.util.List;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.variable.Figure;

/**
 * Keeps a few figures of each run, NaN where one is missing.
 *
 * @param outputs names of the figures, each of which {@link Figure#find} knows
 */
public record NationalFigures(List<String> outputs) implements Keep<NationalFigures.Values> {
  /**
   * The figures of one run.
   *
   * @param values in the order of outputs, NaN where one is missing
   */
  public record Values(List<Double> values) implements Serializable {
    /** Copies its list. */
    public Values {
      values = List.copyOf(values);
    }
  }

  /** Copies its list. */
  public NationalFigures {
    outputs = List.copyOf(outputs);
  }

  @Override
  public Values of(RunOutcome outcome) {
    YearlyTable yearly = YearlyTable.of(outcome.monthly(), outcome.period());
    NationYears nation = NationYears.of(outcome.monthly(), yearly);
    return new Values(
        outputs.stream()
            .map(output -> Figure.find(output).orElseThrow().of(outcome, yearly, nation))
            .toList());
  }
}
