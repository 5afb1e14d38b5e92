package org.waymark.report.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.analysis.response.Responses;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.LatinHypercube;
import org.waymark.experiment.design.Luck;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.experiment.sweep.SweepResults;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** Sweeps of invented functions: nothing is simulated. */
final class SmallStudies {
  private static final List<String> PATHS = List.of("iom.annualBudgetUsd", "enforcement.integrity");

  /** By study and language. */
  private static final Map<List<Object>, ResponseReport> REPORTS = new ConcurrentHashMap<>();

  private SmallStudies() {}

  /** Studies whose pages several tests read; each is drawn once for all of them. */
  enum Named {
    GRID,
    CUBE,
    SINGLE,
    LIST;

    ResponseReport report(Language language) {
      return REPORTS.computeIfAbsent(
          List.of(this, language), asked -> ResponseReport.of(responses(), Words.of(language)));
    }

    private Responses responses() {
      return switch (this) {
        case GRID -> grid();
        case CUBE -> hypercube(60, 3);
        case SINGLE -> single();
        case LIST -> list();
      };
    }
  }

  /** What comes out at a point. */
  interface Function {
    double of(int output, List<Object> point);
  }

  /** A grid of two, whose second factor lowers all outputs; one of two thousand runs failed. */
  static Responses grid() {
    List<List<Object>> rows = new ArrayList<>();
    for (double budget : new double[] {0, 1.5e6, 6e6}) {
      for (double integrity : new double[] {0.5, 0.65, 0.8}) {
        rows.add(List.of(budget, integrity));
      }
    }
    SweepResults.Asked asked =
        asked(
            Design.Type.GRID,
            new Points(PATHS, rows),
            List.of(1.5e6, 0.65),
            List.of("people_trafficked", "victims_identified", "share_of_victims_protected"),
            5);
    double[][][] values = values(asked, SmallStudies::known);
    values[0][2][8] = Double.NaN;
    return Responses.of(results(asked, values));
  }

  private static double known(int output, List<Object> point) {
    double budget = (Double) point.get(0) / 1e6;
    double integrity = (Double) point.get(1);
    return switch (output) {
      case 0 -> 640 - 20 * budget * integrity - 300 * (integrity - 0.5);
      case 1 -> 90 + 2 * budget;
      default -> 0.1 + 0.02 * budget;
    };
  }

  /** A Latin hypercube of numbers and a word. */
  static Responses hypercube(int points, int replications) {
    List<String> paths = List.of("iom.autonomy", "awareness.initial", "iom.strategy");
    LatinHypercube cube = LatinHypercube.of(points, paths, 1);
    List<List<Object>> rows = new ArrayList<>();
    List<String> words = List.of("fixed", "needs-based", "adaptive");
    for (int i = 0; i < points; i++) {
      rows.add(
          List.of(
              cube.get(i, 0), 0.2 + 0.4 * cube.get(i, 1), words.get((int) (3 * cube.get(i, 2)))));
    }
    return Responses.of(
        of(
            Design.Type.LATIN_HYPERCUBE,
            new Points(paths, rows),
            List.of(0.5, 0.35, "adaptive"),
            List.of("people_trafficked", "convictions"),
            replications,
            (output, point) ->
                output == 1
                    ? 40
                    : 500
                        - 200 * Math.pow((Double) point.get(1), 2)
                        + (point.get(2).equals("fixed") ? 30 : 0)));
  }

  /** One factor at a time, once. */
  static Responses single() {
    return Responses.of(
        of(
            Design.Type.ONE_AT_A_TIME,
            new Points(
                PATHS, List.of(List.of(1.5e6, 0.65), List.of(0.0, 0.65), List.of(1.5e6, 0.5))),
            List.of(1.5e6, 0.65),
            List.of("people_trafficked", "identified_within_3_years_per_100"),
            1,
            (output, point) -> output == 0 ? known(0, point) : Double.NaN));
  }

