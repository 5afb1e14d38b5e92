package org.waymark.experiment.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Hears how far an ensemble is, and wants it to stop after some runs. */
public final class Counter implements Progress, BooleanSupplier {
  private final int most;
  private final List<String> begun = new ArrayList<>();
  private int runs;

  private Counter(int most) {
    this.most = most;
  }

  /** Stops after a number of runs. */
  public static Counter until(int most) {
    return new Counter(most);
  }

  /** Never stops. */
  public static Counter all() {
    return new Counter(Integer.MAX_VALUE);
  }

  @Override
  public void begins(int asked, int before) {
    begun.add(before + " of " + asked);
  }

  @Override
  public void runEnds(RunResult<?> result) {
    runs++;
  }

  @Override
  public boolean getAsBoolean() {
    return runs >= most;
  }

  /** What was there already and what was asked for, whenever plans began. */
  public List<String> begun() {
    return begun;
  }

  /** Runs that were simulated. */
  public int runs() {
    return runs;
  }
}
