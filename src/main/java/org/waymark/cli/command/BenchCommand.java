package org.waymark.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.bench.EffectTrial;
import org.waymark.bench.Growth;
import org.waymark.bench.LuckTrial;
import org.waymark.bench.SizeTrial;
import org.waymark.bench.Trial;
import org.waymark.cli.answer.Shown;
import org.waymark.outcome.file.Json;
import org.waymark.scenario.TextFile;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import org.waymark.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures speed and memory on this machine, or tries the model itself. */
@Command(name = "bench", sortOptions = false)
public final class BenchCommand extends SessionCommand {
  private static final int REPLICATIONS = 20;
  private static final int ROUNDS = 5;

  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "bench.json", order = 1)
  private String json;

  @Option(names = "--quiet", descriptionKey = "option.quiet", order = 2)
  private boolean quiet;

  @Option(names = "--size", descriptionKey = "bench.size", order = 3)
  private boolean size;

  @Option(names = "--luck", descriptionKey = "bench.luck", order = 4)
  private boolean luck;

  @Option(names = "--effects", descriptionKey = "bench.effects", order = 5)
  private boolean effects;

  @Option(
      names = "--replications",
      paramLabel = "N",
      descriptionKey = "bench.replications",
      order = 6)
  private Integer replications;

  @Option(names = "--growth", descriptionKey = "bench.growth", order = 7)
  private boolean growth;

  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "bench.rounds", order = 8)
  private Integer rounds;

  @Override
  public Integer call() throws IOException {
    if (Stream.of(size, luck, effects, growth).filter(asked -> asked).count() > 1) {
      throw new InvalidInput(Problem.of("problem.bench.several"));
    }
    boolean isTrial = size || luck || effects;
    refuse("--rounds", rounds != null && !growth, "--growth");
    refuse("--replications", replications != null && !isTrial, "--size, --luck, --effects");
    refuse("--json", json != null && isTrial, "--growth");
    if (isTrial) {
      int pairs = replications == null ? REPLICATIONS : replications;
      if (pairs < 2) {
        throw new InvalidInput(Problem.of("problem.bench.replications", Integer.toString(pairs)));
      }
      trial(pairs).run(line -> session.out().println(line));
      return 0;
    }
    Path file = checked();
    Words words = session.words();
    Consumer<String> step =
        key -> {
          if (!quiet) {
            session.tell(key);
          }
        };
    int times = rounds == null ? ROUNDS : rounds;
    if (times < 1) {
      throw new InvalidInput(Problem.of("problem.bench.rounds", Integer.toString(times)));
    }
    ObjectNode document = growth ? Growth.STANDARD.measure(times, step) : Json.object();
    Map<String, Double> figures = session.engines().benchmark().measure(step);
    figures.forEach((key, value) -> document.set(key, Json.number(value)));
    if (file != null) {
      Files.writeString(file, Json.text(document));
    }
    if (growth) {
      session.out().print(file == null ? Json.text(document) : "");
      return 0;
    }
    Shown shown = Shown.in(words.language());
    figures.forEach(
        (key, value) ->
            session
                .out()
                .println(words.text("bench." + key) + ": " + shown.number(value, decimals(value))));
    session.say("bench.note");
    return 0;
  }

  /** What would do nothing is not passed over in silence. */
  private static void refuse(String option, boolean idle, String with) {
    if (idle) {
      throw new InvalidInput(Problem.of("problem.bench.idle", option, with));
    }
  }

  private Trial trial(int pairs) {
    if (size) {
      return new SizeTrial(pairs);
    }
    return luck ? new LuckTrial(pairs) : new EffectTrial(pairs);
  }

  private Path checked() {
    if (json == null) {
      return null;
    }
    Path file = TextFile.path(json).toAbsolutePath();
    boolean writable = file.getParent() != null && Files.isWritable(file.getParent());
    if (writable && !Files.isDirectory(file)) {
      return file;
    }
    throw new InvalidInput(Problem.of("problem.out.unwritable", json));
  }

  private static int decimals(double value) {
    return Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  }
}
