package org.waymark.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.analysis.calibration.Chains;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.CalibrationJson;
import org.waymark.analysis.posterior.EmulatorError;
import org.waymark.analysis.posterior.Hindcast;
import org.waymark.analysis.posterior.Marginal;
import org.waymark.analysis.posterior.Reading;
import org.waymark.analysis.posterior.Runs;
import org.waymark.analysis.posterior.ScenarioFinding;
import org.waymark.analysis.posterior.SecondFinding;
import org.waymark.analysis.posterior.SelfCheck;
import org.waymark.analysis.posterior.Stability;
import org.waymark.analysis.posterior.TargetFinding;
import org.waymark.analysis.posterior.VariantFinding;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.calibration.Observables;
import org.waymark.experiment.calibration.PointRuns;
import org.waymark.experiment.calibration.PosteriorCsv;
import org.waymark.experiment.calibration.Variant;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.KeptRuns;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.file.Json;
import org.waymark.words.Problem;

/**
 * Which inputs go with what is on record? Runs waves of points, each in the region that the one
 * before left; explores the posterior on emulators of these runs, and the other readings of the
 * record on the same; runs draws of the posterior again at full size. Wherever it is stopped, the
 * same task goes on; runs stay in the folder, so that another reading of the same points needs
 * none.
 *
 * @param study what is asked
 * @param texts the files that state it, by name, to be kept with the results
 * @param again whether draws of every other reading are run again, not of the main one alone, and
 *     barriers lifted in them
 * @param folder of the results
 * @param reproduce the command, without the name of the program
 */
