package org.waymark.web.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.Judgement;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.evidence.Province;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.Names;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.report.comparison.ComparisonSentences;
import org.waymark.scenario.ChangedValue;
import org.waymark.scenario.Labels;
import org.waymark.web.run.Asked;
import org.waymark.web.run.Inquiry;
import org.waymark.words.Words;

/**
 * The answer as the page shows it: sentences, figures with their intervals, courses, the map. By
 * province there is nothing but people trafficked.
 */
public final class AnswerJson {
  /** The numbers that stand at the top. */
  static final List<Variable> HEADLINES =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIM_MONTHS);

  /** What a picture over the years may show: lessons ask for more than stands at the top. */
  static final List<Variable> COURSES =
      Stream.concat(
              HEADLINES.stream(),
              Stream.of(Variable.MEAN_AWARENESS, Variable.GOVERNMENT_EFFECTIVENESS))
          .toList();

  private static final List<Variable> PATHWAY =
      List.of(
          Variable.OFFERS,
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_INTERDICTED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.PEOPLE_RETURNED,
          Variable.PEOPLE_NEVER_RETURNED,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIMS_ASSISTED,
          Variable.PEOPLE_REINTEGRATED,
          Variable.PEOPLE_RETRAFFICKED);

  private static final int OTHER = 1;
  private static final double PER = 100_000;

  private final Inquiry inquiry;
  private final ComparisonFindings findings;
  private final Words words;
  private final ScenarioDifference difference;

  private AnswerJson(Inquiry inquiry, ComparisonFindings findings, Words words) {
    this.inquiry = inquiry;
    this.findings = findings;
    this.words = words;
    this.difference = findings.comparison().difference(OTHER);
  }

  /** What can be said of an inquiry in a language; before the first look only how far it is. */
  public static ObjectNode of(Inquiry inquiry, Words words) {
    Inquiry.State state = inquiry.state();
    Asked asked = inquiry.asked();
    ObjectNode root = Json.object();
    root.put("id", asked.id());
    root.put("reference", asked.reference());
    root.put("name", asked.scenario().name());
    root.put("stage", stage(state));
    root.put("done", state.isDone());
    count(root.putObject("replications"), state.replications(), state.replicationsAsked());
    count(root.putObject("worlds"), state.worlds(), state.worldsAsked());
    root.put("weighted", state.weighted());
    WorldsFrom worlds = asked.question().plan().worlds();
    root.put("worldsFrom", worlds.name());
    if (worlds.besidePrior()) {
      count(root.putObject("prior"), state.prior(), worlds.count())
          .put("weighted", state.priorWeighted());
    }
    if (state.failure() != null) {
      root.put("failure", state.failure());
    }
    inquiry.said(findings -> new AnswerJson(inquiry, findings, words).put(root));
    return root;
  }

  private static String stage(Inquiry.State state) {
    if (!state.isSeen()) {
      return "waiting";
    }
    if (state.replications() < Judgement.FEWEST_REPLICATIONS) {
      return "first look";
    }
    return state.weighted() < Judgement.FEWEST_WORLDS ? "chance" : "worlds";
  }

  private static ObjectNode count(ObjectNode node, int done, int of) {
    return node.put("done", done).put("of", of);
  }

  private ObjectNode put(ObjectNode root) {
    root.set(
        "populationFactor", Json.number(findings.reference().parameters().population().factor()));
    Period window = difference.window().within(difference.period());
    root.putObject("window")
        .put("from", window.start().toString())
        .put("until", window.last().toString());
    sentences(root.putObject("sentences"));
    figures(root.putArray("figures"), HEADLINES);
    courses(root);
    map(root.putArray("map"));
    who(root.putArray("who"));
    figures(root.putArray("pathway"), PATHWAY);
    figures(root.putArray("harms"), Variable.HARMS);
    figures(root.putArray("money"), Variable.SPENDING);
    changed(root.putArray("changed"), findings.changed().get(OTHER - 1), Labels.of(words));
    return root;
  }

  private void sentences(ObjectNode node) {
    ComparisonSentences said = ComparisonSentences.of(words, findings);
    node.put("answer", said.answer(OTHER));
    texts(node.putArray("extent"), said.extent(OTHER));
    texts(node.putArray("beside"), said.beside(OTHER));
    texts(node.putArray("remarks"), said.remarks(OTHER));
    said.withoutRecord(OTHER).ifPresent(prior -> node.put("prior", prior));
    said.fewWorlds().ifPresent(few -> node.put("fewWorlds", few));
    node.put("money", said.money(OTHER));
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private void figures(ArrayNode rows, List<Variable> variables) {
    Names names = Names.of(words);
    for (Variable variable : variables) {
      ObjectNode row = rows.addObject();
      row.put("id", variable.id());
      row.put("label", names.heading(variable));
      row.put("meaning", names.meaning(variable));
      row.put("unit", names.unit(variable));
      PairedDifference change = difference.perYear(variable);
      put(row, change);
      Judgement judgement = findings.judgement(OTHER, variable);
      row.put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT));
      row.put("because", judgement.because().name().toLowerCase(Locale.ROOT));
      Span span = findings.span(OTHER, variable);
      row.set("low90", exact(span.low90()));
      row.set("high90", exact(span.high90()));
      findings.underPrior(OTHER).ifPresent(prior -> prior(row, prior.perYear(variable)));
    }
  }

  private static void prior(ObjectNode row, Span span) {
    row.set("priorLow90", exact(span.low90()));
    row.set("priorHigh90", exact(span.high90()));
  }

  /** With all digits, as in {@code summary.json}. */
  private static void put(ObjectNode row, PairedDifference change) {
    row.set("reference", exact(change.reference()));
    row.set("other", exact(change.other()));
    row.set("difference", exact(change.difference().mean()));
    row.set("low95", exact(change.difference().low95()));
    row.set("high95", exact(change.difference().high95()));
  }

  private static JsonNode exact(double value) {
    return Double.isFinite(value) ? DoubleNode.valueOf(value) : NullNode.getInstance();
  }

  private void courses(ObjectNode root) {
    List<Period.Year> years = difference.period().years();
    ArrayNode when = root.putArray("years");
    years.forEach(year -> when.add(year.year()));
    root.put("luckRuns", inquiry.runsOfLuck());
    ObjectNode courses = root.putObject("courses");
    ArrayNode labels = root.putArray("courseLabels");
    for (Variable variable : COURSES) {
      labels.addObject().put("id", variable.id()).put("label", Names.of(words).heading(variable));
      ArrayNode course = courses.putArray(variable.id());
      for (int year = 0; year < years.size(); year++) {
        ObjectNode row = course.addObject();
        put(row, difference.inYear(year, variable));
        row.set("luck", exact(inquiry.luck(year, variable)));
      }
    }
  }

  /** A year of people trafficked among 100,000 people, as on the map of the report. */
  private void map(ArrayNode rows) {
    double factor = findings.reference().parameters().population().factor();
    List<Province> provinces = findings.plan().evidence().provinces();
    for (int place = 0; place < difference.places().provinces().size(); place++) {
      PairedDifference here = difference.perYear(place, Variable.PEOPLE_TRAFFICKED);
      double scale = PER / (provinces.get(place).population() * factor);
      int number = place;
      boolean spansZero =
          findings
              .overSets(OTHER)
              .map(sets -> sets.perYear(number, Variable.PEOPLE_TRAFFICKED))
              .map(span -> span.low90() <= 0 && span.high90() >= 0)
              .orElse(false);
      ObjectNode row = rows.addObject().put("iso", provinces.get(place).iso());
      row.set("difference", exact(here.difference().mean() * scale));
      row.set("low95", exact(here.difference().low95() * scale));
      row.set("high95", exact(here.difference().high95() * scale));
      row.put("uncertain", here.mayBeZero() || spansZero);
    }
  }

  private void who(ArrayNode groups) {
    for (Dimension dimension : Dimension.values()) {
      ObjectNode group = groups.addObject().put("id", dimension.id());
      ArrayNode categories = group.putArray("categories");
      for (int i = 0; i < dimension.categories().size(); i++) {
        String category = dimension.categories().get(i);
        ObjectNode row = categories.addObject();
        row.put("label", words.text("report.category." + dimension.id() + "." + category));
        row.set("reference", exact(share(0, dimension, i)));
        row.set("other", exact(share(OTHER, dimension, i)));
      }
    }
  }

  private double share(int scenario, Dimension dimension, int category) {
    return findings
        .comparison()
        .ensemble(scenario)
        .groups()
        .share(GroupTable.Measure.PEOPLE_TRAFFICKED, dimension, category)
        .mean();
  }

  /** What was changed, each with its months and provinces. */
  static void changed(ArrayNode rows, List<ChangedValue> values, Labels labels) {
    for (ChangedValue value : values) {
      ObjectNode row = rows.addObject();
      row.put("path", value.path());
      row.put("label", labels.heading(value.path()));
      row.put("from", value.from()).put("to", value.to());
      row.put("change", value.change());
      row.put("since", value.since() == null ? null : value.since().toString());
      row.put("until", value.until() == null ? null : value.until().toString());
      value.provinces().forEach(row.putArray("provinces")::add);
    }
  }
}
