package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.outcome.variable.Figure;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class NamesTest {

  @ParameterizedTest
  @EnumSource
  void everyFigureHasALabelOfItsOwn(Language language) {
    Names names = Names.of(Words.of(language));
    Set<String> used = new TreeSet<>();
    for (Figure figure : Figure.all()) {
      String label = names.label(figure.id());
      assertThat(label).isNotEqualTo(figure.id()).hasSizeLessThanOrEqualTo(60);
      assertThat(label).as("in running text").doesNotContainPattern("[,;.()]");
      assertThat(used.add(label)).as(figure + " has a label of its own").isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyVariableAndStageIsExplained(Language language) {
    Words words = Words.of(language);
    Names names = Names.of(words);
    for (Variable variable : Variable.values()) {
      assertThat(names.meaning(variable)).endsWith(".");
      assertThat(names.unit(variable)).isNotBlank();
      assertThat(words.text("kind." + variable.kind())).isNotBlank();
    }
    for (Stage stage : Stage.values()) {
      assertThat(names.label(stage)).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPartIsNamedAfterItsWholeUnlessThatHasBeenSaid(Language language) {
    Names names = Names.of(Words.of(language));

    assertThat(names.label(Variable.IOM_SPENT_NORMS_USD))
        .isEqualTo(
            names.label(Variable.IOM_SPENT_USD) + ": " + names.part(Variable.IOM_SPENT_NORMS_USD));
  }
}
