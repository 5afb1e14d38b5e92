package org.waymark.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.waymark.evidence.Evidence;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;
import org.waymark.nation.Paired;
import org.waymark.nation.place.Neighbours;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.words.Language;

/** Runs what lessons try, with and without it, and measures the figures that their texts hold. */
final class LessonRuns {
  private static final Evidence EVIDENCE = Evidence.load();

  /** Lessons change something in 2014, two years after the first month. */
  private static final int CHANGE = 24;

  private static final int YEAR = 12;

  /** What is kept of a run: the nation by month, and all offers of a province since the change. */
  private record Run(Map<Variable, double[]> nation, double[] offers) {
    static Run of(Nation nation) {
      nation.run(() -> false);
      MonthlyTable table = nation.tally().table();
      Map<Variable, double[]> all = new EnumMap<>(Variable.class);
      for (Variable variable : KEPT) {
        all.put(variable, months(table, table.places().nation(), variable, 0).toArray());
      }
      return new Run(
          all,
          IntStream.range(0, table.places().provinces().size())
              .mapToDouble(p -> months(table, p, Variable.OFFERS, CHANGE).sum())
              .toArray());
    }

    private static DoubleStream months(MonthlyTable table, int place, Variable what, int from) {
      return IntStream.range(from, table.months())
          .mapToDouble(month -> table.get(month, place, what));
    }
  }

