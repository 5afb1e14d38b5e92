package org.waymark.task;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.ensemble.Next;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.Journal;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.Stopwatch;
import org.waymark.experiment.store.Timing;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.RunFigures;
import org.waymark.words.Problem;
import org.waymark.words.Words;

/**
 * Answers a question: simulates all its replications (chance), then each of its plausible worlds
 * (assumptions), and writes what came out to one folder. Equal questions, seeds and programs leave
 * equal bytes, {@code timing.json} excepted, wherever they are simulated and however often they
 * were stopped.
 */
public final class KeptTask<R extends Serializable, F> implements AutoCloseable {
  static final String REPLICATIONS = "replications";
  static final String WORLDS = "worlds";

  private final KeptQuestion<R, F> question;
  private final Shard shard;
  private final TaskFolder folder;

  private KeptTask(KeptQuestion<R, F> question, Shard shard, TaskFolder folder) {
    this.question = question;
    this.shard = shard;
    this.folder = folder;
  }

  /** What prevents writing to a folder, if anything. */
  public static Optional<Problem> problem(
      KeptQuestion<?, ?> question, Shard shard, Path target, boolean overwrite) {
    return TaskFolder.problem(target, overwrite, question.document(shard));
  }

  /**
   * Takes the folder, before anything is simulated.
   *
   * @throws org.waymark.words.InvalidInput if another command is writing to it
   */
  public static <R extends Serializable, F> KeptTask<R, F> open(
      KeptQuestion<R, F> question, Shard shard, Path target) throws IOException {
    return new KeptTask<>(question, shard, TaskFolder.open(target, question.document(shard)));
  }

  /**
   * Simulates what is not there yet, and writes. If it is stopped, or runs fail, what is whole is
   * written as a folder whose manifest says so, and the same task goes on from there; if there is
   * nothing, nothing is written.
   *
   * @param words language of the pages
   * @throws IOException if the folder cannot be written; what was simulated is kept
   */
  public KeptResults.Result<F> run(Ensemble ensemble, Words words) throws IOException {
    Stopwatch watch = new Stopwatch();
    KeptResults.Result<F> result;
    try (Journal<R> replications = folder.kept().journal(REPLICATIONS);
        Journal<RunFigures> worlds = folder.kept().journal(WORLDS)) {
      KeptResults<R, F> results = question.results(shard, replications, worlds);
      results.takeOver();
      boolean tried =
          ensemble.run(results.replications(), results.next(), replications).isComplete();
      watch.lap("replications");
      if (tried) {
        ensemble.run(results.worlds(), Next.enough(), worlds);
      }
      watch.lap("plausibleSets");
      try (OutputFolder out = OutputFolder.open(folder.target())) {
        result = results.write(out, words);
        watch.lap("report");
        if (result.progress().isAnything()) {
          out.write(Timing.FILE, Json.text(Timing.of(watch, ensemble.engine())));
          out.commit();
        }
      }
    }
    boolean goesOn = !result.progress().isComplete() || !shard.isWhole();
    folder.settle(goesOn && result.progress().isAnything());
    return result;
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
