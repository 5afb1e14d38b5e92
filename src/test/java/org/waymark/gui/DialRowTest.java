package org.waymark.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.waymark.gui.live.Dial;
import org.waymark.scenario.Catalogue;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class DialRowTest {
  private final List<Object> turned = new ArrayList<>();

  private DialRow row(String path, Language language) {
    Dial dial = Dial.of(Catalogue.standard().find(path).orElseThrow());
    return new DialRow(dial, new Look(Words.of(language), 1), turned::add);
  }

  private static JTextField field(DialRow row) {
    return within(row.panel())
        .filter(JTextField.class::isInstance)
        .map(JTextField.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Component> within(Container container) {
    return Stream.of(container.getComponents())
        .flatMap(
            each ->
                each instanceof Container inner
                    ? Stream.concat(Stream.of(each), within(inner))
                    : Stream.of(each));
  }

  private void type(DialRow row, String text) {
    JTextField field = field(row);
    field.setText(text);
    field.postActionEvent();
  }

  @Test
  void numbersAreShownAsPeopleReadThemInTheirLanguage() {
    DialRow vietnamese = row("iom.annualBudgetUsd", Language.VI);
    vietnamese.show(1_500_000.5);
    assertThat(field(vietnamese).getText()).isEqualTo("1.500.000,5");
    DialRow english = row("iom.annualBudgetUsd", Language.EN);
    english.show(1_500_000.5);
    assertThat(field(english).getText()).isEqualTo("1,500,000.5");
  }

  @Test
  void theyAreReadAsTheyAreShownAndInTheOtherWayWhereThatIsClear() {
    DialRow vietnamese = row("iom.annualBudgetUsd", Language.VI);
    for (String text : List.of("2.500.000", "0,5", "1.500", "2500000", "0.5")) {
      type(vietnamese, text);
    }
    DialRow english = row("iom.annualBudgetUsd", Language.EN);
    for (String text : List.of("2,500,000", "1,500", "0,5")) {
      type(english, text);
    }
    assertThat(turned).containsExactly(2.5e6, 0.5, 1500.0, 2.5e6, 0.5, 2.5e6, 1500.0, 0.5);
  }
}
