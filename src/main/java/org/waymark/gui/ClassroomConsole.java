package org.waymark.gui;

import java.awt.Component;
import java.awt.Container;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.AbstractButton;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import sim.display.Console;
import sim.display.GUIState;
import sim.portrayal.inspector.PropertyInspector;
import sim.portrayal.inspector.StreamingPropertyInspector;

/**
 * MASON's console, in the user's language, and without what does not work here: checkpoints, other
 * simulations, charts of MASON's own. Closing it closes the program's windows and does not exit the
 * JVM.
 */
final class ClassroomConsole extends Console {
  private static final long serialVersionUID = 1L;

  /** Keeps MASON from exiting the JVM when its last console closes. */
  private static final Object DOOR_STOP = new Object();

  /** Words of the console, and the keys of ours. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("Delay (Sec/Step)", "console.delay"),
          Map.entry("Steps per Step-Button", "console.steps"),
          Map.entry("Automatically Stop at Step", "console.stopStep"),
          Map.entry("Automatically Stop after Time", "console.stopTime"),
          Map.entry("Automatically Pause at Step", "console.pauseStep"),
          Map.entry("Automatically Pause after Time", "console.pauseTime"),
          Map.entry("Automatically Pause After Time", "console.pauseTime"),
          Map.entry("Random Number Seed", "console.seed"),
          Map.entry("Increment Seed on Stop", "console.increment"),
          Map.entry("Repeat Play on Stop", "console.repeat"),
          Map.entry("Show All", "console.showAll"),
          Map.entry("Hide All", "console.hideAll"),
          Map.entry("Show", "console.show"),
          Map.entry("Hide", "console.hide"),
          Map.entry("Detatch", "console.detach"),
          Map.entry("Remove", "console.remove"),
          Map.entry("Window Position Defaults:", "console.positions"),
          Map.entry("Save as Defaults for", "console.defaults"),
          Map.entry("Simulation", "console.waymark"),
          Map.entry("Save", "console.keep"),
          Map.entry("Reset", "console.forget"),
          Map.entry("Scale:", "console.scale"),
          Map.entry("Show and hide different layers", "console.layers"),
          Map.entry("Zoom in and out", "console.zoom"),
          Map.entry("Display", "window.map"),
          Map.entry("Specify the interval between screen updates", "console.interval"),
          Map.entry("Empty List", "console.empty"));

  private static final Map<String, String> TABS =
      Map.of(
          "About", "tab.about",
          "Console", "tab.console",
          "Displays", "tab.displays",
          "Inspectors", "tab.inspectors");

  private static final Map<String, String> CHOICES =
      Map.of(
          "Time", "console.time",
          "Steps", "console.months",
          "Rate", "console.rate",
          "None", "console.none");

  private final transient BooleanSupplier mayLeave;
  private final transient Runnable closed;

  private ClassroomConsole(GUIState gui, BooleanSupplier mayLeave, Runnable closed) {
    super(gui);
    this.mayLeave = mayLeave;
    this.closed = closed;
  }

  /**
   * A console of a simulation.
   *
   * @param mayLeave asked before a new run takes the place of the one before, and before it closes
   * @param closed called when it has been closed
   */
  @SuppressWarnings("unchecked")
  static ClassroomConsole of(GUIState gui, Look look, BooleanSupplier mayLeave, Runnable closed) {
    // MASON's chart inspectors need another version of the chart library.
    PropertyInspector.getPropertyInspectorClassNames().clear();
    PropertyInspector.getPropertyInspectorClassNames()
        .add(StreamingPropertyInspector.class.getName());
    allControllers.put(DOOR_STOP, DOOR_STOP);
    ClassroomConsole console = quietly(() -> new ClassroomConsole(gui, mayLeave, closed));
    console.setIncrementSeedOnStop(false);
    console.setRequiresConfirmationToStop(false);
    console.setTitle(look.text("window.console"));
    JTabbedPane tabs = console.getTabPane();
    for (int i = 0; i < tabs.getTabCount(); i++) {
      String key = TABS.get(tabs.getTitleAt(i));
      if (key != null) {
        tabs.setTitleAt(i, look.text(key));
      }
    }
    translate(console.getContentPane(), look);
    return console;
  }

  /** MASON complains to the user of libraries that it can do without. */
  private static ClassroomConsole quietly(Supplier<ClassroomConsole> opening) {
    PrintStream said = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      return opening.get();
    } finally {
      System.setErr(said);
    }
  }

  /** Puts our words in place of the console's, wherever they stand. */
  static void translate(Container container, Look look) {
    for (Component component : container.getComponents()) {
      if (component instanceof JLabel label) {
        String key = WORDS.get(String.valueOf(label.getText()).strip());
        if (key != null) {
          label.setText(" " + look.text(key) + " ");
        }
      } else if (component instanceof AbstractButton button && button.getText() != null) {
        String key = WORDS.get(button.getText().strip());
        if (key != null) {
          button.setText(look.text(key));
        }
      }
      if (component instanceof JComboBox<?> choice) {
        show(choice, value -> CHOICES.containsKey(value) ? look.text(CHOICES.get(value)) : value);
      }
      if (component instanceof JComponent inner) {
        String tip = WORDS.get(String.valueOf(inner.getToolTipText()));
        if (tip != null) {
          inner.setToolTipText(look.text(tip));
        }
        translate(inner, look);
      }
    }
  }

  /** Shows the reader's words for choices that the program knows by their own. */
  static void show(JComboBox<?> choice, UnaryOperator<String> words) {
    choice.setRenderer(
        new DefaultListCellRenderer() {
          private static final long serialVersionUID = 1L;

          @Override
          public Component getListCellRendererComponent(
              JList<?> list, Object value, int index, boolean selected, boolean focus) {
            String shown = words.apply(String.valueOf(value));
            return super.getListCellRendererComponent(list, shown, index, selected, focus);
          }
        });
  }

  @Override
  public void pressPlay() {
    if (getPlayState() != PS_STOPPED || mayLeave.getAsBoolean()) {
      super.pressPlay();
    }
  }

  @Override
  public void pressPause() {
    if (getPlayState() != PS_STOPPED || mayLeave.getAsBoolean()) {
      super.pressPause();
    }
  }

  @Override
  public void doClose() {
    if (mayLeave.getAsBoolean()) {
      super.doClose();
      closed.run();
    }
  }
}
