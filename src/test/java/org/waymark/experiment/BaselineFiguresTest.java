package org.waymark.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The numbers of the model are pinned: a run of an unchanged scenario gives the very same figures,
 * to the last bit, until somebody says that it should not.
 */
public final class BaselineFiguresTest {
  private static final int ROWS_SHOWN = 8;

  static List<PinnedRun> runs() {
    return PinnedFigures.RUNS;
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyFigureIsAsPinned(PinnedRun run) {
    List<MovedFigure> moved = MovedFigure.between(PinnedFigures.of(run), run.simulate());
    assertThat(moved).withFailMessage(() -> message(run, moved)).isEmpty();
  }

  /** Of each row the first figure that moved: where it began. */
  private static String message(PinnedRun run, List<MovedFigure> moved) {
    Map<String, MovedFigure> rows = new LinkedHashMap<>();
    moved.forEach(figure -> rows.putIfAbsent(figure.row(), figure));
    String first =
        rows.values().stream()
            .limit(ROWS_SHOWN)
            .map(figure -> "  " + figure + "\n")
            .collect(Collectors.joining());
    return """
        %s: %d figures in %d rows are not as pinned. The first ones of the first rows:
        %sIf that is what you want, pin the new figures with
          %s
        in a commit of its own whose subject begins with "Results:", and say in CHANGELOG.md which moved, and why.
        """
        .formatted(run, moved.size(), rows.size(), first, PinnedFigures.COMMAND);
  }
}
