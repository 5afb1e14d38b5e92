package org.waymark.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.waymark.experiment.design.Robustness;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of an attribution: how far luck and assumptions are looked at. */
public final class AttributionOptions {
  /** Those that decide results, in the order in which a command that does the same has them. */
  public static final List<String> DECIDING =
      List.of("--worlds", "--worlds-from", "--quick", "--precision", "--max-replications");

  private static final WholeNumber WORLDS = new WholeNumber("--worlds", 0, 10_000);
  private static final WholeNumber MAXIMUM = new WholeNumber("--max-replications", 1, 10_000);
  private static final Share PRECISION = new Share("--precision");
  private static final int MOST = 40;

  @Option(names = "--worlds", paramLabel = "N", descriptionKey = "attribute.worlds", order = 11)
  private String worlds;

  @Mixin private WorldsFromOption worldsFrom;

  @Option(names = "--quick", descriptionKey = "attribute.quick", order = 12)
  private boolean quick;

  @Option(
      names = "--precision",
      paramLabel = "2%",
      descriptionKey = "attribute.precision",
      order = 13)
  private String precision;

  @Option(
      names = "--max-replications",
      paramLabel = "N",
      descriptionKey = "attribute.most",
      order = 14)
  private String most;

  /**
   * How far to go.
   *
   * @param worlds plausible worlds; -1 for as many as the study states
   * @param precision asked for, a share of today's level; NaN for none
   * @param most replications at most, with a precision
   */
  public record Effort(int worlds, double precision, int most) {
    public Robustness robustness(Robustness stated) {
      return worlds < 0 ? stated : stated.withPoints(worlds);
    }
  }

  /**
   * Reads and checks them.
   *
   * @throws InvalidInput with everything that is wrong
   */
  public Effort effort() {
    List<Problem> problems = new ArrayList<>();
    int asked = (int) WORLDS.value(worlds, -1, problems);
    if (quick && worlds != null) {
      problems.add(Problem.of("problem.attribute.quick"));
    }
    double share = PRECISION.value(precision, problems);
    int atMost = (int) MAXIMUM.value(most, MOST, problems);
    if (most != null && precision == null) {
      problems.add(Problem.of("problem.compare.most"));
    }
    InvalidInput.throwIfAny(problems);
    return new Effort(quick ? 0 : asked, share, atMost);
  }

  /** Whence plausible worlds come. */
  public WorldsFromOption worldsFrom() {
    return worldsFrom;
  }
}
