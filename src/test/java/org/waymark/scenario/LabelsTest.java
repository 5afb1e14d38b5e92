package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.scenario.parameter.Sign;
import org.waymark.words.Language;
import org.waymark.words.Words;

class LabelsTest {
  private static final Words ENGLISH = Words.of(Language.EN);
  private static final Words VIETNAMESE = Words.of(Language.VI);

  @Test
  void everyParameterAndUnitIsExplainedInVietnameseAndNothingElseIs() {
    Set<String> wanted = new TreeSet<>(keys("parameters_en"));
    for (Entry entry : Catalogue.standard().entries()) {
      wanted.add(Labels.meaningKey(entry));
      wanted.add(Labels.unitKey(entry));
    }
    assertThat(keys("parameters_vi")).isEqualTo(wanted);
  }

  @Test
  void groupsBarriersAndSignsHaveNamesInBothLanguages() {
    for (Words words : new Words[] {ENGLISH, VIETNAMESE}) {
      Labels labels = Labels.of(words);
      Catalogue.standard()
          .children("")
          .forEach(group -> assertThat(labels.group(group)).isNotBlank());
      for (Barrier barrier : Barrier.values()) {
        assertThat(labels.barrier(barrier)).isNotBlank();
      }
      for (Sign sign : Sign.values()) {
        assertThat(labels.sign(sign)).isNotBlank();
      }
    }
  }

  @Test
  void meaningsAreSaidInTheLanguageAskedFor() {
    Entry budget = Catalogue.standard().entry("iom.annualBudgetUsd");

    assertThat(Labels.of(ENGLISH).meaning(budget))
        .isEqualTo("IOM's money for work against trafficking in a year.");
    assertThat(Labels.of(VIETNAMESE).meaning(budget))
        .isEqualTo("Kinh phí một năm của IOM cho công tác phòng, chống mua bán người.");
    assertThat(Labels.of(VIETNAMESE).unit(budget)).isEqualTo("USD mỗi năm");
  }

  private static Set<String> keys(String bundle) {
    return new TreeSet<>(
        ResourceBundle.getBundle("org.waymark.words." + bundle, Locale.ROOT).keySet());
  }
}
