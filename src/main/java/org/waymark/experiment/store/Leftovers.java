package org.waymark.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hidden siblings of an output folder, and those that killed runs left behind. */
final class Leftovers {
  private Leftovers() {}

  /** Where a process writes a folder before it is complete. */
  static Path partial(Path target, long pid) {
    return target.resolveSibling("." + target.getFileName() + ".partial-" + pid);
  }

  /** Where a process puts the folder that it replaces. */
  static Path old(Path target, long pid) {
    return target.resolveSibling("." + target.getFileName() + ".old-" + pid);
  }

  /**
   * Clears up after runs that are no longer alive: deletes what they had not finished, and gives
   * the old folder back if one was killed while swapping.
   */
  static void clear(Path target) throws IOException {
    Pattern name =
        Pattern.compile(Pattern.quote("." + target.getFileName()) + "\\.(partial|old)-(\\d{1,18})");
    List<Path> siblings;
    try (Stream<Path> list = Files.list(target.getParent())) {
      siblings = list.sorted().toList();
    }
    for (Path sibling : siblings) {
      Matcher matcher = name.matcher(sibling.getFileName().toString());
      if (matcher.matches() && !isAlive(Long.parseLong(matcher.group(2)))) {
        if (matcher.group(1).equals("old") && !Files.exists(target)) {
          OutputFolder.move(sibling, target);
        } else {
          OutputFolder.delete(sibling);
        }
      }
    }
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
