package org.waymark.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import org.waymark.lesson.Lesson;
import org.waymark.lesson.LessonFigures;
import org.waymark.lesson.Lessons;
import org.waymark.scenario.Scenario;
import org.waymark.words.InvalidInput;

/** Leads a class through a lesson: first it predicts, then it is shown, then it is explained. */
final class LessonPanel extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Look look;
  private final transient Lessons lessons;
  private final transient Predicate<Lesson> prepare;
  private final transient Consumer<Lesson> show;
  private final transient Supplier<List<String>> results;
  private final JComboBox<String> choice = new JComboBox<>();
  private final JEditorPane text = new JEditorPane("text/html", "");
  private final JPanel answers = new JPanel();
  private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEFT));
  private transient Lesson lesson;
  private transient String predicted;

  /**
   * A panel of these lessons.
   *
   * @param prepare ends what runs, to make room for a lesson; false if that is not to go
   * @param show runs a lesson's scenario before the class
   * @param results the sums so far, in words
   */
  LessonPanel(
      Look look,
      Lessons lessons,
      Predicate<Lesson> prepare,
      Consumer<Lesson> show,
      Supplier<List<String>> results) {
    super(new BorderLayout(0, 6));
    this.look = look;
    this.lessons = lessons;
    this.prepare = prepare;
    this.show = show;
    this.results = results;
    choice.setFont(look.font(Font.BOLD, 1));
    choice.addItem(look.text("lesson.choose"));
    lessons.names().forEach(name -> choice.addItem(lessons.read(name).title()));
    choice.addActionListener(event -> chosen());
    text.setEditable(false);
    text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
    text.setFont(look.font(Font.PLAIN, 1.1));
    text.setMinimumSize(new Dimension(50, 50));
    answers.setLayout(new BoxLayout(answers, BoxLayout.Y_AXIS));
    JPanel below = new JPanel(new BorderLayout());
    below.add(answers, BorderLayout.CENTER);
    below.add(buttons, BorderLayout.SOUTH);
    add(choice, BorderLayout.NORTH);
    add(new JScrollPane(text), BorderLayout.CENTER);
    add(below, BorderLayout.SOUTH);
    setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
    page(look.text("lesson.none"));
  }

  private void chosen() {
    int index = choice.getSelectedIndex() - 1;
    if (index >= 0) {
      open(lessons.names().get(index));
    } else {
      lesson = null;
      page(look.text("lesson.none"));
    }
  }

  /** Opens a lesson at its first step. */
  void open(String name) {
    int index = lessons.names().indexOf(name) + 1;
    if (choice.getSelectedIndex() != index) {
      choice.setSelectedIndex(index);
      return;
    }
    Lesson opened;
    try {
      opened = lessons.read(name);
    } catch (InvalidInput invalid) {
      page(invalid.problems().get(0).say(look.words()));
      return;
    }
    if (opened.equals(lesson)) {
      return;
    }
    if (!prepare.test(opened)) {
      choice.setSelectedIndex(lesson == null ? 0 : lessons.names().indexOf(lesson.id()) + 1);
      return;
    }
    lesson = opened;
    predict();
  }

  private void predict() {
    predicted = null;
    page(heading("lesson.predict") + lesson.question());
    ButtonGroup group = new ButtonGroup();
    JButton next = button("lesson.show", this::observe);
    next.setEnabled(false);
    for (String answer : lesson.choices()) {
      JRadioButton radio = new JRadioButton("<html>" + answer + "</html>");
      radio.setFont(look.font(Font.PLAIN, 1.1));
      radio.addActionListener(
          event -> {
            predicted = answer;
            next.setEnabled(true);
          });
      group.add(radio);
      answers.add(radio);
    }
    buttons.add(next);
    refreshLayout();
  }

  private void observe() {
    page(
        heading("lesson.observe")
            + lesson.todo()
            + "<p>"
            + look.text("lesson.try")
            + "<p><b>"
            + look.text("lesson.look")
            + "</b> "
            + lesson.look());
    variants();
    buttons.add(button("lesson.explain", this::explain));
    show.accept(lesson);
  }

  /** What to try afterwards; the first choice is the lesson itself. */
  private void variants() {
    if (lesson.variants().isEmpty()) {
      return;
    }
    JComboBox<String> tried = new JComboBox<>();
    tried.addItem(look.text("lesson.itself"));
    lesson.variants().forEach(variant -> tried.addItem(variant.label()));
    tried.setFont(look.font(Font.PLAIN, 1.1));
    tried.addActionListener(
        event -> {
          int index = tried.getSelectedIndex() - 1;
          Scenario other = index < 0 ? lesson.scenario() : lesson.variants().get(index).scenario();
          show.accept(lesson.trying(other));
        });
    JLabel label = new JLabel(look.text("lesson.variants"));
    label.setFont(look.font(Font.BOLD, 1.1));
    label.setLabelFor(tried);
    answers.add(label);
    tried.setAlignmentX(LEFT_ALIGNMENT);
    answers.add(tried);
  }

  /** Says why a lesson cannot be shown here. */
  void refuse(String why) {
    page(why);
  }

  private void explain() {
    page(
        heading("lesson.explained")
            + "<i>"
            + look.text("lesson.predicted", predicted)
            + "</i><p>"
            + String.join("<br>", results.get())
            + "<p>"
            + lesson.explain()
            + "<p><i>"
            + look.text("lesson.figures", LessonFigures.in(look.words().language()).pairs())
            + "</i>");
    variants();
    buttons.add(button("lesson.again", this::predict));
    refreshLayout();
  }

  /** The button that leads on; for whoever leads through without a mouse. */
  List<JComponent> controls() {
    List<JComponent> all = new ArrayList<>();
    for (java.awt.Component each : answers.getComponents()) {
      all.add((JComponent) each);
    }
    for (java.awt.Component each : buttons.getComponents()) {
      all.add((JComponent) each);
    }
    return all;
  }

  private String heading(String key) {
    return "<h2>" + lesson.title() + "</h2><b>" + look.text(key) + "</b><p>";
  }

  private void page(String html) {
    text.setText("<html>" + html + "</html>");
    text.setCaretPosition(0);
    answers.removeAll();
    buttons.removeAll();
    refreshLayout();
  }

  private JButton button(String key, Runnable action) {
    JButton button = new JButton(look.text(key));
    button.setFont(look.font(Font.BOLD, 1.1));
    button.addActionListener(event -> action.run());
    return button;
  }

  private void refreshLayout() {
    revalidate();
    repaint();
  }
}
