package org.waymark.experiment.calibration;

import java.util.List;
import java.util.Optional;
import org.waymark.experiment.design.Lifting;
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
 * @param repeats some of them with several seeds each, to tell luck from errors of emulators
 * @param trials points of the region left whose records are drawn and read, to see whether they are
 *     given back; 0 for none
 * @param effects barriers that are lifted in draws of every reading; empty for none
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
    Optional<Repeats> repeats,
    int trials,
    Optional<Effects> effects,
    Sampling sampling,
    Optional<Second> second,
    List<Variant> variants,
    long seed) {
  /** Runs of the scenario as it is written. */
  public static final int OF_THE_SCENARIO = 20;

  private static final int ONE_IN = 4;

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

  /**
   * Draws that are run with several seeds.
   *
   * @param draws how many
   * @param seeds of each, at least 2
   */
  public record Repeats(int draws, int seeds) {}

  /**
   * Barriers that are lifted one by one.
   *
   * @param lifting how far
   * @param draws of each other reading in which they are
   */
  public record Effects(Lifting lifting, int draws) {
    /** Draws of the main reading for one of another: by what share is found, they fall in three. */
    public static final int MAIN = 3;

    /** Runs in draws of the main reading. */
    public int runs() {
      return MAIN * draws * (1 + lifting.barriers().size());
    }
  }

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
        repeats,
        trials,
        effects,
        sampling,
        second,
        variants,
        otherSeed);
  }

  /** Runs in all. */
  public int runs() {
    int more = second.map(each -> each.members() * (each.steps() + 1)).orElse(0);
    int repeated = repeats.map(each -> each.draws() * each.seeds()).orElse(0);
    int ended = draws + repeated + trials + OF_THE_SCENARIO;
    return waves.stream().mapToInt(Wave::points).sum() + ended + more;
  }

  /** Draws of every other reading that are run again: their ends may be rougher. */
  public int drawsOfReadings() {
    return (draws + ONE_IN - 1) / ONE_IN;
  }

  /** Runs in draws of every other reading, and with barriers lifted in all. */
  public int runsOfReadings() {
    int lifted = effects.map(Effects::runs).orElse(0);
    return variants.size() * (drawsOfReadings() + lifted / Effects.MAIN) + lifted;
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
