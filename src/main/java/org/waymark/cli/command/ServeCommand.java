package org.waymark.cli.command;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.cli.option.WholeNumber;
import org.waymark.cli.session.Interruption;
import org.waymark.web.Laboratory;
import org.waymark.web.Settings;
import org.waymark.web.run.Inquiries;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the laboratory in the browser, until it is stopped. */
@Command(name = "serve", sortOptions = false)
public final class ServeCommand extends SessionCommand {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final WholeNumber PORT = new WholeNumber("--port", 0, 65_535);
  private static final int USUAL_PORT = 8080;
  private static final int REPLICATIONS = 20;
  private static final int WORLDS = 50;
  private static final long LOOK_MILLIS = 50;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port", order = 1)
  private String port;

  @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "serve.host", order = 2)
  private String host;

  @Option(names = "--class", descriptionKey = "serve.class", order = 3)
  private boolean isClass;

  @Option(names = "--no-browser", descriptionKey = "serve.noBrowser", order = 4)
  private boolean noBrowser;

  @Option(
      names = "--set",
      paramLabel = "path=value",
      descriptionKey = "serve.set",
      arity = "1",
      order = 5)
  private List<String> sets = new ArrayList<>();

  @Option(names = "--keep", paramLabel = "DIR", descriptionKey = "serve.keep", order = 6)
  private Path keep;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Problem> problems = new ArrayList<>();
    int asked = (int) PORT.value(port, USUAL_PORT, problems);
    if (host != null && !isClass) {
      problems.add(Problem.of("serve.problem.host"));
    }
    InvalidInput.throwIfAny(problems);
    Settings settings =
        new Settings(
            host == null ? Settings.LOOPBACK : host,
            asked,
            isClass,
            SCENARIOS,
            sets,
            REPLICATIONS,
            WORLDS,
            Runtime.getRuntime().availableProcessors(),
            session.engines().simulators(),
            Inquiries.Bounds.ofThisMachine(),
            Optional.ofNullable(keep));
    try (Interruption interruption = Interruption.listen();
        Laboratory laboratory = open(settings)) {
      session.out().println(laboratory.address());
      session.say("serve.open");
      if (!noBrowser) {
        browse(laboratory.address());
      }
      while (!interruption.getAsBoolean()) {
        Thread.sleep(LOOK_MILLIS);
      }
    }
    return 0;
  }

  private Laboratory open(Settings settings) {
    try {
      return Laboratory.open(settings, failure -> failure.printStackTrace(session.err()));
    } catch (InvalidInput invalid) {
      throw invalid;
    } catch (RuntimeException e) {
      throw new InvalidInput(
          Problem.of("serve.problem.taken", settings.host(), Integer.toString(settings.port())));
    }
  }

  /** Shows the page where there is a screen; where not, its address has been said. */
  private static void browse(String address) {
    try {
      if (!GraphicsEnvironment.isHeadless()
          && Desktop.isDesktopSupported()
          && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(URI.create(address));
      }
    } catch (IOException | RuntimeException | LinkageError noBrowserHere) {
      // The address stands on the terminal.
    }
  }
}
