package org.waymark.experiment.calibration;

import java.util.List;
import java.util.Optional;
import org.waymark.scenario.Scenario;

/**
 * A study that fits the model to what is on record.
 *
 * @param stem name of its file without folder and ending
 * @param name title for people
 * @param description what it asks
 * @param base the scenario that is fitted
 * @param recordFile name of the file of the record; empty for the one that ships
 * @param series what of the record is compared with what
 * @param targets the rows, and those left out
 * @param inputs what is varied
 * @param waves runs, from wave to wave in the region that is left
 * @param draws of the posterior that are run again
 * @param sampling how the posterior is explored
 * @param second another method, which knows nothing of emulators; empty for none
 * @param variants other readings of the record
 * @param seed of everything
 */
public record CalibrationStudy(
    String stem,
    String name,
    String description,
    Scenario base,
    String recordFile,
    List<Series> series,
    Targets targets,
    Inputs inputs,
    List<Wave> waves,
    int draws,
    Sampling sampling,
    Optional<Second> second,
    List<Variant> variants,
    long seed) {
  /**
   * How the posterior is explored.
   *
   * @param chains independent chains
   * @param warmup steps of each that are left out
   * @param samples kept of each
   * @param thin steps for each that is kept
   */
  public record Sampling(int chains, int warmup, int samples, int thin) {}

  /**
   * An ensemble smoother, as a check on the emulators.
   *
   * @param members of the ensemble
   * @param steps assimilations, each a run of every member
   */
  public record Second(int members, int steps) {}

  /** Copies its lists. */
  public CalibrationStudy {
    series = List.copyOf(series);
    waves = List.copyOf(waves);
    variants = List.copyOf(variants);
  }

  /** The same with another number of draws, and another seed. */
  public CalibrationStudy with(int otherDraws, long otherSeed) {
    return new CalibrationStudy(
        stem,
        name,
        description,
        base,
        recordFile,
        series,
        targets,
        inputs,
        waves,
        otherDraws,
        sampling,
        second,
        variants,
        otherSeed);
  }

  /** Runs in all. */
  public int runs() {
    int more = second.map(each -> each.members() * (each.steps() + 1)).orElse(0);
    return waves.stream().mapToInt(Wave::points).sum() + draws + more;
  }

  /** Size of the nation in the runs that count in the end. */
  public double factor() {
    return waves.get(waves.size() - 1).factor();
  }

  /** What is kept of each run. */
  public Observables observables() {
    int first = base.start().getYear() + (base.start().getMonthValue() == 1 ? 0 : 1);
    return Observables.of(targets.targets(), first);
  }
}
