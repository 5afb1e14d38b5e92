package org.waymark.experiment.ensemble;

/** Is told how far an ensemble has got; called by one thread. */
public interface Progress {
  /** Ignores it. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begins(int asked, int before) {}

        @Override
        public void runEnds(RunResult<?> result) {}
      };

  /**
   * Runs begin, or more are asked for.
   *
   * @param asked runs in all
   * @param before how many of them were there already
   */
  void begins(int asked, int before);

  /** One more run is kept. */
  void runEnds(RunResult<?> result);
}
