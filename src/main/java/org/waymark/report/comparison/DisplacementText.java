package org.waymark.report.comparison;

import static j2html.TagCreator.p;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.analysis.comparison.ActedOn;
import org.waymark.analysis.comparison.Displacement;
import org.waymark.analysis.comparison.Ratio;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.outcome.Names;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Variable;
import org.waymark.report.Block;
import org.waymark.report.DataTable;
import org.waymark.report.Rounding;
import org.waymark.words.Figures;

/** Of a scenario that acts in a part of the country: is its gain displaced, or does it spread? */
record DisplacementText(ComparisonText text, int number, ActedOn areas) {

  /** The answer for every outcome. */
  String sentence() {
    return areas.c().isEmpty()
        ? say("uncontrolled")
        : say(
            "sentence",
            areas.a().size(),
            areas.b().size(),
            areas.c().size(),
            text.window(number).start().toString(),
            ScenarioDifference.DISPLACED.stream()
                .map(this::outcome)
                .collect(Collectors.joining("; ")));
  }

  private String outcome(Variable variable) {
    Displacement found = found(variable);
    String reading = say("reading." + found.reading());
    return Names.of(text.words()).label(variable)
        + (found.quotient().isEmpty() ? ": " : " " + quotient(found) + ", ")
        + reading;
  }

  /** What the page shows beside it. */
  List<Block> blocks() {
    if (areas.c().isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Variable variable : ScenarioDifference.DISPLACED) {
      Displacement found = found(variable);
      Ratio ofC = found.c().relative();
      rows.add(
          List.of(
              text.label(variable),
              quotient(found),
              change(found.a().difference()),
              change(found.b().difference()),
              interval(100 * ofC.value(), 100 * ofC.low(), 100 * ofC.high())));
    }
    List<String> columns =
        List.of(
            say("since"),
            say("quotient"),
            say("change", "A/C"),
            say("change", "B/C"),
            say("change", "C, %"));
    return List.of(
        new Block.Passage(DataTable.of(say("title", text.name(number)), columns, rows).html()),
        new Block.Passage(p(say("note", names(areas.a()), names(areas.b()), areas.c().size()))));
  }

  private Displacement found(Variable variable) {
    return text.findings().comparison().difference(number).displacement(variable);
  }

  private String change(Estimate change) {
    return interval(change.mean(), change.low95(), change.high95());
  }

  private String quotient(Displacement found) {
    return found
        .quotient()
        .map(each -> interval(each.value(), each.low(), each.high()))
        .orElse(Figures.NOTHING);
  }

  private String interval(double value, double low, double high) {
    Rounding rounding = Rounding.within(high > low ? high - low : Math.abs(value));
    return say("interval", signed(value, rounding), signed(low, rounding), signed(high, rounding));
  }

  private String signed(double value, Rounding rounding) {
    String number = text.figures().number(rounding.round(value), rounding.decimals());
    return value > 0 ? "+" + number : number;
  }

  private String names(List<Integer> provinces) {
    return provinces.stream()
        .map(text.findings().plan().evidence().provinces()::get)
        .map(text::name)
        .collect(Collectors.joining(", "));
  }

  private String say(String key, Object... arguments) {
    return text.text("displacement." + key, arguments);
  }
}
