package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void everyParameterAndUnitIsExplainedInBothLanguagesAndNothingElseIs() {
    Set<String> wanted = new TreeSet<>();
    for (Entry entry : Catalogue.standard().entries()) {
      wanted.add(Labels.labelKey(entry));
      wanted.add(Labels.meaningKey(entry));
      wanted.add(Labels.unitKey(entry));
    }
    Set<String> english = keys("parameters_en");
    assertThat(keys("parameters_vi")).isEqualTo(english);
    english.removeIf(key -> !key.startsWith("parameter.") && !key.startsWith("unit."));
    assertThat(english).isEqualTo(wanted);
  }

  /** They stand in lists, in the middle of sentences and, with a capital, at their beginning. */
  @Test
  void everyParameterHasAShortLabelOfItsOwnInBothLanguages() {
    for (Words words : new Words[] {ENGLISH, VIETNAMESE}) {
      Labels labels = Labels.of(words);
      Set<String> used = new TreeSet<>();
      for (Entry entry : Catalogue.standard().entries()) {
        String label = labels.label(entry);
        assertThat(label).as(entry.path()).hasSizeBetween(3, 70).doesNotContainPattern("[,;.:()]");
        assertThat(label)
            .as(entry.path())
            .satisfiesAnyOf(
                each -> assertThat(each).startsWith("IOM"),
                each -> assertThat(each.codePointAt(0)).matches(Character::isLowerCase));
        assertThat(used.add(label)).as(entry.path() + " has a label of its own").isTrue();
      }
    }
  }

  @Test
  void aPathIsSaidBesideItsLabelWhereItCanBeTyped() {
    Labels labels = Labels.of(ENGLISH);

    assertThat(labels.withPath("iom.autonomy")).isEqualTo("Autonomy of IOM [iom.autonomy]");
    assertThat(labels.list(List.of("iom.autonomy", "months")))
        .isEqualTo("autonomy of IOM, reported months");
    assertThat(labels.input("iom.autonomy", "a law"))
        .isEqualTo("autonomy of IOM as set by the dated change \"a law\"");
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
        .isEqualTo("Ngân sách một năm của IOM cho công tác phòng, chống mua bán người.");
    assertThat(Labels.of(VIETNAMESE).unit(budget)).isEqualTo("USD mỗi năm");
  }

  private static Set<String> keys(String bundle) {
    return new TreeSet<>(
        ResourceBundle.getBundle("org.waymark.words." + bundle, Locale.ROOT).keySet());
  }
}
