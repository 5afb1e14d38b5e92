package org.waymark.experiment;

/** Hears how far the replications are. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void monthBegins() {}

        @Override
        public void runEnds() {}
      };

  /** A month of some run begins. Called from the threads of the runs, at once: be quick. */
  void monthBegins();

  /** One more run is written. Called in the order of runs, by one thread. */
  void runEnds();
}
