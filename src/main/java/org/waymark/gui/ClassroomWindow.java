package org.waymark.gui;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.waymark.gui.inspect.Inspections;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.map.Shading;
import org.waymark.lesson.Lesson;
import org.waymark.lesson.Lessons;
import sim.display.Controller;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** The classroom in windows: MASON's console with dials and lessons, the map, and the charts. */
public final class ClassroomWindow extends GUIState {
  private static final long DELAY_MILLIS = 60;
  private static final double MAP_SHARE = 0.35;
  private static final double CHARTS_SHARE = 0.38;

  private final Classroom classroom;
  private final Look look;
  private final Lessons lessons;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicBoolean refreshing = new AtomicBoolean();
  private MapWindow map;
  private ChartsWindow charts;
  private DialsPanel dials;
  private LessonPanel lessonPanel;
  private Inspections inspections;
  private ClassroomConsole console;
  private Recorder recorder;
  private SavedWork work;

  private ClassroomWindow(Classroom classroom, Look look, Lessons lessons) {
    super(classroom);
    this.classroom = classroom;
    this.look = look;
    this.lessons = lessons;
  }

  /** Name in MASON's title bars. */
  public static String getName() {
    return "Waymark";
  }

  /** What MASON shows under "About". */
  public static Object getInfo() {
    return "<html><h2>Waymark</h2><p>A simulation of human-trafficking dynamics in Viet Nam, with"
        + " MASON. Every person, household, recruiter and officer is invented. It compares"
        + " assumptions; it does not count real people and foresees nothing.<p>Mô phỏng động thái"
        + " mua bán người ở Việt Nam, dùng MASON. Mọi người, hộ gia đình, kẻ tuyển mộ và cán bộ"
        + " đều là hư cấu. Chương trình so sánh các giả định, không đếm người thật và không dự"
        + " báo điều gì.</html>";
  }

  /**
   * Opens the windows.
   *
   * @param lesson name of the lesson to begin with, or null
   */
  public static ClassroomWindow open(
      Classroom classroom, Look look, Lessons lessons, String lesson) {
    ClassroomWindow[] opened = new ClassroomWindow[1];
    onEvents(
        () -> {
          Letters.enlarge(look.scale());
          Letters.speak(look.words());
          opened[0] = new ClassroomWindow(classroom, look, lessons);
          opened[0].build();
          if (lesson != null) {
            opened[0].console.getTabPane().setSelectedComponent(opened[0].lessonPanel);
            opened[0].lessonPanel.open(lesson);
          }
        });
    return opened[0];
  }

