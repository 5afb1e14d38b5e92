package org.waymark.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JSlider;
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

  /** The thumb follows what is typed, and what is refused gives way to what runs. */
  @Test
  void theDialShowsWhatRuns() {
    DialRow row = row("gender.discrimination", Language.EN);
    row.show(0.5);
    type(row, "0.25");
    assertThat(turned).containsExactly(0.25);
    row.show(0.25);
    JSlider slider =
        within(row.panel())
            .filter(JSlider.class::isInstance)
            .map(JSlider.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(slider.getValue()).isEqualTo(row.dial().position(0.25));
    type(row, "7");
    row.show(0.25);
    assertThat(field(row).getText()).as("7 was refused").isEqualTo("0.25");
    type(row, "much");
    assertThat(field(row).getText()).isEqualTo("0.25");
    assertThat(turned).containsExactly(0.25, 7.0);
  }

  @Test
  void whatIsTypedIsTakenWhenSomethingElseIsTurnedTo() {
    DialRow row = row("gender.discrimination", Language.EN);
    row.show(0.5);
    JTextField field = field(row);
    field.setText("0.3");
    for (FocusListener listener : field.getFocusListeners()) {
      listener.focusLost(new FocusEvent(field, FocusEvent.FOCUS_LOST));
    }
    assertThat(turned).containsExactly(0.3);
  }
}
