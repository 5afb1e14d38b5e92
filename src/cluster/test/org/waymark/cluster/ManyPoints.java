package org.waymark.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.LocalEngine;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.ensemble.Progress;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.task.SweepTask;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * What everything around the nations costs: a study of many points, whose runs are {@link
 * StandIn}s, through the local engine or through Spark, into the store, the tables and the page.
 * Says how long each part took and how much memory this process needed. See {@code docs/SPEED.md}.
 *
 * <p>Arguments: {@code local} or the address of a master; points; the folder of results, which is
 * gone on with if it is there.
 */
final class ManyPoints {
  private static final int THREADS = 2;

  private ManyPoints() {}

  public static void main(String[] arguments) throws IOException {
    int points = Integer.parseInt(arguments[1]);
    Path folder = Path.of(arguments[2]);
    Evidence evidence = Evidence.load();
    double start = now();
    Path file = Files.createTempDirectory("many-points").resolve("many-points.json");
    Files.writeString(file, study(points));
    SweepPlan plan =
        SweepPlan.of(StudyReader.of(evidence).read(file), evidence, List.of(), Shard.WHOLE);
    Files.delete(file);
    Files.delete(file.getParent());
    double planned = now();
    Engine engine = engine(arguments[0], evidence);
    double opened = now();
    Sweep.Result result =
        new SweepTask(plan, Optional.empty(), folder, false)
            .run(new Ensemble(engine, Progress.SILENT, () -> false));
    engine.close();
    double ran = now();
    SweepTask.page(folder, Optional.empty(), Words.of(Language.EN));
    double written = now();
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d runs; design %.1f s, start of the engine %.1f s, sweep %.1f s, page %.1f s;"
            + " folder %.1f MB; %s%n",
        engine.name(),
        result.finished(),
        result.asked(),
        planned - start,
        opened - planned,
        ran - opened,
        written - ran,
        megabytes(folder),
        memory());
    System.out.println(Files.readString(folder.resolve("timing.json")));
  }

  private static double now() {
    return System.nanoTime() / 1e9;
  }

  /**
   * The factors and outputs of {@code scenarios/studies/six-barriers.json}, a run at each point.
   */
  private static String study(int points) throws IOException {
    Path six = Path.of("scenarios", "studies", "six-barriers.json");
    String base = Path.of("scenarios", "baseline.json").toAbsolutePath().toString();
    return Files.readString(six)
        .replace("\"../baseline.json\"", "\"" + base + "\", \"set\": { \"months\": 12 }")
        .replaceFirst("\"points\": \\d+", "\"points\": " + points)
        .replaceFirst("\"replications\": \\d+", "\"replications\": 1");
  }

  private static Engine engine(String where, Evidence evidence) throws IOException {
    if (where.equals("local")) {
      return new LocalEngine(StandIn::of, evidence, THREADS);
    }
    JavaSparkContext spark = SparkEngineProvider.connect(where);
    spark.addJar(jar().toString());
    return new SparkEngine(spark, StandIn::of);
  }

  /** These classes, which the program does not bring to the workers. */
  private static Path jar() throws IOException {
    Path jar = Files.createTempFile("stand-in", ".jar");
    jar.toFile().deleteOnExit();
    Path classes = Path.of("target", "cluster", "test-classes");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> found = Files.walk(classes)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
      }
    }
    return jar;
  }

  private static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1e6;
    }
  }

  /** The most memory that the process had, from the system where it says so, and its heap. */
  private static String memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    String peak =
        !Files.isReadable(status)
            ? ""
            : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
    return peak.replaceAll("\\s+", " ")
        + ", heap at most "
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MB";
  }
}
