package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.Influences;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Influence;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Labels;
import org.waymark.words.Words;

/** What an answer says about the uncertainty that is not chance: at most four lines. */
final class WorldsAnswer {
  private final Words words;
  private final Shown shown;

  WorldsAnswer(Words words) {
    this.words = words;
    this.shown = Shown.in(words.language());
  }

  List<String> lines(Optional<WorldRanges> assumptions) {
    if (assumptions.isEmpty()) {
      return List.of(words.text("answer.chance"));
    }
    WorldRanges sets = assumptions.get();
    List<String> lines = new ArrayList<>();
    lines.add(weights(sets));
    lines.addAll(influences(sets));
    return lines;
  }

  private String weights(WorldRanges sets) {
    String count = shown.number(sets.sets(), 0);
    return switch (sets.basis()) {
      case NONE -> words.text("answer.sets.unjudged", count);
      case POSTERIOR -> words.text("answer.sets.posterior", count);
      default ->
          words.text(
              sets.allContradict() ? "answer.sets.all" : "answer.sets",
              count,
              shown.number(sets.contradicting().size(), 0),
              shown.number(WorldWeight.GROSS, 0));
    };
  }

  private List<String> influences(WorldRanges sets) {
    List<Influence> strongest =
        sets.influences().getOrDefault(Variable.PEOPLE_TRAFFICKED, List.of());
    if (strongest.isEmpty()) {
      return WrappedText.lines(
          words.text(
              "answer.influences.none",
              shown.number(sets.kept().size(), 0),
              shown.number(Influences.worldsNeeded(sets.inputs()), 0)),
          "  ");
    }
    Labels labels = Labels.of(words);
    List<String> parts = new ArrayList<>();
    for (Influence influence : strongest) {
      parts.add(
          words.text(
              "answer.influence",
              labels.label(influence.path()),
              (influence.rankCorrelation() > 0 ? "+" : "")
                  + shown.number(influence.rankCorrelation(), 2),
              shown.number(100 * influence.share(), 0)));
    }
    String together =
        shown.number(100 * sets.explained().getOrDefault(Variable.PEOPLE_TRAFFICKED, 0.0), 0);
    return WrappedText.lines(
        words.text("answer.influences", String.join("; ", parts), together), "  ");
  }
}
