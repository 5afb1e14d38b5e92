package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|victims_recorded@2016|victims recorded (2016)",
        "EN|victims_identified/sex=female:victims_identified@2020"
            + "|share (women and girls) among victims identified (2020)",
        "EN|victims_identified/destination=china/sector=labour"
            + ":victims_identified/destination=china@2012-2017"
            + "|share (forced labour) among victims identified (China, 2012\u20132017)",
        "EN|people_trafficked/destination=china+laos|people trafficked (China + Laos)",
        "EN|victims_recorded:cases_opened@2016|victims recorded divided by cases opened (2016)",
        "EN|convictions@2018:arrests@2017|people convicted (2018) divided by people arrested (2017)",
        "VI|victims_identified/sex=female:victims_identified@2020"
            + "|tỷ lệ (phụ nữ và trẻ em gái) trong số nạn nhân được xác định (2020)",
        "VI|victims_recorded:cases_opened@2016"
            + "|số nạn nhân được ghi nhận chia cho số vụ được mở (2016)"
      })
  void partsAndRatiosAreNamedInWords(Language language, String id, String label) {
    assertThat(Names.of(Words.of(language)).label(id)).isEqualTo(label);
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
