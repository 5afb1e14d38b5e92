package org.waymark.experiment.ensemble;

import java.io.Serializable;

/**
 * One run of a sweep, before it is run.
 *
 * @param point number of the point, from 0
 * @param replication number of the replication at it, from 0
 * @param seed seed of its luck: mostly the same for equal replications of all points
 */
public record Run(int point, int replication, long seed) implements Serializable {
  /** The same run in a plan whose points begin later. */
  public Run after(int points) {
    return new Run(points + point, replication, seed);
  }
}
