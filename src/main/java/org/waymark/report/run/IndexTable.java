package org.waymark.report.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.analysis.comparison.YearsDifference;
import org.waymark.analysis.run.RunFindings;
import org.waymark.outcome.Names;
import org.waymark.outcome.variable.Variable;
import org.waymark.report.DataTable;
import org.waymark.report.Reading;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/**
 * Several runs in one table; where all share seeds and months, with their differences from one of
 * them at equal luck.
 *
 * @param runs at least one
 * @param reference number of the run from which the others differ
 * @param words the reader's
 */
record IndexTable(List<RunFindings> runs, int reference, Words words) {
  private static final List<Variable> LEVELS =
      List.of(Variable.PEOPLE_TRAFFICKED, Variable.VICTIMS_IDENTIFIED);
  private static final int MOST_DECIMALS = 3;

  /** Whether there are several, and each replication of one has its like in all others. */
  boolean isPaired() {
    RunFindings first = runs.get(reference);
    return runs.size() > 1
        && runs.stream()
            .allMatch(
                each ->
                    each.replications().equals(first.replications())
                        && each.runs().size() == each.replications().count()
                        && each.scenario().start().equals(first.scenario().start())
                        && each.scenario().months() == first.scenario().months());
  }

  DataTable table() {
    List<String> headings = new ArrayList<>(List.of(words.text("report.column.scenario")));
    for (Variable variable : LEVELS) {
      headings.add(Names.of(words).heading(variable));
      headings.add(words.text("report.column.chance"));
      headings.add(words.text("report.column.assumptions"));
    }
    if (isPaired()) {
      headings.add(
          words.text(
              "report.index.difference",
              Names.of(words).heading(ScenarioComparison.HEADLINE),
              brief(reference).name()));
      headings.add(words.text("report.index.interval"));
      headings.add(words.text("report.index.years"));
    }
    return DataTable.of(
        words.text("report.index.table"),
        headings,
        IntStream.range(0, runs.size()).mapToObj(this::row).toList());
  }

  private List<String> row(int run) {
    List<String> row = new ArrayList<>(List.of(brief(run).name()));
    for (Variable variable : LEVELS) {
      Reading reading = brief(run).perYear(variable);
      row.add(figures().number(reading.mean(), decimals(variable)));
      row.add(brief(run).counts().chance(reading));
      row.add(brief(run).counts().assumptions(reading));
    }
    if (isPaired()) {
      row.addAll(run == reference ? List.of("", "", "") : difference(run));
    }
    return row;
  }

  private List<String> difference(int run) {
    RunFindings from = runs.get(reference);
    RunFindings other = runs.get(run);
    YearsDifference difference =
        YearsDifference.of(
            from.scenario(), from.runs(), other.scenario(), other.runs(), from.evidence());
    PairedDifference perYear = difference.perYear();
    return List.of(
        signed(perYear.difference().mean()),
        Double.isNaN(perYear.halfWidth())
            ? Figures.NOTHING
            : words.text(
                "report.range",
                signed(perYear.difference().low95()),
                signed(perYear.difference().high95())),
        words.text(
            "report.range",
            Integer.toString(difference.from()),
            Integer.toString(difference.until())));
  }

  /** So many that unequal figures do not look equal. */
  private int decimals(Variable variable) {
    double[] means =
        IntStream.range(0, runs.size())
            .mapToDouble(run -> brief(run).perYear(variable).mean())
            .distinct()
            .toArray();
    return IntStream.range(0, MOST_DECIMALS)
        .filter(decimals -> written(means, decimals).size() == means.length)
        .findFirst()
        .orElse(MOST_DECIMALS);
  }

  private Set<String> written(double[] means, int decimals) {
    Set<String> written = new HashSet<>();
    for (double mean : means) {
      written.add(figures().number(mean, decimals));
    }
    return written;
  }

  private String signed(double value) {
    String number = figures().number(value, value != 0 && Math.abs(value) < 10 ? 1 : 0);
    return value > 0 ? "+" + number : number;
  }

  private Figures figures() {
    return Figures.in(words.language());
  }

  private RunBrief brief(int run) {
    return new RunBrief(runs.get(run), words);
  }
}
