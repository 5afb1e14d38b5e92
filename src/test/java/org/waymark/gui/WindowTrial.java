package org.waymark.gui;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.View;
import org.jfree.chart.ChartPanel;
import org.waymark.evidence.Evidence;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.map.Shading;
import org.waymark.lesson.Lessons;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;
import sim.display.Console;

/**
 * A lesson in real windows, from start to end, in a Java machine of its own with a display: any
 * exception on any thread, and anything that does not happen, is said and ends it with exit code 1.
 *
 * <p>Arguments: a folder for files, and the language.
 */
public final class WindowTrial {

  private static final long PATIENCE_MILLIS = 60_000;

  private final ClassroomWindow window;
  private final Classroom classroom;
  private final Path folder;
  private final Language language;

  private WindowTrial(ClassroomWindow window, Path folder, Language language) {
    this.language = language;
    this.window = window;
    this.classroom = window.classroom();
    this.folder = folder;
  }

  /** Runs the trial. */
  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> fail(error));
    try {
      Evidence evidence = Evidence.load();
      Scenario scenario =
          ScenarioReader.of(evidence)
              .read(
                  Path.of("scenarios", "baseline.json"),
                  List.of("population.factor=0.02", "burnInMonths=12"));
      Language language = args[1].equals("vi") ? Language.VI : Language.EN;
      Look look = new Look(Words.of(language), 1);
      Lessons lessons = new Lessons(Lessons.FOLDER, evidence, language);
      ClassroomWindow window =
          ClassroomWindow.open(new Classroom(scenario, evidence, 1), look, lessons, null);
      new WindowTrial(window, Path.of(args[0]), language).all();
    } catch (Throwable error) {
      fail(error);
    }
    System.out.println("Trial passed");
    System.exit(0);
  }

  private static void fail(Throwable error) {
    error.printStackTrace();
    Runtime.getRuntime().halt(1);
  }

  private void all() throws Exception {
    ClassroomWindow.onEvents(() -> window.console().pressPlay());
    until("24 months", () -> classroom.monthsDone() >= 24);
    ClassroomWindow.onEvents(() -> window.console().pressPause());
    require(window.console().getPlayState() == Console.PS_PAUSED, "it pauses");
    dials();
    inspections();
    enlarging();
    choices();
    words();
    save();
    int before = classroom.monthsDone();
    ClassroomWindow.onEvents(() -> window.console().pressPlay());
    until("one step", () -> classroom.monthsDone() == before + 1);
    staying();
    again(before);
    lesson();
    ClassroomWindow.onEvents(() -> window.console().doClose());
    window.await();
    ClassroomWindow.onEvents(() -> {});
    require(!window.map().frame().isDisplayable(), "the map closes");
    require(!window.charts().frame().isDisplayable(), "the charts close");
  }

  private void dials() {
    DialRow row = window.dials().rows().get(0);
    JSlider slider = (JSlider) find(row.panel(), JSlider.class);
    ClassroomWindow.onEvents(() -> slider.setValue(slider.getMaximum()));
    require(classroom.log().changes().size() == 1, "a moved slider is in the log");
    Object value = classroom.values().get(row.dial().entry().path());
    require(value.equals(row.dial().high()), "its value is in force");
  }

  private void inspections() {
    ClassroomWindow.onEvents(() -> window.inspections().household(77));
    require(window.console().getAllInspectors().size() == 1, "a household is shown");
    ClassroomWindow.onEvents(() -> window.inspections().recruiter());
    ClassroomWindow.onEvents(() -> window.inspections().officer());
    JComponent inside = window.map().display().insideDisplay;
    for (double share : new double[] {0.2, 0.3, 0.4, 0.5}) {
      int x = (int) (inside.getWidth() * share);
      int y = inside.getHeight() / 4;
      ClassroomWindow.onEvents(
          () -> {
            click(inside, MouseEvent.MOUSE_MOVED, x, y);
            click(inside, MouseEvent.MOUSE_CLICKED, x, y);
          });
    }
    require(!window.console().getAllInspectors().isEmpty(), "a click on the map shows something");
  }

  private static void click(JComponent inside, int what, int x, int y) {
    inside.dispatchEvent(
        new MouseEvent(
            inside, what, System.currentTimeMillis(), 0, x, y, 1, false, MouseEvent.BUTTON1));
  }

  /** The sums stand there whole, beside the charts as below one of them. */
  private void sums() {
    JLabel sums = window.charts().sums();
    ClassroomWindow.onEvents(
        () -> {
          View text = (View) sums.getClientProperty(BasicHTML.propertyKey);
          text.setSize(sums.getWidth(), 0);
          float needs = text.getPreferredSpan(View.Y_AXIS);
          require(needs <= sums.getHeight(), "sums are whole: " + needs + ", " + sums.getSize());
        });
  }

  /** Double click makes one chart large, and again all small. */
  private void enlarging() {
    JComponent content = (JComponent) window.charts().frame().getContentPane();
    int small = ((JComponent) find(content, ChartPanel.class)).getWidth();
    sums();
    for (boolean large : new boolean[] {true, false}) {
      Component chart = find(content, ChartPanel.class);
      ClassroomWindow.onEvents(
          () -> {
            chart.dispatchEvent(
                new MouseEvent(
                    chart, MouseEvent.MOUSE_CLICKED, 0, 0, 9, 9, 2, false, MouseEvent.BUTTON1));
            content.validate();
          });
      int wide = ((JComponent) find(content, ChartPanel.class)).getWidth();
      sums();
      require(large ? wide > 1.5 * small : wide == small, "a double click enlarges: " + large);
    }
  }

  private void choices() {
    for (Shading shading : Shading.values()) {
      ClassroomWindow.onEvents(() -> window.map().shade(shading));
    }
    JComboBox<?> barriers = (JComboBox<?>) find(window.dials(), JComboBox.class);
    for (int i = 0; i < barriers.getItemCount(); i++) {
      int index = i;
      ClassroomWindow.onEvents(() -> barriers.setSelectedIndex(index));
      require(!window.dials().rows().isEmpty(), "every barrier has dials");
    }
    for (int i = 0; i < window.console().getTabPane().getTabCount(); i++) {
      int index = i;
      ClassroomWindow.onEvents(() -> window.console().getTabPane().setSelectedIndex(index));
    }
  }

  /** What is called otherwise in another language is seen in that alone. */
  private void words() {
    if (language == Language.VI) {
      ClassroomWindow.onEvents(
          () -> {
            JFileChooser chooser = new JFileChooser(folder.toFile());
            chooser.setDialogType(JFileChooser.SAVE_DIALOG);
            Set<String> left = ShownWords.notVietnamese(chooser);
            require(left.isEmpty(), "all words are Vietnamese: " + left);
          });
    }
  }

  private void save() throws Exception {
    Path file = folder.resolve("done.json");
    window.work().write(file);
    require(ScenarioReader.of(Evidence.load()).check(file).isEmpty(), "the saved scenario is fine");
    ClassroomWindow.onEvents(
        () -> {
          try {
            Recorder recorder =
                new Recorder(folder.resolve("pictures"), List.of(window.map().picture()));
            recorder.take();
            recorder.take();
          } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
          }
        });
    require(Files.exists(folder.resolve("pictures/00002.png")), "pictures are numbered");
  }

  /** What is not saved stays when somebody does not want to lose it. */
  private void staying() {
    Path file = folder.resolve("later.json");
    Queue<SavedWork.Answer> answers =
        new ArrayDeque<>(List.of(SavedWork.Answer.STAY, SavedWork.Answer.SAVE));
    window
        .work()
        .setTalk(
            new SavedWork.Talk() {
              @Override
              public Optional<Path> file() {
                return Optional.of(file);
              }

              @Override
              public boolean mayReplace(Path there) {
                return false;
              }

              @Override
              public SavedWork.Answer unsaved() {
                return answers.remove();
              }

              @Override
              public void say(String what) {}
            });
    synchronized (classroom.schedule) {
      classroom.turn("enforcement.skill", 0.9);
    }
    ClassroomWindow.onEvents(() -> window.dials().refresh());
    int months = classroom.monthsDone();
    ClassroomWindow.onEvents(window::again);
    require(classroom.monthsDone() == months, "it stays");
    ClassroomWindow.onEvents(() -> window.work().mayLeave());
    require(Files.exists(file) && answers.isEmpty(), "it is saved");
    ClassroomWindow.onEvents(() -> window.dials().undo().doClick());
    require(classroom.log().changes().size() == 1, "the second turn is taken back");
    classroom.keep();
  }

  private void again(int before) {
    ClassroomWindow.onEvents(window::again);
    require(classroom.monthsDone() == 0, "it goes back to the start");
    require(classroom.log().changes().isEmpty(), "dials go back, too");
    require(classroom.previous().months() == before + 1, "the run before is kept as a ghost");
    ClassroomWindow.onEvents(() -> window.console().pressPlay());
    until("a step of the second run", () -> classroom.monthsDone() >= 1);
    ClassroomWindow.onEvents(() -> window.console().pressStop());
  }

  /** The whole nation, as a class sees it: predict, observe, explain. */
  private void lesson() {
    ClassroomWindow.onEvents(() -> window.lessonPanel().open("detection-paradox"));
    ClassroomWindow.onEvents(() -> press(0));
    AbstractButton show = control(last());
    require(show.isEnabled(), "a prediction opens the way");
    ClassroomWindow.onEvents(show::doClick);
    until("36 months of the lesson", () -> classroom.monthsDone() >= 36);
    until("a ghost", () -> classroom.unchanged() != null);
    ClassroomWindow.onEvents(() -> press(last()));
    require(classroom.log().changes().size() == 1, "the lesson's change is in the log");
    require(window.lessonPanel().controls().size() == 1, "it explains, and can be seen again");
    variant();
  }

  /** What is to be tried afterwards is one choice away, and is asked for before work is lost. */
  private void variant() {
    ClassroomWindow.onEvents(() -> window.lessonPanel().open("awareness-without-legitimacy"));
    require(classroom.table() == null, "choosing a lesson ends the nation before");
    ClassroomWindow.onEvents(() -> press(0));
    ClassroomWindow.onEvents(() -> press(last()));
    until("a month of the lesson", () -> classroom.monthsDone() >= 1);
    JComboBox<?> tries = (JComboBox<?>) window.lessonPanel().controls().get(1);
    ClassroomWindow.onEvents(() -> tries.setSelectedIndex(1));
    until("a month of the variant", () -> classroom.monthsDone() >= 1);
    Object trusted = classroom.scenario().parameters().iom().initialLegitimacy();
    require(trusted.equals(0.5), "a variant has its own world");
    ClassroomWindow.onEvents(() -> window.console().pressStop());
  }

  private int last() {
    return window.lessonPanel().controls().size() - 1;
  }

  private AbstractButton control(int number) {
    return (AbstractButton) window.lessonPanel().controls().get(number);
  }

  private void press(int number) {
    control(number).doClick();
  }

  private static Component find(java.awt.Container in, Class<?> type) {
    for (Component component : in.getComponents()) {
      if (type.isInstance(component)) {
        return component;
      }
      if (component instanceof java.awt.Container inner) {
        Component found = find(inner, type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static void until(String what, BooleanSupplier holds) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!holds.getAsBoolean()) {
      require(System.currentTimeMillis() < end, what);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    require(!SwingUtilities.isEventDispatchThread(), "the trial is not on the thread of events");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("It does not hold that " + what + ".");
    }
  }
}
