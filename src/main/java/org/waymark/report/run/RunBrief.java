package org.waymark.report.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.analysis.run.RunFindings;
import org.waymark.outcome.Names;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.summary.ScenarioSummary;
import org.waymark.outcome.summary.Summary;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.report.Prose;
import org.waymark.report.Reading;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Titles;
import org.waymark.words.Figures;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * RunFindings in the reader's language: what every section is written from.
 *
 * @param findings what came out
 * @param words the reader's language
 */
public record RunBrief(RunFindings findings, Words words) {
  public Language language() {
    return words.language();
  }

  Scenario scenario() {
    return findings.scenario();
  }

  ScenarioSummary ensemble() {
    return findings.ensemble();
  }

  /** Name of the scenario. */
  String name() {
    return Titles.in(words).name(scenario());
  }

  /** What the scenario is; may be empty. */
  String description() {
    return Titles.in(words).description(scenario());
  }

  /** Name of the scenario from which this one is seen. */
  String baselineName() {
    return Titles.in(words).name(findings.baseline());
  }

  Summary summary() {
    return findings.ensemble().summary();
  }

  Optional<WorldRanges> assumptions() {
    return findings.assumptions();
  }

  /** Size of the nation as simulated against the real one. */
  double factor() {
    return scenario().parameters().population().factor();
  }

  /** A text of the bundle {@code report}. */
  public String text(String key, Object... arguments) {
    return words.text("report." + key, arguments);
  }

  /** Headings of columns. */
  List<String> columns(String... keys) {
    return Arrays.stream(keys).map(key -> text("column." + key)).toList();
  }

  public boolean has(String key) {
    return words.has("report." + key);
  }

  Figures figures() {
    return Figures.in(language());
  }

  Prose counts() {
    return new Prose(words, Prose.Unit.COUNT);
  }

  Prose numbers() {
    return new Prose(words, Prose.Unit.NUMBER);
  }

  Prose shares() {
    return new Prose(words, Prose.Unit.SHARE);
  }

  /** Name of a variable in charts and tables. */
  String name(Variable variable) {
    return Names.of(words).heading(variable);
  }

  /** Small print of a picture that travels alone. */
  public String note() {
    return text("note", name(), findings.program().version());
  }

  /** What the darker mark of every chart means. */
  String chanceLabel() {
    return text("chance");
  }

  /** What the lighter mark means; empty where assumptions were not looked at. */
  String assumptionsLabel() {
    return assumptions().isPresent() ? text("assumptions") : "";
  }

  /** The uncertainties behind a figure, for a sentence. */
  String sure(Prose prose, Reading reading) {
    return assumptions()
        .map(
            sets ->
                text(
                    "sure",
                    prose.assumptions(reading),
                    number(sets.kept().size()),
                    prose.chance(reading)))
        .orElseGet(() -> text("sure.chance", prose.chance(reading)));
  }

  String number(long count) {
    return figures().number(count, 0);
  }

  /** The calendar years touched. */
  List<Period.Year> years() {
    return summary().years();
  }

  /** Indexes of the complete years; of all years if none is complete. */
  List<Integer> shownYears() {
    List<Integer> complete =
        IntStream.range(0, years().size())
            .filter(year -> years().get(year).isComplete())
            .boxed()
            .toList();
    return complete.isEmpty() ? IntStream.range(0, years().size()).boxed().toList() : complete;
  }

  int year(int index) {
    return years().get(index).year();
  }

  /** First and last month, as people write them. */
  String from() {
    return summary().period().start().toString();
  }

  String until() {
    return summary().period().last().toString();
  }

  Reading perYear(Variable variable) {
    return Reading.of(summary().perYear(variable), assumptions(), sets -> sets.perYear(variable));
  }

  Reading inYear(int year, Variable variable) {
    return Reading.of(
        summary().inYear(year, variable), assumptions(), sets -> sets.inYear(year, variable));
  }

  Reading of(Derived figure) {
    return Reading.of(summary().of(figure), assumptions(), sets -> sets.of(figure));
  }

  Reading at(int place, Variable variable) {
    return Reading.of(
        ensemble().places().perYear(place, variable),
        assumptions(),
        sets -> sets.perYear(place, variable));
  }

  Reading share(GroupTable.Measure measure, Dimension dimension, int category) {
    return Reading.of(
        ensemble().groups().share(measure, dimension, category),
        assumptions(),
        sets -> sets.share(measure, dimension, category));
  }
}