  private static final List<Variable> KEPT =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIMS_IDENTIFIED,
          Variable.CONVICTIONS,
          Variable.MEAN_AWARENESS,
          Variable.GOVERNMENT_EFFECTIVENESS);

  private final Lessons lessons;
  private final int firstSeed;
  private final int pairs;
  private final Map<Scenario, List<Run>> known = new ConcurrentHashMap<>();
  private final ObjectNode figures = new ObjectMapper().createObjectNode();
  private Lesson lesson;

  private LessonRuns(double size, int firstSeed, int pairs) {
    this.lessons =
        new Lessons(Lessons.FOLDER, EVIDENCE, Language.EN).in(List.of("population.factor=" + size));
    this.firstSeed = firstSeed;
    this.pairs = pairs;
  }

  /**
   * Measures all figures.
   *
   * @param size of the nation
   * @param pairs how many pairs of runs, with seeds from the first one on
   */
  static JsonNode measure(double size, int firstSeed, int pairs) {
    LessonRuns runs = new LessonRuns(size, firstSeed, pairs);
    runs.figures.put("pairs", pairs);
    runs.all();
    return runs.figures;
  }

  private void all() {
    ToDoubleFunction<Run> trafficked = sum(Variable.PEOPLE_TRAFFICKED);
    ToDoubleFunction<Run> identified = sum(Variable.VICTIMS_IDENTIFIED);
    of("detection-paradox");
    effect("trafficked", lesson.scenario(), trafficked);
    effect("identified", lesson.scenario(), identified);
    of("thin-budget");
    effect("trafficked", lesson.scenario(), trafficked);
    effect("little.trafficked", variant("little"), trafficked);
    effect("much.trafficked", variant("much"), trafficked);
    of("awareness-without-legitimacy");
    ToDoubleFunction<Run> awareness = level(Variable.MEAN_AWARENESS, CHANGE, 0);
    effect("trafficked", lesson.scenario(), trafficked);
    level("before", base(lesson.scenario()), awareness);
    level("after", lesson.scenario(), awareness);
    effect("trusted.trafficked", variant("trusted"), trafficked);
    level("trusted.before", base(variant("trusted")), awareness);
    level("trusted.after", variant("trusted"), awareness);
    of("combination");
    double left = 1 + effect("trafficked", lesson.scenario(), trafficked) / 100;
    effect("identified", lesson.scenario(), identified);
    double product = 1;
    double least = 1;
    double most = 0;
    for (Variant alone : lesson.variants()) {
      double share = 1 + effect(alone.id() + ".trafficked", alone.scenario(), trafficked) / 100;
      mine().put(alone.id() + ".left", rounded(share, 100));
      product *= share;
      least = Math.min(least, 1 - share);
      most = Math.max(most, 1 - share);
    }
    mine().put("product", rounded(product, 100)).put("left", rounded(left, 100));
    mine().put("least", Math.round(100 * least)).put("most", Math.round(100 * most));
    of("limits-of-iom");
    effect("entering", lesson.scenario(), sum(Variable.PEOPLE_ENTERING_EXPLOITATION));
    effect("convictions", lesson.scenario(), sum(Variable.CONVICTIONS));
    Variable state = Variable.GOVERNMENT_EFFECTIVENESS;
    effect("effectiveness", lesson.scenario(), level(state, CHANGE, 0));
    effect("early", lesson.scenario(), level(state, 3 * YEAR, 6 * YEAR));
    effect("late", lesson.scenario(), level(state, 9 * YEAR, 0));
    of("balloon-effect");
    places("", lesson.scenario());
    places("free.", variant("free"));
    places("afraid.", variant("afraid"));
    figures.putObject("luck");
    luck(Variable.PEOPLE_TRAFFICKED);
    luck(Variable.PEOPLE_ENTERING_EXPLOITATION);
    luck(Variable.VICTIMS_IDENTIFIED);
  }

  /**
   * How far one pair strays from the mean of pairs, in per cent for one person; it shrinks with the
   * square root of people. Of lessons whose changes act everywhere and do not change much.
   */
  private void luck(Variable variable) {
    double squares = 0;
    int cases = 0;
    for (String name : List.of("thin-budget", "limits-of-iom", "detection-paradox")) {
      Scenario tried = lessons.read(name).scenario();
      double[] before = tables(base(tried)).stream().mapToDouble(sum(variable)).toArray();
      double[] after = tables(tried).stream().mapToDouble(sum(variable)).toArray();
      double people = Arrays.stream(before).average().orElseThrow();
      double[] percent =
          IntStream.range(0, pairs).mapToDouble(i -> 100 * (after[i] / before[i] - 1)).toArray();
      squares += people * StatUtils.variance(percent);
      cases++;
    }
    ((ObjectNode) figures.get("luck")).put(variable.id(), Math.round(Math.sqrt(squares / cases)));
  }

  private void places(String world, Scenario scenario) {
    List<String> policed = scenario.interventions().get(0).provinces();
    List<Integer> north = policed.stream().map(code -> EVIDENCE.isoCodes().indexOf(code)).toList();
    List<Integer> next = Neighbours.of(EVIDENCE).around(north);
    List<Integer> rest =
        IntStream.range(0, EVIDENCE.provinces().size())
            .boxed()
            .filter(p -> !north.contains(p) && !next.contains(p))
            .toList();
    effect(world + "north", scenario, offers(north));
    effect(world + "next", scenario, offers(next));
    effect(world + "rest", scenario, offers(rest));
  }

  private void of(String name) {
    lesson = lessons.read(name);
    figures.putObject(name);
  }

  private ObjectNode mine() {
    return (ObjectNode) figures.get(lesson.id());
  }

  private Scenario variant(String id) {
    return lesson.variants().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .scenario();
  }

  private static Scenario base(Scenario scenario) {
    return scenario.withChanges(scenario.drivers(), List.of());
  }

  /** Mean difference in per cent of the mean without the change, with half of its 95 % interval. */
  private double effect(String name, Scenario tried, ToDoubleFunction<Run> of) {
    double[] before = tables(base(tried)).stream().mapToDouble(of).toArray();
    double[] after = tables(tried).stream().mapToDouble(of).toArray();
    double mean = IntStream.range(0, pairs).mapToDouble(i -> before[i] / pairs).sum();
    double[] differences =
        IntStream.range(0, pairs).mapToDouble(i -> 100 * (after[i] - before[i]) / mean).toArray();
    Paired.Interval interval = Paired.Interval.of(differences);
    mine()
        .putObject(name)
        .put("mean", rounded(interval.mean(), 1000))
        .put("half", rounded(interval.high() - interval.mean(), 1000));
    return interval.mean();
  }

  private void level(String name, Scenario scenario, ToDoubleFunction<Run> of) {
    mine().put(name, rounded(tables(scenario).stream().mapToDouble(of).average().orElse(0), 100));
  }

  private static double rounded(double value, double parts) {
    return Math.rint(value * parts) / parts;
  }

  /** Whatever it is called: lessons share the nation without a change. */
  private List<Run> tables(Scenario scenario) {
    return known.computeIfAbsent(
        scenario.named("Lesson", ""),
        plain -> {
          Blueprint plan = Blueprint.of(plain, EVIDENCE);
          return IntStream.range(firstSeed, firstSeed + pairs)
              .parallel()
              .mapToObj(seed -> Run.of(plan.nation(seed, false)))
              .toList();
        });
  }

  private static ToDoubleFunction<Run> sum(Variable variable) {
    return run -> Arrays.stream(run.nation().get(variable)).skip(CHANGE).sum();
  }

  /** Mean from a month on, until before another; 0 for the end. */
  private static ToDoubleFunction<Run> level(Variable variable, int from, int until) {
    return run -> {
      double[] months = run.nation().get(variable);
      int end = until == 0 ? months.length : until;
      return Arrays.stream(months, from, end).average().orElseThrow();
    };
  }

  private static ToDoubleFunction<Run> offers(List<Integer> provinces) {
    return run -> provinces.stream().mapToDouble(p -> run.offers()[p]).sum();
  }
}
