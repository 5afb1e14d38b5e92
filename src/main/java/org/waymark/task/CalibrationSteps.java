package org.waymark.task;

import org.waymark.experiment.ensemble.Ensemble;

/** Whoever watches a calibration: gives what simulates, and is told what goes on between runs. */
public interface CalibrationSteps {
  /** What goes on. */
  enum Step {
    /** Runs of a wave. */
    WAVE,
    /** The posterior's draws are run again. */
    DRAWS,
    /** Draws of other readings are run again. */
    VARIANTS,
    /** The scenario that is fitted is run as it is written. */
    SCENARIO,
    /** Some draws are run again with several seeds. */
    REPEATS,
    /** Points of the region left are run, to see whether their records would give them back. */
    TRUTHS,
    /** Barriers are lifted in draws of the study's own reading. */
    EFFECTS,
    /** Barriers are lifted in draws of other readings. */
    EFFECTS_OF_READINGS,
    /** Members of an ensemble smoother are run. */
    SECOND,
    /** Emulators learn from runs, and rule points out. */
    LEARNING,
    /** The posterior of a reading is explored. */
    READING
  }

  /** What simulates the runs of a step. */
  Ensemble ensemble(Step step, int number, int of);

  /** A step without runs begins. */
  void begins(Step step, int number, int of);
}
