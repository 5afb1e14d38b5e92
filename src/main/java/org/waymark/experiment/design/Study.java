package org.waymark.experiment.design;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.outcome.variable.Figure;

/**
 * A designed experiment as its file states it: one scenario, varied in some parameters.
 *
 * @param stem name of its file, without ending
 * @param name title for people
 * @param description one or two sentences
 * @param scenario path of the scenario that is varied
 * @param set values that hold in all of its runs, by path of a parameter or setting, as text
 * @param factors what is varied; empty where barriers are
 * @param design which values are tried together
 * @param replications runs at each point, each with a seed of its own, at least 1
 * @param seed seed of the first replication, and of sampled designs
 * @param luck whether a replication has the same seed at every point
 * @param outputs what is recorded of each run
 * @param liftings what an attribution lifts, on each basis; empty elsewhere
 * @param feedback limits and loops; empty elsewhere
 * @param robustness over how many other worlds an attribution is tried
 * @param worlds in how many plausible worlds a study of factors is repeated, 0 for none
 * @param asked what a command line states to ask for it: its file, or a scenario and what is varied
 */
public record Study(
    String stem,
    String name,
    String description,
    Path scenario,
    Map<String, String> set,
    List<Factor> factors,
    Design design,
    int replications,
    long seed,
    Luck luck,
    List<Figure> outputs,
    List<Lifting> liftings,
    Optional<Feedback> feedback,
    Robustness robustness,
    int worlds,
    String asked) {
  /** Most runs of one study. */
  public static final int MOST_RUNS = 10_000_000;

  /** Copies its collections. */
  public Study {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    factors = List.copyOf(factors);
    outputs = List.copyOf(outputs);
    liftings = List.copyOf(liftings);
  }

  /** The same with other replications and another seed. */
  public Study with(int otherReplications, long otherSeed) {
    return with(design, otherReplications, otherSeed, luck, outputs);
  }

  /**
   * The same with another design and other outputs, run once at each point, all points of equal
   * luck.
   */
  public Study with(Design otherDesign, List<Figure> otherOutputs) {
    return with(otherDesign, 1, seed, Luck.COMMON, otherOutputs);
  }

  private Study with(
      Design otherDesign, int count, long first, Luck shared, List<Figure> recorded) {
    return new Study(
        stem,
        name,
        description,
        scenario,
        set,
        factors,
        otherDesign,
        count,
        first,
        shared,
        recorded,
        liftings,
        feedback,
        robustness,
        worlds,
        asked);
  }

  /** The values of {@code set} as options {@code path=value}. */
  public List<String> options() {
    return options(set);
  }

  /** Values by path as options {@code path=value}. */
  public static List<String> options(Map<String, String> set) {
    return set.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList();
  }

  /** Paths of factors that are shares of a whole. */
  public Set<String> shares() {
    return factors.stream().filter(Factor::share).map(Factor::path).collect(Collectors.toSet());
  }
}
