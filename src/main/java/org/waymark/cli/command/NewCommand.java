package org.waymark.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.Template;
import org.waymark.scenario.TextFile;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a commented scenario to start from. */
@Command(name = "new", sortOptions = false)
public final class NewCommand extends SessionCommand {
  private static final Path SCENARIOS = Path.of("scenarios");

  @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "new.name")
  private String name;

  @Option(names = "--from", paramLabel = "SCENARIO", descriptionKey = "new.from", order = 1)
  private String from = SCENARIOS.resolve("baseline.json").toString();

  @Option(names = "--overwrite", descriptionKey = "new.overwrite", order = 2)
  private boolean overwrite;

  @Override
  public Integer call() throws IOException {
    if (name == null || name.isBlank()) {
      throw new InvalidInput(Problem.of("problem.name.missing"));
    }
    Path file = file();
    Path parent = parent();
    ScenarioReader reader = ScenarioReader.of(Evidence.load());
    List<Problem> problems = reader.check(parent);
    InvalidInput.throwIfAny(problems);
    if (Files.exists(file) && (!overwrite || Files.isSameFile(file, parent))) {
      throw new InvalidInput(Problem.of("problem.new.exists", file.toString()));
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path extended = folder.relativize(parent.toAbsolutePath().normalize());
    String text =
        Template.text(
            TextFile.stem(name),
            extended.toString().replace('\\', '/'),
            reader.read(parent, List.of()),
            session.words());
    Files.createDirectories(folder);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    session.say("new.written", file.toString());
    return 0;
  }

  /** A name without a folder goes to the scenarios, if there is such a folder. */
  private Path file() {
    boolean ends = name.toLowerCase(Locale.ROOT).endsWith(".json");
    Path file = TextFile.path(ends ? name : name + ".json");
    if (file.getParent() != null || !Files.isDirectory(SCENARIOS)) {
      return file;
    }
    return SCENARIOS.resolve(file.toString().strip().replaceAll("\\s+", "-"));
  }

  /** The file to extend; one of the shipped scenarios may be named alone. */
  private Path parent() {
    Path shipped = SCENARIOS.resolve(TextFile.stem(from) + ".json");
    boolean isBare = TextFile.path(from).getParent() == null && !Files.exists(TextFile.path(from));
    return isBare && Files.exists(shipped) ? shipped : TextFile.path(from);
  }
}
