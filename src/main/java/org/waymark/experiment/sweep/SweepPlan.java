package org.waymark.experiment.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.Program;
import org.waymark.experiment.study.Points;
import org.waymark.experiment.study.Study;
import org.waymark.outcome.Period;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;
import org.waymark.words.InvalidInput;

/**
 * Everything that a sweep will run, checked before anything runs. The files are read once: what
 * happens to them later does not matter.
 */
public final class SweepPlan {
  private final Study study;
  private final Scenario base;
  private final ScenarioReader.Variants variants;
  private final Points points;
  private final List<String> hashes;
  private final List<String> sets;
  private final Program program;
  private final String evidenceVersion;
  private final Shard shard;

  private SweepPlan(
      Study study,
      Scenario base,
      ScenarioReader.Variants variants,
      Points points,
      List<String> hashes,
      List<String> sets,
      String evidenceVersion,
      Shard shard) {
    this.study = study;
    this.base = base;
    this.variants = variants;
    this.points = points;
    this.hashes = hashes;
    this.sets = List.copyOf(sets);
    this.program = Program.current();
    this.evidenceVersion = evidenceVersion;
    this.shard = shard;
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
    ScenarioReader.Variants variants =
        ScenarioReader.of(evidence).variants(study.scenario(), options);
    Scenario base = variants.of(List.of());
    Points points = Points.of(study, base);
    List<String> hashes =
        IntStream.range(0, points.count())
            .parallel()
            .mapToObj(point -> ScenarioWriter.hash(variants.of(points.options(point))))
            .toList();
    return new SweepPlan(study, base, variants, points, hashes, sets, evidence.version(), shard);
  }

  /** The study. */
  public Study study() {
    return study;
  }

  /** The scenario that it varies, with all that holds in every run. */
  public Scenario base() {
    return base;
  }

  /** The reported months: the same at every point. */
  public Period period() {
    return new Period(base.start(), base.months());
  }

  /** Its points. */
  public Points points() {
    return points;
  }

  /** Which part of it this process runs. */
  public Shard shard() {
    return shard;
  }

  /** The scenario of a point. */
  public Scenario scenario(int point) {
    return variants.of(points.options(point));
  }

  /** Hash of the scenario of a point. */
  public String scenarioHash(int point) {
    return hashes.get(point);
  }

  /** The runs of this part, in the order of points. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int point = 0; point < points.count(); point++) {
      for (int k = 0; shard.holds(point) && k < study.replications(); k++) {
        runs.add(new Run(point, k, study.seed() + k));
      }
    }
    return runs;
  }

  /** Values that hold in all runs, given beside the study as {@code path=value}. */
  List<String> sets() {
    return sets;
  }

  Program program() {
    return program;
  }

  String evidenceVersion() {
    return evidenceVersion;
  }
}
