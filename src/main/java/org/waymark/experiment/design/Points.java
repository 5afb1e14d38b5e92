package org.waymark.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.waymark.experiment.point.Variation;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Figure;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.Scenario;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * The points of a study: which values of which parameters are run. A pure function of the study and
 * its scenario.
 *
 * @param paths the parameters that differ between points
 * @param rows a value for each, a {@link Double} or a {@link String}; a row for each point
 */
public record Points(List<String> paths, List<List<Object>> rows) {
  private static final int TRIES = 50;

  /** Copies its lists. */
  public Points {
    paths = List.copyOf(paths);
    rows = List.copyOf(rows);
  }

  /**
   * The points of a study.
   *
   * @param base the scenario that it varies
   * @throws InvalidInput if there would be too many, or an output names a year that is not run
   */
  public static Points of(Study study, Scenario base) {
    Period period = new Period(base.start(), base.months());
    for (Figure output : study.outputs()) {
      if (!output.isWithin(period)) {
        String run = period.start() + ".." + period.last();
        throw new InvalidInput(Problem.of("study.output.year", output.id(), run));
      }
    }
    if (study.design().type().isOfBarriers()) {
      Points points = LiftedPoints.of(study).points();
      checkRuns(points.count(), study);
      return points;
    }
    if (study.feedback().isPresent()) {
      Points points = FeedbackPoints.of(study.feedback().get(), base).points();
      checkRuns(points.count(), study);
      return points;
    }
    List<String> paths = study.factors().stream().map(Factor::path).toList();
    List<Spread> spreads =
        study.design().type() == Design.Type.LIST
            ? List.of()
            : study.factors().stream().map(Factor::spread).toList();
    int count = study.design().points();
    List<List<Object>> rows =
        switch (study.design().type()) {
          case GRID -> grid(spreads);
          case ONE_AT_A_TIME -> oneAtATime(spreads, Variation.valuesOf(paths, base));
          case LATIN_HYPERCUBE -> hypercube(paths, spreads, count, study.seed());
          case SOBOL_SEQUENCE -> sobol(spreads, count);
          default -> study.design().rows().stream().distinct().toList();
        };
    checkRuns(rows.size(), study);
    return new Points(paths, rows);
  }

  /** Number of points. */
  public int count() {
    return rows.size();
  }

  /** The values of a point, by path. */
  public Map<String, Object> values(int point) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      values.put(paths.get(i), rows.get(point).get(i));
    }
    return values;
  }

  /** A point for people: {@code path=value}, with commas between. */
  public String text(int point) {
    return values(point).entrySet().stream()
        .map(value -> value.getKey() + "=" + Numbers.text(value.getValue()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Refuses a study of too many runs.
   *
   * @throws InvalidInput if there would be more than {@link Study#MOST_RUNS}
   */
  public static void checkRuns(long points, Study study) {
    if (points * study.replications() > Study.MOST_RUNS) {
      throw new InvalidInput(
          Problem.of(
              "study.runs",
              study.stem(),
              Long.toString(points * study.replications()),
              Integer.toString(Study.MOST_RUNS)));
    }
  }

  /** The last factor changes fastest. */
  private static List<List<Object>> grid(List<Spread> spreads) {
    List<List<Object>> rows = List.of(List.of());
    for (Spread spread : spreads) {
      List<List<Object>> longer = new ArrayList<>();
      if ((long) rows.size() * spread.levels().size() > Study.MOST_RUNS) {
        throw new InvalidInput(Problem.of("study.grid.size", Integer.toString(Study.MOST_RUNS)));
      }
      for (List<Object> row : rows) {
        for (Object level : spread.levels()) {
          List<Object> next = new ArrayList<>(row);
          next.add(level);
          longer.add(next);
        }
      }
      rows = longer;
    }
    return rows;
  }

  /** The scenario as it is; then one factor after the other, all others as they are. */
  private static List<List<Object>> oneAtATime(List<Spread> spreads, List<Object> now) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(now);
    for (int i = 0; i < spreads.size(); i++) {
      for (Object value : spreads.get(i).few()) {
        if (!value.equals(now.get(i))) {
          List<Object> row = new ArrayList<>(now);
          row.set(i, value);
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<List<Object>> hypercube(
      List<String> paths, List<Spread> spreads, int count, long seed) {
    LatinHypercube cube = LatinHypercube.maximin(count, paths, seed, TRIES);
    List<List<Object>> rows = new ArrayList<>();
    for (int point = 0; point < count; point++) {
      List<Object> row = new ArrayList<>();
      for (int i = 0; i < spreads.size(); i++) {
        row.add(spreads.get(i).at(cube.get(point, i)));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Points 1 to n of the sequence: point 0 is a corner. */
  private static List<List<Object>> sobol(List<Spread> spreads, int count) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(spreads.size());
    sequence.nextVector();
    List<List<Object>> rows = new ArrayList<>();
    for (int point = 0; point < count; point++) {
      double[] u = sequence.nextVector();
      List<Object> row = new ArrayList<>();
      for (int i = 0; i < spreads.size(); i++) {
        row.add(spreads.get(i).at(u[i]));
      }
      rows.add(row);
    }
    return rows;
  }
}
