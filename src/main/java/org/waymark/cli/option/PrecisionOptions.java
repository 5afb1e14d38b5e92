package org.waymark.cli.option;

import java.util.List;
import org.waymark.words.Problem;
import picocli.CommandLine.Option;

/** Options that ask for replications until chance matters little enough. */
public final class PrecisionOptions {
  private static final WholeNumber MAXIMUM = new WholeNumber("--max-replications", 1, 1_000_000);
  private static final Share PRECISION = new Share("--precision");
  private static final int MOST = 1000;

  @Option(
      names = "--precision",
      paramLabel = "2%",
      descriptionKey = "compare.precision",
      order = 15)
  private String precision;

  @Option(
      names = "--max-replications",
      paramLabel = "N",
      descriptionKey = "compare.most",
      order = 16)
  private String most;

  /** What was asked for; NaN for nothing. */
  public double precision(List<Problem> problems) {
    return PRECISION.value(precision, problems);
  }

  /**
   * Replications at most.
   *
   * @param batch how many are run at a time
   */
  public int most(int batch, List<Problem> problems) {
    if (most != null && precision == null) {
      problems.add(Problem.of("problem.compare.most"));
    }
    int atMost = (int) MAXIMUM.value(most, Math.max(MOST, batch), problems);
    return precision == null ? batch : atMost;
  }
}
