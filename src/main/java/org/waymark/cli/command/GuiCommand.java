package org.waymark.cli.command;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.cli.option.WholeNumber;
import org.waymark.evidence.Evidence;
import org.waymark.gui.ClassroomWindow;
import org.waymark.gui.Look;
import org.waymark.gui.Snapshot;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.map.Shading;
import org.waymark.lesson.Lesson;
import org.waymark.lesson.Lessons;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.TextFile;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the classroom: a nation that lives in MASON's console, with map, charts and dials. */
@Command(name = "gui", sortOptions = false)
public final class GuiCommand extends SessionCommand {
  private static final String BASELINE = Path.of("scenarios", "baseline.json").toString();

  /** MASON's console keeps seeds of this size. */
  private static final WholeNumber SEED = new WholeNumber("--seed", 0, Integer.MAX_VALUE);

  private static final double SMALLEST = 0.5;
  private static final double LARGEST = 4;

  @Parameters(arity = "0..1", paramLabel = "SCENARIO", descriptionKey = "gui.scenario")
  private String file;

  @Option(names = "--lesson", paramLabel = "NAME", descriptionKey = "gui.lesson", order = 1)
  private String lesson;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "gui.seed", order = 2)
  private String seed;

  @Option(
      names = "--set",
      paramLabel = "path=value",
      descriptionKey = "option.set",
      arity = "1",
      order = 3)
  private List<String> sets = new ArrayList<>();

  @Option(names = "--font-scale", paramLabel = "N", descriptionKey = "gui.fontScale", order = 4)
  private String fontScale;

  @Option(names = "--snapshot", paramLabel = "FILE", descriptionKey = "gui.snapshot", order = 5)
  private String snapshot;

  @Option(names = "--at", paramLabel = "MONTH", descriptionKey = "gui.at", order = 6)
  private String at;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (snapshot != null) {
      // Drawing must not ask for a display that is not there. Java looks once, at the first colour.
      System.setProperty("java.awt.headless", "true");
    }
    Evidence evidence = Evidence.load();
    List<Problem> problems = new ArrayList<>();
    long luck = SEED.value(seed, 1, problems);
    Look look = new Look(session.words(), scale(problems));
    if (lesson != null && file != null) {
      problems.add(Problem.of("gui.problem.lessonAndScenario"));
    }
    if (at != null && snapshot == null) {
      problems.add(Problem.of("gui.problem.atAlone"));
    }
    InvalidInput.throwIfAny(problems);
    Lessons lessons = new Lessons(Lessons.FOLDER, evidence, session.words().language()).in(sets);
    Lesson opened = lesson == null ? null : lessons.read(lesson);
    Scenario scenario =
        opened == null
            ? ScenarioReader.of(evidence).read(TextFile.path(file == null ? BASELINE : file), sets)
            : opened.base();
    Classroom classroom = new Classroom(scenario, evidence, luck);
    if (snapshot != null) {
      return draw(classroom, opened, look);
    }
    if (!hasDisplay()) {
      throw new InvalidInput(Problem.of("gui.problem.display"));
    }
    ClassroomWindow.open(classroom, look, lessons, lesson).await();
    return 0;
  }

  /** Whether windows can be opened: Java has them, and there is a display that lets it in. */
  private static boolean hasDisplay() {
    try {
      Toolkit.getDefaultToolkit();
      return !GraphicsEnvironment.isHeadless();
    } catch (AWTError | UnsatisfiedLinkError | NoClassDefFoundError e) {
      return false;
    }
  }

  private int draw(Classroom classroom, Lesson opened, Look look) throws IOException {
    Path target = TextFile.path(snapshot);
    YearMonth month = month(classroom.scenario());
    if (opened != null) {
      classroom.plan(opened.scenario().interventions());
    }
    Shading shading = opened == null ? Shading.TRAFFICKED : Shading.valueOf(opened.map());
    new Snapshot(classroom, look, shading).write(month, target);
    session.say("gui.written", target.toString());
    return 0;
  }

  private YearMonth month(Scenario scenario) {
    YearMonth last = scenario.start().plusMonths(scenario.months() - 1L);
    if (at == null) {
      return last;
    }
    try {
      YearMonth month = YearMonth.parse(at);
      if (!month.isBefore(scenario.start()) && !month.isAfter(last)) {
        return month;
      }
    } catch (DateTimeParseException e) {
      // Reported below, like any other month that is not simulated.
    }
    throw new InvalidInput(
        Problem.of("gui.problem.month", at, scenario.start().toString(), last.toString()));
  }

  private double scale(List<Problem> problems) {
    if (fontScale == null) {
      return 1;
    }
    try {
      double scale = Double.parseDouble(fontScale);
      if (scale >= SMALLEST && scale <= LARGEST) {
        return scale;
      }
    } catch (NumberFormatException e) {
      // Reported below, like any other value that is not allowed.
    }
    problems.add(Problem.of("gui.problem.scale", fontScale));
    return 1;
  }
}
