package org.waymark.experiment;

/** Thrown when one replication failed: the whole experiment stops. */
public final class RunFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int run;
  private final long seed;

  /** The failure of a run. */
  public RunFailed(int run, long seed, Throwable cause) {
    super("Run " + run + " with seed " + seed + " failed: " + cause, cause);
    this.run = run;
    this.seed = seed;
  }

  /** Number of the replication. */
  public int run() {
    return run;
  }

  /** Its seed. */
  public long seed() {
    return seed;
  }
}
