package org.waymark.report.comparison;

import java.util.List;
import java.util.Optional;
import org.waymark.analysis.comparison.Judgement;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.outcome.world.Influence;
import org.waymark.scenario.Labels;

/** Which way a difference goes, in words; where that is open, why, and what would help. */
record JudgementText(ComparisonText text) {
  private static final long MANY = 10_000;

  /** A verdict as it stands in a table. */
  String cell(Judgement judgement) {
    return text.text("verdict." + judgement.verdict() + "." + judgement.because());
  }

  /** What would help with an open verdict on scenario 1, 2, ...; empty where it is not open. */
  Optional<String> because(int number, Judgement judgement) {
    return switch (judgement.because()) {
      case NOTHING, NEVER_DIFFER -> Optional.empty();
      case FEW_REPLICATIONS ->
          Optional.of(
              text.text(
                  "help.few", text.figures().number(judgement.moreReplications().orElse(1), 0)));
      case CHANCE ->
          judgement.moreReplications().isEmpty()
              ? Optional.empty()
              : Optional.of(replications("help.chance", judgement.moreReplications().getAsLong()));
      case ASSUMPTIONS -> Optional.of(assumptions(number));
      case CHANCE_AND_ASSUMPTIONS ->
          Optional.of(
              judgement.moreReplications().isEmpty()
                  ? assumptions(number)
                  : replications("help.both", judgement.moreReplications().getAsLong()));
    };
  }

  private String replications(String key, long needed) {
    return needed > MANY
        ? text.text(key + ".never", text.figures().number(MANY, 0))
        : text.text(key, text.figures().number(rounded(needed), 0));
  }

  /** Two digits: the number rests on a spread that is an estimate itself. */
  private static double rounded(long number) {
    double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(number)) - 1));
    return Math.ceil(number / step) * step;
  }

  private String assumptions(int number) {
    return text.findings()
        .overSets(number)
        .flatMap(
            sets ->
                sets.influences().getOrDefault(ScenarioComparison.HEADLINE, List.of()).stream()
                    .filter(Influence::standsOut)
                    .findFirst())
        .map(
            most ->
                text.text(
                    "help.assumptions.input",
                    Labels.of(text.words()).input(most.path(), most.driver())))
        .orElseGet(() -> text.text("help.assumptions"));
  }
}
