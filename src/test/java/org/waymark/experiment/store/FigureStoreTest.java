package org.waymark.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;

final class FigureStoreTest {
  @TempDir private Path folder;

  /** One thread takes the results of a thousand cores: it must have nothing to do but write. */
  @Test
  void aScenarioIsHashedWhereItIsSimulatedAndHereOnlyIfItFailed() throws Exception {
    Path file = folder.resolve(FigureStore.FILE);
    FigureStore.create(file);
    List<Integer> hashed = new ArrayList<>();
    try (FigureStore store =
        FigureStore.open(file, point -> "hash" + hashed.add(point), List.of("one"))) {
      for (int point = 0; point < 5; point++) {
        store.add(result(new Run(point, 0, 1)));
      }
      store.commit();
      assertThat(hashed).containsExactly(3);
      try (Statement statement = store.connection().createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT string_agg(scenario_hash, ' ' ORDER BY point) FROM runs")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("of 0 of 1 of 2 hashtrue of 4");
      }
    }
  }

  private static RunResult<NationalFigures.Values> result(Run run) throws IOException {
    return run.point() == 3
        ? RunResult.failed(run, new IllegalStateException("no balance"))
        : RunResult.of(run, new NationalFigures.Values(List.of(1.0)), "of " + run.point());
  }
}
