package org.waymark.report.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.waymark.analysis.attribution.Attributing;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.BasesFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.analysis.attribution.Ranking;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Coalitions;
import org.waymark.experiment.design.LiftedPoints;
import org.waymark.experiment.design.Lifting;
import org.waymark.experiment.design.LiftingBasis;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.record.RecordJudge;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.outcome.variable.Figure;
import org.waymark.outcome.world.Basis;
import org.waymark.report.study.StudyPage;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** Findings of the shipped study whose runs are made up: known numbers, no simulation. */
public final class MadeUpFindings {
  private static final int REPLICATIONS = 4;
  private static final int WORLDS = 12;

  /** What lifting each barrier brings by itself, in the order of the study. */
  private static final double[] OWN = {-8, -3, 2, -20, -15, -40, -55, -30, -1};

  private static final Map<Language, StudyPage> PAGES = new ConcurrentHashMap<>();

  /**
   * By how much barriers differ between worlds, and how much wider these are without the record.
   */
  private static final double LUCK = 8;

  private static final int WIDE = 3;

  private MadeUpFindings() {}

  /** The page about the findings with plausible worlds, drawn once for all tests. */
  static StudyPage page(Language language) {
    return PAGES.computeIfAbsent(
        language, spoken -> AttributionReport.of(of(true), Words.of(spoken)));
  }

  /** Findings on one basis, all combinations run, with or without plausible worlds. */
  public static BasesFindings of(boolean withWorlds) {
    Lifting step = study().liftings().get(0);
    Lifting stated = new Lifting(LiftingBasis.STATED, step.barriers(), Map.of());
    int[] sets = IntStream.range(0, 1 << OWN.length).toArray();
    return new BasesFindings(
        List.of(on(stated, new Coalitions(stated.barriers(), List.of(), sets), OWN, withWorlds)));
  }

  /**
   * Findings on the bases of the shipped study, by its own orders: poverty is lifted far where the
   * best value counts, and equal cost brings next to nothing.
   */
  static BasesFindings onAllBases() {
    List<Coalitions> coalitions = LiftedPoints.of(study()).coalitions();
    double[] far = OWN.clone();
    far[4] = -90;
    List<double[]> own = List.of(OWN, far, new double[] {-0.1, 0, 0, 0.1});
    List<AttributionFindings> bases = new ArrayList<>();
    for (int basis = 0; basis < own.size(); basis++) {
      Lifting lifting = study().liftings().get(basis);
      bases.add(on(lifting, coalitions.get(basis), own.get(basis), true));
    }
    return new BasesFindings(bases);
  }

  private static Study study() {
    return StudyReader.of(Evidence.load()).read(Path.of("scenarios/studies/why-not-enough.json"));
  }

  private static AttributionFindings on(
      Lifting lifting, Coalitions all, double[] own, boolean withWorlds) {
    Study study = study();
    Scenario base = ScenarioReader.of(Evidence.load()).read(study.scenario(), study.options());
    List<String> outputs = study.outputs().stream().map(Figure::id).toList();
    double[][][] worths = new double[outputs.size()][REPLICATIONS][];
    for (int output = 0; output < worths.length; output++) {
      for (int k = 0; k < REPLICATIONS; k++) {
        worths[output][k] = game(all, own, level(outputs.get(output)), 0.4, new Random(k));
      }
    }
    Outcomes outcomes = Outcomes.of(outputs, worths);
    return new AttributionFindings(
        study.with(REPLICATIONS, study.seed()),
        base,
        lifting,
        Attributing.of(all, outcomes),
        withWorlds ? Optional.of(worlds(own, all, outcomes, LUCK)) : Optional.empty(),
        Optional.empty(),
        withWorlds ? Optional.of(worlds(own, all, outcomes, WIDE * LUCK)) : Optional.empty(),
        Optional.empty(),
        withWorlds ? 0.05 : Double.NaN,
        new Program("0.1.0", "0123456"),
        "attribute scenarios/studies/why-not-enough.json");
  }

  private static double level(String output) {
    return output.startsWith("share_") ? 0.0005 : output.equals("victims_identified") ? 0.2 : 1;
  }

  private static RankRobustness worlds(double[] of, Coalitions all, Outcomes own, double luck) {
    Coalitions sampled = Coalitions.sampled(all.barriers(), 4, 1);
    List<double[][]> worths = new ArrayList<>();
    for (String output : own.outputs()) {
      double[][] byWorld = new double[WORLDS][];
      for (int world = 0; world < WORLDS; world++) {
        byWorld[world] = game(sampled, of, level(output), luck, new Random(100 + world));
      }
      worths.add(byWorld);
    }
    List<Double> ratios = new ArrayList<>(Collections.nCopies(WORLDS, 1.0));
    ratios.set(5, 4.0);
    return Ranking.of(
        new Ranking.Runs(sampled, worths, RecordJudge.weigh(ratios), Basis.OWN_RUN, 221), all, own);
  }

  /**
   * Each barrier by itself with a little luck, awareness and poverty better together, two overlap.
   */
  private static double[] game(
      Coalitions coalitions, double[] of, double level, double luck, Random random) {
    List<Double> own = new ArrayList<>();
    for (double each : of) {
      own.add(each + luck * random.nextGaussian());
    }
    double today = 400 + 5 * random.nextGaussian();
    double together = -25 + random.nextGaussian();
    double overlap = 30 + random.nextGaussian();
    return Arrays.stream(coalitions.sets())
        .mapToDouble(
            set -> {
              double worth = today;
              for (int i = 0; i < of.length; i++) {
                worth += (set >> i & 1) * own.get(i);
              }
              worth += has(set, 4, 5) ? together : 0;
              worth += has(set, 6, 7) ? overlap : 0;
              return level * worth;
            })
        .toArray();
  }

  private static boolean has(int set, int one, int other) {
    return (set >> one & set >> other & 1) == 1;
  }
}