public record CalibrationTask(
    CalibrationStudy study,
    Map<String, String> texts,
    boolean again,
    Path folder,
    String reproduce) {
  private static final int RIDGES = 20;

  /**
   * How it ended.
   *
   * @param findings empty if it was stopped, or too many runs failed
   * @param failed runs that failed
   */
  public record Result(Optional<CalibrationFindings> findings, int failed) {}

  /** What prevents writing to the folder, if anything. */
  public Optional<Problem> problem(boolean overwrite) {
    return TaskFolder.problem(folder, overwrite, plan());
  }

  /** Runs of this program can be used again, whatever study they were made for. */
  private ObjectNode plan() {
    return KeptRuns.document(
        "calibration", Shard.WHOLE, new Replications(1, 0), WorldsFrom.prior(0));
  }

  /**
   * Runs what is not there yet, and writes what is made of it.
   *
   * @throws org.waymark.words.InvalidInput if another command is writing to the folder, or the runs
   *     leave nothing to compare a row of the record with
   */
  public Result run(CalibrationSteps steps) throws IOException {
    try (TaskFolder target = TaskFolder.open(folder, plan())) {
      CalibrationRuns runs = new CalibrationRuns(target.kept());
      CalibrationWaves waves = new CalibrationWaves(study, runs, steps);
      if (!waves.run()) {
        return new Result(Optional.empty(), runs.failed());
      }
      Posterior posterior = explore(waves, steps);
      PointRuns points = points(posterior.chains().get(0), 0);
      Optional<Runs> draws =
          runs.run("draws", points, steps.ensemble(CalibrationSteps.Step.DRAWS, 1, 1));
      if (draws.isEmpty() || !variants(posterior, runs, steps)) {
        return new Result(Optional.empty(), runs.failed());
      }
      CalibrationChecks more = new CalibrationChecks(study, runs, steps);
      Optional<Runs> asWritten = more.scenario();
      Optional<Runs> repeats = more.repeats(posterior.chains().get(0));
      Optional<Runs> truths = more.truths(waves.region());
      Optional<Stability> stability = again ? more.stability(posterior.chains()) : Optional.empty();
      if (more.isStopped()) {
        return new Result(Optional.empty(), runs.failed());
      }
      Optional<SecondFinding> second = Optional.empty();
      if (study.second().isPresent()) {
        second = new CalibrationSecond(study, study.second().get(), runs, steps).run();
        if (second.isEmpty()) {
          return new Result(Optional.empty(), runs.failed());
        }
      }
      CalibrationFindings findings =
          findings(
              waves, posterior, draws.get(), asWritten.get(), repeats, truths, stability, second);
      try (OutputFolder out = OutputFolder.open(folder)) {
        write(out, findings, points);
        out.commit();
      }
      target.settle(true);
      return new Result(Optional.of(findings), runs.failed());
    }
  }

  /** What the readings say, that of the study first. */
  private record Posterior(
      Reading main, List<Chains> chains, List<VariantFinding> findings, List<Hindcast> hindcasts) {}

  private Posterior explore(CalibrationWaves waves, CalibrationSteps steps) {
    List<Variant> variants = new ArrayList<>(List.of(Variant.main()));
    variants.addAll(study.variants());
    List<Reading> readings =
        variants.stream().map(each -> Reading.of(study, each, waves.emulators())).toList();
    List<Chains> chains = new ArrayList<>();
    List<VariantFinding> findings = new ArrayList<>();
    List<Hindcast> hindcasts = new ArrayList<>();
    for (int v = 0; v < variants.size(); v++) {
      steps.begins(CalibrationSteps.Step.READING, v + 1, variants.size());
      Chains explored = readings.get(v).sample(waves.region(), study.seed() + v);
      chains.add(explored);
      findings.add(VariantFinding.of(readings.get(v), explored));
      if (variants.get(v).until() < Integer.MAX_VALUE) {
        hindcasts.add(Hindcast.of(readings.get(v), explored, waves.first()));
      }
    }
    return new Posterior(readings.get(0), chains, findings, hindcasts);
  }

  private PointRuns points(Chains chains, int reading) {
    return new PointRuns(
        study.inputs(),
        Arrays.asList(chains.draws(reading == 0 ? study.draws() : study.drawsOfReadings())),
        study.factor(),
        study.observables(),
        CalibrationWaves.seed(study, study.waves().size() + reading));
  }

  /** Runs draws of the other readings again, where that is asked for; false if it was stopped. */
  private boolean variants(Posterior posterior, CalibrationRuns runs, CalibrationSteps steps)
      throws IOException {
    for (int v = 1; again && v < posterior.findings().size(); v++) {
      VariantFinding finding = posterior.findings().get(v);
      Optional<Runs> draws =
          runs.run(
              "draws-" + finding.variant().name(),
              points(posterior.chains().get(v), v),
              steps.ensemble(CalibrationSteps.Step.VARIANTS, v, posterior.findings().size() - 1));
      if (draws.isEmpty()) {
        return false;
      }
      posterior.findings().set(v, finding.with(CalibrationFindings.trafficked(study, draws.get())));
    }
    return true;
  }

  private CalibrationFindings findings(
      CalibrationWaves waves,
      Posterior posterior,
      Runs draws,
      Runs asWritten,
      Optional<Runs> repeats,
      Optional<Runs> truths,
      Optional<Stability> stability,
      Optional<SecondFinding> second) {
    int trafficked = study.observables().outputs().indexOf(Observables.TRAFFICKED);
    return new CalibrationFindings(
        study,
        waves.findings(),
        CalibrationFindings.trafficked(study, waves.first()),
        CalibrationFindings.trafficked(study, draws),
        CalibrationFindings.asked(study, draws, Observables.FOUND),
        posterior.findings().get(0).with(CalibrationFindings.trafficked(study, draws)),
        posterior.findings().subList(1, posterior.findings().size()),
        TargetFinding.of(
            study, waves.emulators(), draws, waves.atFullSize().with(draws), waves.first()),
        Marginal.ridges(study.inputs(), posterior.chains().get(0).draws(), RIDGES),
        waves.emulators().of(trafficked).totalEffects(study.seed()),
        repeats.map(
            runs ->
                EmulatorError.of(
                    study.targets().targets(),
                    waves.emulators(),
                    runs,
                    study.repeats().orElseThrow().seeds())),
        truths.flatMap(
            runs ->
                SelfCheck.of(
                    posterior.main(),
                    runs,
                    waves.cutoff(),
                    posterior.findings().get(0).marginals(),
                    study.seed())),
        stability,
        CalibrationFindings.misfit(posterior.main(), draws),
        ScenarioFinding.of(
            posterior.main(),
            asWritten,
            posterior.findings().get(0).marginals().stream().filter(Marginal::isTaught).toList()),
        posterior.hindcasts(),
        second,
        draws.count(),
        Program.current(),
        reproduce);
  }

  private void write(OutputFolder out, CalibrationFindings findings, PointRuns points)
      throws IOException {
    out.write(
        PosteriorCsv.FILE,
        PosteriorCsv.of(
            study.inputs(),
            points.points(),
            points.seeds(),
            findings.taught().stream().map(Marginal::name).collect(Collectors.toSet()),
            Evidence.load()));
    out.write(CalibrationJson.FILE, CalibrationJson.of(findings));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      out.write(text.getKey(), text.getValue());
    }
    ObjectNode manifest =
        Manifest.begin(Optional.of("calibration"), Program.current(), Evidence.load().version());
    manifest.put("reproduce", reproduce);
    manifest.put("complete", true);
    manifest.put("seed", study.seed());
    manifest.put("factor", study.factor());
    manifest.put("draws", findings.draws());
    manifest.set("scenario", Manifest.scenario(study.base()));
    out.write(Manifest.FILE, Json.text(manifest));
  }
}
