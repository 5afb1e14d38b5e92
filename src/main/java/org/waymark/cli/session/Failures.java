package org.waymark.cli.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.waymark.experiment.engine.EngineLost;
import org.waymark.experiment.store.TargetFolder;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what went wrong in the work of a command. */
public record Failures(Session session) implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult result) {
    return handle(error);
  }

  /** Says what went wrong; returns the exit code. */
  public int handle(Throwable error) {
    if (error instanceof InvalidInput invalid) {
      session.complain(invalid.problems());
      return CommandLine.ExitCode.USAGE;
    }
    session.complain(List.of(problem(error)));
    if (session.verbose()) {
      error.printStackTrace(session.err());
    }
    // A full disk, or a folder for the program's own libraries, is like one that cannot be written:
    // for the user to fix, not a bug.
    return isFull(error) || isOfFolder(error)
        ? CommandLine.ExitCode.USAGE
        : CommandLine.ExitCode.SOFTWARE;
  }

  private static Problem problem(Throwable error) {
    if (error instanceof OutOfMemoryError) {
      return Problem.of("problem.memory");
    }
    if (isOfFolder(error)) {
      return TargetFolder.temporary();
    }
    if (error instanceof LinkageError) {
      return Problem.of("problem.unexpected", said(error.getCause()));
    }
    if (error instanceof EngineLost lost) {
      return Problem.of("problem.engine.lost", lost.getMessage());
    }
    if (error instanceof IOException || error instanceof UncheckedIOException) {
      return isFull(error) ? Problem.of("problem.full") : Problem.of("problem.io", said(error));
    }
    return Problem.of("problem.unexpected", said(error));
  }

  /** Whether a library found no folder; a table of the program that cannot be read says which. */
  private static boolean isOfFolder(Throwable error) {
    return error instanceof LinkageError && !(error.getCause() instanceof IllegalStateException);
  }

  private static boolean isFull(Throwable error) {
    String text = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
    return text.contains("no space left")
        || text.contains("not enough space")
        || text.contains("disk quota exceeded");
  }

  private static String said(Throwable error) {
    return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
  }
}
