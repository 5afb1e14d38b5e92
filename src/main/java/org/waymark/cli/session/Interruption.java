package org.waymark.cli.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Listens for Ctrl-C while a command works. The flag goes up, the JVM waits until the command has
 * put its results in order and closed this, and then exits with the code of the signal.
 */
public final class Interruption implements BooleanSupplier, AutoCloseable {
  /** What a shell expects after Ctrl-C. */
  public static final int EXIT_CODE = 130;

  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupted, "interruption");
  private volatile boolean raised;

  private Interruption() {}

  /** Begins to listen. */
  public static Interruption listen() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the user wants to stop. */
  @Override
  public boolean getAsBoolean() {
    return raised;
  }

  /** Stops listening; what was waiting for the command to end goes on. */
  @Override
  public void close() {
    closed.countDown();
    if (!raised) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException alreadyLeaving) {
        // The JVM is already exiting: nothing is left to remove.
        return;
      }
    }
  }

  private void interrupted() {
    raised = true;
    try {
      closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
