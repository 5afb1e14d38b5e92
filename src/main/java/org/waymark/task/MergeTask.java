package org.waymark.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.Journal;
import org.waymark.experiment.store.KeptRuns;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.Parts;
import org.waymark.experiment.store.Stopwatch;
import org.waymark.experiment.store.TargetFolder;
import org.waymark.experiment.store.Timing;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.RunFigures;
import org.waymark.words.InvalidInput;
import org.waymark.words.Words;

/**
 * Puts the parts of a scenario's run or of a comparison together: the same bytes as if one process
 * had run it.
 *
 * @param folders the parts
 * @param plan what they have in common, which part aside
 */
public record MergeTask(List<Path> folders, ObjectNode plan) {
  private static final String SHARD = "shard";

  /** Copies its list. */
  public MergeTask {
    folders = List.copyOf(folders);
  }

  /** Whether a folder holds a part of such a question. */
  public static boolean isFor(Path folder) throws IOException {
    return KeptRuns.planIn(folder).isPresent();
  }

  /**
   * Checks that some folders are all the parts of one question.
   *
   * @throws InvalidInput with everything that stands in the way
   */
  public static MergeTask of(List<Path> folders) throws IOException {
    List<Parts.Part> parts = new ArrayList<>();
    for (Path folder : folders) {
      Optional<ObjectNode> plan = KeptRuns.planIn(folder);
      boolean complete =
          Manifest.read(folder).map(found -> found.path("complete").asBoolean()).orElse(false);
      parts.add(
          new Parts.Part(
              folder,
              plan.map(found -> found.deepCopy().without(List.of(SHARD, KeptRuns.SAID)))
                  .orElse(null),
              plan.map(found -> Shard.parse(found.path(SHARD).asText())).orElse(Shard.WHOLE),
              complete));
    }
    Parts.check(parts);
    return new MergeTask(folders, KeptRuns.planIn(folders.get(0)).orElseThrow());
  }

  /** The question of the parts. */
  public KeptQuestion<?, ?> question() {
    return plan.path("kind").asText().equals(ScenarioQuestion.KIND)
        ? ScenarioQuestion.of(plan)
        : ComparisonQuestion.of(plan);
  }

  /**
   * Writes the whole.
   *
   * @param question that of the parts
   * @param words language of the pages
   * @throws InvalidInput if the folder may not be written
   */
  public <R extends Serializable, F> KeptResults.Result<F> run(
      KeptQuestion<R, F> question, Path target, boolean overwrite, Words words) throws IOException {
    TargetFolder.problem(target, overwrite)
        .ifPresent(
            problem -> {
              throw new InvalidInput(problem);
            });
    Stopwatch watch = new Stopwatch();
    try (TaskFolder folder = TaskFolder.open(target, question.document(Shard.WHOLE));
        OutputFolder out = OutputFolder.open(target)) {
      KeptResults.Result<F> result;
      try (Journal<R> replications = gathered(folder, KeptTask.REPLICATIONS);
          Journal<RunFigures> worlds = gathered(folder, KeptTask.WORLDS)) {
        result = question.results(Shard.WHOLE, replications, worlds).write(out, words);
      }
      out.write(Timing.FILE, Json.text(Timing.of(watch.seconds(), Map.of(), 1)));
      out.commit();
      folder.settle(false);
      return result;
    }
  }

  private <T extends Serializable> Journal<T> gathered(TaskFolder folder, String name)
      throws IOException {
    Journal<T> all = folder.kept().journal(name);
    for (Path part : folders) {
      try (Journal<T> journal = KeptRuns.journalIn(part, name)) {
        all.addAll(journal);
      }
    }
    return all;
  }
}
