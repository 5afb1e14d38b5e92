package org.waymark.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of a study of factors: in which plausible worlds it is repeated. */
public final class StudyWorldsOptions {
  private static final String NAME = "--worlds";
  private static final WholeNumber WORLDS = new WholeNumber(NAME, 0, StudyReader.MOST_WORLDS);

  @Option(names = NAME, paramLabel = "N", descriptionKey = "sweep.worlds", order = 5)
  private String worlds;

  @Mixin private WorldsFromOption from;

  /**
   * The worlds of a study; empty for none.
   *
   * @param warnings is given what the user has to know
   * @throws InvalidInput with what is wrong
   */
  public Optional<WorldsOfStudy> of(SweepPlan plan, List<Problem> warnings) {
    List<Problem> problems = new ArrayList<>();
    int count = (int) WORLDS.value(worlds, plan.study().worlds(), problems);
    if (count > 0 && !plan.study().design().type().isOfFactors()) {
      problems.add(Problem.of("study.worlds").at(FilePosition.of(NAME + " " + worlds)));
    } else if (count == 0 && problems.isEmpty() && from.isGiven()) {
      problems.add(Problem.of("problem.sweep.worldsFrom"));
    }
    InvalidInput.throwIfAny(problems);
    Evidence evidence = Evidence.load();
    Scenario baseline = ScenarioReader.of(evidence).readBaseline(plan.study().scenario());
    WorldsFrom chosen = from.worlds(count, baseline, warnings);
    return count == 0
        ? Optional.empty()
        : Optional.of(WorldsOfStudy.ofFactors(plan, baseline, chosen, evidence));
  }
}