  /** Luck moves the effect of honest officers, which is large, and not that of the budget. */
  static Responses uncertain() {
    List<List<Object>> rows = new ArrayList<>();
    for (double budget : new double[] {0, 6e6}) {
      for (double integrity : new double[] {0.5, 0.8}) {
        rows.add(List.of(budget, integrity));
      }
    }
    SweepResults.Asked asked =
        asked(
            Design.Type.GRID,
            new Points(PATHS, rows),
            List.of(0.0, 0.5),
            List.of("people_trafficked"),
            4);
    double[][][] values = new double[1][4][4];
    double[] effects = {-90, -10, -80, 20};
    for (int k = 0; k < 4; k++) {
      for (int i = 0; i < 4; i++) {
        values[0][k][i] = 500 + 3 * k + (i % 2) * effects[k] - (i / 2) * (4 + 0.1 * k);
      }
    }
    return Responses.of(results(asked, values));
  }

  /** Four alternatives, of which two are alike; the last is best. */
  static Responses list() {
    return Responses.of(
        of(
            Design.Type.LIST,
            new Points(
                PATHS,
                List.of(
                    List.of(1.5e6, 0.65),
                    List.of(1.6e6, 0.65),
                    List.of(1.5e6, 0.5),
                    List.of(6e6, 0.8))),
            List.of(1.5e6, 0.65),
            List.of("people_trafficked", "victims_identified"),
            5,
            SmallStudies::known));
  }

  /** More of everything than a page has room for. */
  static Responses huge() {
    List<String> paths = new ArrayList<>();
    List<String> outputs =
        org.waymark.outcome.variable.Figure.all().stream()
            .map(org.waymark.outcome.variable.Figure::id)
            .toList();
    for (int i = 0; i < 15; i++) {
      paths.add(org.waymark.scenario.Catalogue.standard().entries().get(20 + i).path());
    }
    LatinHypercube cube = LatinHypercube.of(600, paths, 1);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      List<Object> row = new ArrayList<>();
      for (int f = 0; f < paths.size(); f++) {
        row.add(cube.get(i, f));
      }
      rows.add(row);
    }
    return Responses.of(
        of(
            Design.Type.LATIN_HYPERCUBE,
            new Points(paths, rows),
            rows.get(0),
            outputs,
            2,
            (output, point) -> 100 + 10 * (Double) point.get(output % 15)));
  }

  private static SweepResults of(
      Design.Type design,
      Points points,
      List<Object> base,
      List<String> outputs,
      int replications,
      Function function) {
    SweepResults.Asked asked = asked(design, points, base, outputs, replications);
    return results(asked, values(asked, function));
  }

  private static double[][][] values(SweepResults.Asked asked, Function function) {
    List<String> outputs = asked.outputs();
    Points points = asked.points();
    int replications = asked.replications();
    Draws luck = Draws.of(3, Stream.SHUFFLE);
    double[][][] values = new double[outputs.size()][replications][points.count()];
    for (int o = 0; o < outputs.size(); o++) {
      for (int k = 0; k < replications; k++) {
        for (int i = 0; i < points.count(); i++) {
          double exact = function.of(o, points.rows().get(i));
          double share = Math.abs(exact) / 100;
          values[o][k][i] =
              exact + share * (luck.normal(-1, k, o) + 0.5 * luck.normal(i, k, 100 + o));
        }
      }
    }
    return values;
  }

  private static SweepResults results(SweepResults.Asked asked, double[][][] values) {
    return new SweepResults(
        asked,
        Outcomes.of(asked.outputs(), values),
        asked.points().count() * asked.replications(),
        1);
  }

  private static SweepResults.Asked asked(
      Design.Type design,
      Points points,
      List<Object> base,
      List<String> outputs,
      int replications) {
    return new SweepResults.Asked(
        "small.json",
        "A small <study> & its \"factors\"",
        "Invented numbers.",
        design,
        replications,
        1,
        Luck.COMMON,
        outputs,
        points,
        base,
        0.1,
        "2012-01",
        144,
        List.of("population.factor=0.1"),
        List.of(),
        "0.1.0",
        "0123456789abcdef",
        "abc123");
  }
}
