package org.waymark.experiment.design;

import java.util.List;
import java.util.Locale;

/**
 * Which values of the factors are tried together.
 *
 * @param type the plan
 * @param points number of points of a sampled design, of permutations; 0 where it follows
 * @param rows the points of a list, each with a value for every factor; empty elsewhere
 */
public record Design(Type type, int points, List<List<Object>> rows) {
  /** Plans. */
  public enum Type {
    /** Every level of every factor with every other. */
    GRID,
    /** The scenario as it is, then each level of each factor alone. */
    ONE_AT_A_TIME,
    /** Points spread evenly over every factor and apart from one another. */
    LATIN_HYPERCUBE,
    /** Points that fill the space evenly, more of them ever more finely. */
    SOBOL_SEQUENCE,
    /** Points from a file. */
    LIST,
    /** Every combination of barriers lifted: for attribution. */
    COALITIONS,
    /** Barriers lifted one after the other, in random orders: for attribution. */
    PERMUTATIONS,
    /** Every state of limits with every state of feedback loops. */
    LIMITS_AND_LOOPS;

    /** Name in a study file. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it samples points of the unit cube. */
    public boolean isSampled() {
      return this == LATIN_HYPERCUBE || this == SOBOL_SEQUENCE;
    }

    /** Whether it is about barriers and not about factors. */
    public boolean isOfBarriers() {
      return this == COALITIONS || this == PERMUTATIONS;
    }

    /** Whether it is about factors, which a file states with it. */
    public boolean isOfFactors() {
      return !isOfBarriers() && this != LIMITS_AND_LOOPS;
    }
  }

  /** Copies its rows. */
  public Design {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A design without a list. */
  public static Design of(Type type, int points) {
    return new Design(type, points, List.of());
  }
}
