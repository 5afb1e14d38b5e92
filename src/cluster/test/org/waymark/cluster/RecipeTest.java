package org.waymark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

/** What travels to another machine makes the same scenario there, and is small. */
final class RecipeTest {
  private static final Evidence EVIDENCE = Evidence.load();

  @TempDir private Path folder;

  private SweepPlan plan(String factors) throws IOException {
    Path study = folder.resolve("study.json");
    Files.writeString(
        study,
        """
        { "scenario": "%s", "factors": [%s],
          "design": { "type": "latin-hypercube", "points": 40 } }
        """
            .formatted(Path.of("scenarios/border-awareness.json").toAbsolutePath(), factors));
    return SweepPlan.of(StudyReader.of(EVIDENCE).read(study), EVIDENCE, List.of(), Shard.WHOLE);
  }

  private SweepPlan ofAllKinds() throws IOException {
    return plan(
        """
        { "path": "iom.autonomy", "low": 0.2, "high": 0.8 },
        { "path": "iom.strategy", "levels": ["needs-based", "adaptive"] },
        { "path": "iom.portfolio.awareness", "low": 0.2, "high": 0.3, "share": true },
        { "path": "interventions[\\"INTERVENTION\\"].from", "low": "2026-01", "high": "2026-12" }
        """
            .replace("INTERVENTION", intervention()));
  }

  private static String intervention() {
    return "border campaigns";
  }

  private static byte[] written(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Recipe travelled(Recipe recipe) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written(recipe)))) {
      return (Recipe) in.readObject();
    }
  }

  private static void assertSameThere(Plan<?> plan, int point) throws Exception {
    Recipe there = travelled(Recipe.of(plan).apply(point));
    Scenario scenario = there.of(there.base());
    assertThat(ScenarioWriter.json(scenario)).isEqualTo(ScenarioWriter.json(plan.scenario(point)));
    assertThat(scenario).isEqualTo(plan.scenario(point));
  }

  @Test
  void everyPointOfAStudyIsTheSameScenarioThere() throws Exception {
    SweepPlan plan = ofAllKinds();
    for (int point = 0; point < plan.points().count(); point++) {
      assertSameThere(plan.ensemble(), point);
    }
  }

  @Test
  void aScenarioOfNoStudyTravelsAsAWhole() throws Exception {
    Scenario base = ofAllKinds().base();
    assertSameThere(new Plan<>(point -> base, List.of(), new NationalFigures(List.of()), false), 0);
  }

  @Test
  void aFurtherPointTakesLittleMoreThanItsValues() throws Exception {
    IntFunction<Recipe> recipes = Recipe.of(ofAllKinds().ensemble());
    List<Recipe> some = new ArrayList<>();
    for (int point = 0; point < 40; point++) {
      some.add(recipes.apply(point));
    }
    int one = written(some.get(0)).length;
    assertThat(written(new ArrayList<>(some)).length - one).isLessThan(39 * 300);
  }
}
