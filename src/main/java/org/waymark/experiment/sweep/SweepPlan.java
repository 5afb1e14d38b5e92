package org.waymark.experiment.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Feedback;
import org.waymark.experiment.design.Lifting;
import org.waymark.experiment.design.LiftingBasis;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.point.DatedPath;
import org.waymark.experiment.point.Variation;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.store.Program;
import org.waymark.outcome.variable.Figure;
import org.waymark.scenario.Consistency;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Everything that a sweep will run, checked before anything runs. The files are read once: what
 * happens to them later does not matter.
 *
 * @param study what is run
 * @param base the scenario that it varies, with all that holds in every run
 * @param scenarios the scenario of each point
 * @param points its points
 * @param sets values that hold in all runs, given beside the study as {@code path=value}
 * @param world of a point, from 0: each has luck of its own, which its points share
 * @param program what runs it
 * @param evidenceVersion what that rests on
 * @param shard which part of it this process runs
 */
public record SweepPlan(
    Study study,
    Scenario base,
    IntFunction<Scenario> scenarios,
    Points points,
    List<String> sets,
    IntUnaryOperator world,
    Program program,
    String evidenceVersion,
    Shard shard) {
  /** Copies its list. */
  public SweepPlan {
    sets = List.copyOf(sets);
  }

  /**
   * Plans a study.
   *
   * @param sets more values that hold in all runs, given as {@code path=value}
   * @throws InvalidInput if a point is no valid scenario
   */
  public static SweepPlan of(Study study, Evidence evidence, List<String> sets, Shard shard) {
    List<String> options = new ArrayList<>(study.options());
    options.addAll(sets);
    Scenario base = ScenarioReader.of(evidence).read(study.scenario(), options);
    Points points = Points.of(study, base);
    InvalidInput.throwIfAny(setAndVaried(sets, points.paths()));
    SweepPlan plan =
        new SweepPlan(
            study,
            base,
            new Varied(base, points, study.shares()),
            points,
            sets,
            point -> 0,
            Program.current(),
            evidence.version(),
            shard);
    // Each value is in its range already: a point can be wrong only where values hang together.
    if (points.paths().stream().anyMatch(SweepPlan::hangsTogether)) {
      IntStream.range(0, points.count()).parallel().forEach(plan::scenario);
    }
    return plan;
  }

  private static boolean hangsTogether(String path) {
    return DatedPath.parse(path).isPresent() || Consistency.concerns(path);
  }

  /** A value that holds in all runs and one that differs between them contradict one another. */
  private static List<Problem> setAndVaried(List<String> sets, List<String> paths) {
    return sets.stream()
        .map(set -> set.substring(0, Math.max(0, set.indexOf('='))).strip())
        .filter(paths::contains)
        .distinct()
        .map(path -> Problem.of("study.set.factor", path).at(FilePosition.of("--set " + path)))
        .toList();
  }

  /** What whoever reads the results has to know: values that do nothing, points that repeat. */
  public List<Problem> warnings() {
    List<Problem> warnings =
        new ArrayList<>(
            Overridden.in(
                    Manifest.scenario(base),
                    points.paths(),
                    base.start().toString(),
                    base.end().toString())
                .stream()
                .map(Overridden::warning)
                .toList());
    for (Lifting lifting : study.liftings()) {
      String basis =
          lifting.basis() == LiftingBasis.STATED ? "" : " (" + lifting.basis().id() + ")";
      lifting.barriers().stream()
          .filter(each -> each.lifted().equals(each.today()))
          .map(each -> each.barrier().name().toLowerCase(Locale.ROOT) + basis)
          .forEach(name -> warnings.add(Problem.of("study.notLifted", name)));
    }
    study.feedback().stream()
        .flatMap(Feedback::parts)
        .filter(part -> part.isIdleIn(base))
        .forEach(part -> warnings.add(Problem.of("study.part.idle", part.name())));
    int repeated = study.design().rows().size() - points.count();
    if (repeated > 0) {
      warnings.add(Problem.of("sweep.repeated", Integer.toString(repeated)));
    }
    return warnings;
  }

  /** The scenarios of a study's points: what differs between them is their values alone. */
  public record Varied(Scenario base, Points points, Set<String> shares)
      implements IntFunction<Scenario> {
    /** A point is checked as a scenario file is; what is wrong with it names the point. */
    @Override
    public Scenario apply(int point) {
      try {
        return Variation.at(points.values(point), shares, base).of(base);
      } catch (InvalidInput invalid) {
        FilePosition place = FilePosition.of("#" + point + " (" + points.text(point) + ")");
        throw new InvalidInput(
            invalid.problems().stream().map(problem -> problem.at(place)).toList());
      }
    }
  }

  /**
   * A plan beside this one, whole, of the same program and evidence.
   *
   * @param options what decides its runs besides, for its manifest
   * @param others its scenarios, by point; a pure function
   * @param otherWorld the world of a point, from 0: each has luck of its own, which its points
   *     share
   */
  SweepPlan beside(
      Study other,
      Points otherPoints,
      List<String> options,
      IntFunction<Scenario> others,
      IntUnaryOperator otherWorld) {
    List<String> more = Stream.concat(sets.stream(), options.stream()).toList();
    return new SweepPlan(
        other, base, others, otherPoints, more, otherWorld, program, evidenceVersion, Shard.WHOLE);
  }

  /** The same with another number of replications. */
  public SweepPlan withReplications(int replications) {
    return new SweepPlan(
        study.with(replications, study.seed()),
        base,
        scenarios,
        points,
        sets,
        world,
        program,
        evidenceVersion,
        shard);
  }

  /** The scenario of a point. */
  public Scenario scenario(int point) {
    return scenarios.apply(point);
  }

  /** Hash of the scenario of a point. */
  public String scenarioHash(int point) {
    return ScenarioWriter.hash(scenario(point));
  }

  /** The runs of this part, in the order of points. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int point = 0; point < points.count(); point++) {
      for (int k = 0; shard.holds(point) && k < study.replications(); k++) {
        long first = study.seed() + world.applyAsInt(point);
        runs.add(new Run(point, k, study.luck().seed(first, k, point, points.count())));
      }
    }
    return runs;
  }

  /** What this part runs. */
  public Plan<NationalFigures.Values> ensemble() {
    return new Plan<>(scenarios, runs(), new NationalFigures(outputs()), false);
  }

  /** Names of the figures that are kept of each run. */
  public List<String> outputs() {
    return study.outputs().stream().map(Figure::id).toList();
  }
}