  /** Runs something on the event thread and waits for it. */
  static void onEvents(Runnable what) {
    if (SwingUtilities.isEventDispatchThread()) {
      what.run();
      return;
    }
    try {
      SwingUtilities.invokeAndWait(what);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void build() {
    inspections = new Inspections(classroom, look, this::inspect);
    console =
        ClassroomConsole.of(this, look, () -> work == null || work.mayLeave(), closed::countDown);
    work = new SavedWork(classroom, look, console);
    dials = new DialsPanel(classroom, look);
    lessonPanel = new LessonPanel(look, lessons, this::prepare, this::show, this::results);
    console.getTabPane().insertTab(look.text("tab.lesson"), null, lessonPanel, null, 0);
    console.getTabPane().insertTab(look.text("tab.dials"), null, dials, null, 0);
    console.getTabPane().setSelectedIndex(0);
    console.setPlaySleep(DELAY_MILLIS);
    recorder = new Recorder(Path.of("output", "pictures"), pictures());
    new Menus(this, look).install(console, map.frame(), charts.frame());
    place();
    for (javax.swing.JFrame frame :
        List.of(map.frame(), charts.frame(), (javax.swing.JFrame) console)) {
      frame.setVisible(true);
    }
  }

  private List<java.awt.Component> pictures() {
    return List.of(map.picture(), charts.frame().getContentPane());
  }

  private void place() {
    Rectangle screen =
        java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    if (screen.width <= 0) {
      screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    }
    int left = (int) (screen.width * MAP_SHARE);
    int middle = (int) (screen.width * CHARTS_SHARE);
    map.frame().setBounds(screen.x, screen.y, left, screen.height);
    charts.frame().setBounds(screen.x + left, screen.y, middle, screen.height);
    console.setBounds(
        screen.x + left + middle, screen.y, screen.width - left - middle, screen.height);
  }

  @Override
  public void init(Controller controller) {
    super.init(controller);
    map = new MapWindow(this, classroom, look, inspections);
    charts = new ChartsWindow(classroom, look);
    controller.registerFrame(map.frame());
    controller.registerFrame(charts.frame());
  }

  @Override
  public void start() {
    super.start();
    map.display().reset();
    map.display().repaint();
    scheduleRepeatingImmediatelyAfter(state -> refreshSoon());
    refreshSoon();
  }

  @Override
  public void finish() {
    super.finish();
    refreshSoon();
  }

  @Override
  public void quit() {
    super.quit();
    map.frame().dispose();
    charts.frame().dispose();
  }

  /** Charts and dials follow the run as fast as they can be drawn, and do not hold it up. */
  private void refreshSoon() {
    if (refreshing.compareAndSet(false, true)) {
      SwingUtilities.invokeLater(
          () -> {
            refreshing.set(false);
            refresh();
          });
    }
  }

  private void refresh() {
    charts.refresh();
    dials.refresh();
    if (recorder.isRecording()) {
      picture();
    }
  }

  private void inspect(Inspector inspector) {
    Bag inspectors = new Bag();
    Bag names = new Bag();
    inspectors.add(inspector);
    names.add(inspector.getTitle());
    console.setInspectors(inspectors, names);
  }

  /** Goes back to the first month with the same luck, and waits there. */
  void again() {
    if (work.mayLeave()) {
      console.pressStop();
      console.pressPause();
    }
  }

  /** Ends the nation under way, to make room for a lesson; false if it is not to go. */
  private boolean prepare(Lesson lesson) {
    if (!work.mayLeave()) {
      return false;
    }
    if (set(lesson)) {
      refresh();
    }
    return true;
  }

  /** Runs a lesson's scenario from the first month. */
  private void show(Lesson lesson) {
    if (work.mayLeave() && set(lesson)) {
      console.pressPlay();
    }
  }

  private boolean set(Lesson lesson) {
    console.pressStop();
    console.removeAllInspectors(true);
    try {
      synchronized (classroom.schedule) {
        classroom.open(lesson.base());
        classroom.plan(lesson.scenario().interventions());
      }
    } catch (IllegalArgumentException otherMonths) {
      lessonPanel.refuse(look.text("lesson.otherMonths", lesson.id()));
      return false;
    }
    map.shade(Shading.valueOf(lesson.map()));
    return true;
  }

  private List<String> results() {
    synchronized (classroom.schedule) {
      Headline headline = new Headline(look);
      List<Headline.Row> rows = headline.rows(classroom, classroom.unchanged());
      List<String> lines = new ArrayList<>();
      lines.add(headline.months(classroom, classroom.unchanged()));
      rows.forEach(row -> lines.add(row.line().replace(": ", ":<br>&nbsp; ")));
      lines.add(headline.luck(rows));
      return lines;
    }
  }

  /** Saves a picture of map and charts. */
  void picture() {
    try {
      recorder.take();
    } catch (IOException e) {
      recorder.setRecording(false);
      complain(e);
    }
  }

  private void complain(IOException e) {
    JOptionPane.showMessageDialog(console, look.text("problem.write", e.getMessage()));
  }

  /** Waits until the windows are closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  ClassroomConsole console() {
    return console;
  }

  Inspections inspections() {
    return inspections;
  }

  DialsPanel dials() {
    return dials;
  }

  LessonPanel lessonPanel() {
    return lessonPanel;
  }

  MapWindow map() {
    return map;
  }

  ChartsWindow charts() {
    return charts;
  }

  Recorder recorder() {
    return recorder;
  }

  SavedWork work() {
    return work;
  }

  Classroom classroom() {
    return classroom;
  }
}
