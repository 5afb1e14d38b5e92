package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.analysis.comparison.Judgement;
import org.waymark.analysis.run.RunFindings;
import org.waymark.outcome.Names;
import org.waymark.outcome.summary.Summary;
import org.waymark.outcome.world.Span;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** What has to be said before the figures of a run are used: too few runs, odd ranges. */
public record Reservations(Words words) {
  /** The sentences; none where there is nothing to be said. */
  public List<String> of(RunFindings findings) {
    List<String> said = new ArrayList<>();
    Summary summary = findings.ensemble().summary();
    if (summary.replications() < Judgement.FEWEST_REPLICATIONS) {
      said.add(
          words.text(
              "report.few.replications",
              number(summary.replications()),
              number(Judgement.FEWEST_REPLICATIONS)));
    }
    findings.assumptions().ifPresent(sets -> said.addAll(of(sets, summary)));
    return said;
  }

  private List<String> of(WorldRanges sets, Summary summary) {
    List<String> said = new ArrayList<>();
    fewWorlds(words, sets.kept().size(), sets.sets()).ifPresent(said::add);
    String outside =
        DepartureText.SAID.stream()
            .filter(variable -> isOutside(summary.perYear(variable).mean(), sets.perYear(variable)))
            .map(Names.of(words)::label)
            .collect(Collectors.joining(", "));
    if (!outside.isEmpty()) {
      said.add(words.text("report.outside", outside));
    }
    return said;
  }

  private static boolean isOutside(double mean, Span span) {
    return mean < span.low90() || mean > span.high90();
  }

  /**
   * That few worlds have weight, and what would help; empty where there are enough.
   *
   * @param weighted worlds of weight
   * @param sets all worlds
   */
  public static Optional<String> fewWorlds(Words words, int weighted, int sets) {
    if (weighted >= Judgement.FEWEST_WORLDS) {
      return Optional.empty();
    }
    double needed = (double) sets * Judgement.FEWEST_WORLDS / Math.max(1, weighted);
    Figures figures = Figures.in(words.language());
    return Optional.of(
        words.text(
            "report.few.worlds",
            figures.number(weighted, 0),
            figures.number(sets, 0),
            figures.number(Judgement.FEWEST_WORLDS, 0),
            Integer.toString(10 * (int) Math.ceil(needed / 10)),
            figures.percent(Span.coverage(weighted), 0)));
  }

  private String number(double value) {
    return Figures.in(words.language()).number(value, 0);
  }
}
