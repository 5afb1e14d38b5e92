package org.waymark.cli;

import java.nio.charset.StandardCharsets;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.Cancelled;

/**
 * The program with a nation whose first runs are quick and whose others never end. The property
 * {@code quick} says how many are quick; two if it is missing.
 */
public final class SlowNation {
  private SlowNation() {}

  /** As the program's own. */
  public static void main(String[] args) {
    int quick = Integer.getInteger("quick", 2);
    Engines engines =
        new Engines(
            (scenario, evidence, audit) ->
                (run, seed, cancelled) -> {
                  if (run == quick) {
                    System.err.println("WAITING");
                  }
                  while (run >= quick) {
                    if (cancelled.getAsBoolean()) {
                      throw new Cancelled();
                    }
                    Thread.onSpinWait();
                  }
                  return new FakeNation(scenario, 0).simulate(run, seed, cancelled);
                },
            step -> java.util.Map.of());
    java.io.PrintStream out = new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(Waymark.execute(args, out, System.err, engines));
  }
}
