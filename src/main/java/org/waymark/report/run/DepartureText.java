package org.waymark.report.run;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.analysis.run.Departure;
import org.waymark.outcome.Names;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** Levels from the month on in which a scenario departs from the one that it extends. */
public record DepartureText(Words words) {
  /** The variables that are said first of a run. */
  public static final List<Variable> SAID =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIMS_RECORDED);

  /** The sentence. */
  public String of(Departure departure) {
    return words.text(
        "report.departure",
        departure.months().start().toString(),
        departure.months().last().toString(),
        SAID.stream().map(each -> figure(departure, each)).collect(Collectors.joining("; ")));
  }

  private String figure(Departure departure, Variable variable) {
    Estimate chance = departure.summary().perYear(variable);
    Span span = departure.span(variable);
    return words.text(
        Double.isNaN(span.low90()) ? "report.departure.chance" : "report.departure.figure",
        Names.of(words).label(variable),
        number(chance.mean()),
        number(chance.low95()),
        number(chance.high95()),
        number(span.low90()),
        number(span.high90()));
  }

  private String number(double value) {
    return Figures.in(words.language()).number(value, 0);
  }
}
