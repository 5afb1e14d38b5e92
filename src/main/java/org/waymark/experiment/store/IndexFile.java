package org.waymark.experiment.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.words.Problem;

/**
 * {@code index.html} beside the folders of several scenarios: a table of contents that can be made
 * anew at any time. It replaces one of its kind and nothing else.
 */
public final class IndexFile {
  /** What tells a page of this program from any other. */
  public static final String MARK = "<meta name=\"generator\" content=\"Waymark\"";

  private static final String NAME = "index.html";

  private IndexFile() {}

  /** Where the index of a folder's reports stands. */
  public static Path in(Path folder) {
    return folder.resolve(NAME);
  }

  /** What prevents writing an index to a folder, if anything: a page of somebody else's. */
  public static Optional<Problem> problem(Path folder) {
    Path file = in(folder);
    try {
      boolean foreign =
          Files.exists(file, LinkOption.NOFOLLOW_LINKS)
              && (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                  || !Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARK));
      return foreign
          ? Optional.of(Problem.of("problem.out.index", file.toString()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(Problem.of("problem.out.unwritable", file.toString()));
    }
  }

  /**
   * Writes the page as a whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public static Path write(Path folder, String html) throws IOException {
    Path file = in(folder);
    Path partial = file.resolveSibling("." + NAME + ".partial-" + ProcessHandle.current().pid());
    Files.write(partial, html.getBytes(StandardCharsets.UTF_8));
    OutputFolder.move(partial, file);
    return file;
  }
}
