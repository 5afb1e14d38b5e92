package org.waymark.experiment.ensemble;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of one scenario that differ by luck alone.
 *
 * @param count how many, at least 1
 * @param firstSeed seed of replication 0; replication k has {@code firstSeed + k}
 */
public record Replications(int count, long firstSeed) {
  /** Checks the number. */
  public Replications {
    if (count < 1) {
      throw new IllegalArgumentException("Needs at least one replication, not " + count + ".");
    }
  }

  /** The seed of a replication. */
  public long seed(int replication) {
    return firstSeed + replication;
  }

  /** The same with another number. */
  public Replications with(int otherCount) {
    return new Replications(otherCount, firstSeed);
  }

  /**
   * All of them, of some points: replication by replication, so that those that share their luck
   * stand together.
   */
  public List<Run> runs(int points) {
    List<Run> runs = new ArrayList<>();
    for (int replication = 0; replication < count; replication++) {
      for (int point = 0; point < points; point++) {
        runs.add(new Run(point, replication, seed(replication)));
      }
    }
    return runs;
  }
}
