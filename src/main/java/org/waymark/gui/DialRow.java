package org.waymark.gui;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.waymark.gui.live.Dial;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Labels;
import org.waymark.scenario.WrittenNumber;
import org.waymark.words.Figures;
import org.waymark.words.Language;

/** One dial: name, value, slider; a choice of words where the parameter is a word. */
final class DialRow {
  private static final int COLUMNS = 7;

  private final Dial dial;
  private final Consumer<Object> turned;
  private final JPanel panel = new JPanel(new BorderLayout(6, 0));
  private final JTextField field = new JTextField(COLUMNS);
  private final JSlider slider = new JSlider(0, Dial.STEPS);
  private final JComboBox<String> words = new JComboBox<>();
  private final JLabel note = new JLabel("");
  private final Figures figures;

  /** Whether the reader's decimal sign is a comma. */
  private final boolean comma;

  private Object shown;
  private boolean showing;

  /**
   * A row.
   *
   * @param turned told the new value when somebody has turned the dial
   */
  DialRow(Dial dial, Look look, Consumer<Object> turned) {
    this.figures = Figures.in(look.words().language());
    this.comma = look.words().language() == Language.VI;
    this.dial = dial;
    this.turned = turned;
    Entry entry = dial.entry();
    JLabel name = new JLabel(Labels.of(look.words()).heading(entry.path()));
    name.setFont(look.font());
    String tip = tip(entry, look);
    if (entry.kind() == Entry.Kind.WORD) {
      entry.words().forEach(words::addItem);
      ClassroomConsole.show(words, Labels.of(look.words())::word);
      words.setFont(look.font());
      words.addActionListener(event -> turn(words.getSelectedItem()));
      name.setLabelFor(words);
      panel.add(words, BorderLayout.CENTER);
    } else {
      field.setFont(look.font());
      field.setHorizontalAlignment(JTextField.RIGHT);
      field.addActionListener(event -> typed());
      field.addFocusListener(
          new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
              typed();
            }
          });
      name.setLabelFor(slider);
      panel.add(field, BorderLayout.EAST);
      slider.addChangeListener(event -> slid());
      panel.add(slider, BorderLayout.CENTER);
    }
    panel.add(name, BorderLayout.NORTH);
    note.setFont(look.font(Font.ITALIC, 0.85));
    note.setForeground(Look.QUIET);
    note.setVisible(false);
    panel.add(note, BorderLayout.SOUTH);
    panel.setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
    for (JComponent component : new JComponent[] {panel, name, field, slider, words}) {
      component.setToolTipText(tip);
    }
    slider.getAccessibleContext().setAccessibleName(name.getText());
    panel.setName(entry.path());
    slider.setName(entry.path());
  }

  private String tip(Entry entry, Look look) {
    Labels labels = Labels.of(look.words());
    String effect = look.text(entry.startOnly() ? "dial.start" : "dial.now");
    return "<html><div width="
        + look.px(320)
        + "><b>"
        + entry.path()
        + "</b><br>"
        + labels.meaning(entry)
        + "<br>"
        + look.text("dial.range", labels.unit(entry), range(entry))
        + "<br>"
        + labels.sign(entry.sign())
        + "<br><i>"
        + effect
        + "</i></div></html>";
  }

  JPanel panel() {
    return panel;
  }

  Dial dial() {
    return dial;
  }

  /** Shows a value in force, unless somebody is turning the dial. */
  void show(Object value) {
    if (value.equals(shown) || slider.getValueIsAdjusting() || isTyping()) {
      return;
    }
    shown = value;
    showing = true;
    if (value instanceof Double number) {
      slider.setValue(dial.position(number));
      field.setText(plain(number));
    } else {
      words.setSelectedItem(value);
    }
    showing = false;
  }

  /** Says what there is to know beside the value; empty for nothing. */
  void note(String text) {
    note.setText(text);
    note.setVisible(!text.isEmpty());
  }

  /** Whether there is text that has not been taken yet. */
  private boolean isTyping() {
    return field.hasFocus() && shown != null && !field.getText().equals(text());
  }

  private String text() {
    return shown instanceof Double number ? plain(number) : "";
  }

  private void slid() {
    if (showing) {
      return;
    }
    double value = dial.value(slider.getValue());
    field.setText(plain(value));
    if (!slider.getValueIsAdjusting()) {
      turn(value);
    }
  }

  /** Takes what was typed; what is no number gives way to the value in force. */
  private void typed() {
    if (field.getText().equals(text())) {
      return;
    }
    Optional<WrittenNumber> typed = WrittenNumber.of(field.getText());
    Double first = typed.map(comma ? WrittenNumber::comma : WrittenNumber::point).orElse(null);
    typed
        .map(number -> first != null ? first : comma ? number.point() : number.comma())
        .ifPresentOrElse(this::turn, () -> field.setText(text()));
  }

  private void turn(Object value) {
    if (showing) {
      return;
    }
    if (value.equals(shown)) {
      field.setText(text());
      return;
    }
    shown = null;
    turned.accept(value);
  }

  private String range(Entry entry) {
    return entry.kind() == Entry.Kind.WORD
        ? entry.range()
        : plain(entry.low()) + ".." + plain(entry.high());
  }

  private String plain(double value) {
    return figures.plain(value).replace(Figures.MINUS, '-');
  }
}
