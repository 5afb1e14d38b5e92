package org.waymark.experiment.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** Folders that are to be put together: they must be all the parts of one question. */
public final class Parts {
  private Parts() {}

  /**
   * One folder.
   *
   * @param folder where it is
   * @param question equal for parts of one question; null if the folder holds no part of any
   * @param shard which part it is
   * @param isComplete whether each of its runs was tried
   */
  public record Part(Path folder, Object question, Shard shard, boolean isComplete) {}

  /**
   * Checks that nothing is missing, foreign or there twice.
   *
   * @throws InvalidInput with everything that stands in the way
   */
  public static void check(List<Part> parts) {
    List<Problem> problems = new ArrayList<>();
    Map<Integer, Path> seen = new TreeMap<>();
    Part first = null;
    for (Part part : parts) {
      String folder = part.folder().toString();
      if (part.question() == null) {
        problems.add(Problem.of("merge.none", folder));
        continue;
      }
      first = first == null ? part : first;
      if (!part.question().equals(first.question())
          || part.shard().count() != first.shard().count()) {
        problems.add(Problem.of("merge.other", folder, parts.get(0).folder().toString()));
      } else if (!part.isComplete()) {
        problems.add(Problem.of("merge.unfinished", folder));
      } else if (seen.putIfAbsent(part.shard().index(), part.folder()) != null) {
        problems.add(
            Problem.of(
                "merge.twice",
                part.shard().toString(),
                seen.get(part.shard().index()).toString(),
                folder));
      }
    }
    if (problems.isEmpty() && first != null) {
      int count = first.shard().count();
      for (int index = 1; index <= count; index++) {
        if (!seen.containsKey(index)) {
          problems.add(Problem.of("merge.missing", new Shard(index, count).toString()));
        }
      }
    }
    InvalidInput.throwIfAny(problems);
  }
}
