package org.waymark.experiment.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.world.Posterior;
import org.waymark.experiment.world.PosteriorReader;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.file.Json;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * The runs of a command that is not finished: a hidden folder beside its results, with a plan and a
 * journal for each of its ensembles. A command of the same plan goes on with it, whatever ended the
 * one before. Results that were cut short, and parts, hold it as their folder {@link #FOLDER};
 * complete results have none.
 */
public final class KeptRuns {
  /** Name of the folder within results that were cut short. */
  public static final String FOLDER = "runs";

  /** Member of a plan that is said with results and decides none of them. */
  public static final String SAID = "said";

  private static final String PLAN = "plan.json";
  private static final String POSTERIOR = "posterior";
  private static final String RUNS_IN_WORLD = "runsInWorld";
  private static final String BESIDE_PRIOR = "besidePrior";

  private final Path folder;

  private KeptRuns(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the runs of a plan: those of an earlier command, or none yet. What is there of another
   * plan is deleted if it is hidden, and left alone if it is part of results. Only whoever holds
   * the {@link FolderLock} may do this.
   *
   * @param target the folder of results
   * @param plan everything that decides what the runs are
   * @throws InvalidInput if the place cannot be written
   */
  public static KeptRuns open(Path target, ObjectNode plan) throws IOException {
    Path hidden = hidden(target);
    try {
      if (!isOf(hidden, plan)) {
        OutputFolder.delete(hidden);
        Path within = target.resolve(FOLDER);
        if (isOf(within, plan)) {
          OutputFolder.move(within, hidden);
        } else {
          Files.createDirectories(hidden);
          Files.writeString(hidden.resolve(PLAN), Json.text(plan));
        }
      }
      return new KeptRuns(hidden);
    } catch (AccessDeniedException | NoSuchFileException e) {
      throw new InvalidInput(Problem.of("problem.out.unwritable", target.toString()));
    }
  }

  /** The beginning of a plan: what all questions have in common. */
  public static ObjectNode document(
      String kind, Shard shard, Replications replications, WorldsFrom worlds) {
    Program program = Program.current();
    ObjectNode plan = Manifest.begin(Optional.of(kind), program, Evidence.load().version());
    plan.put("build", program.build());
    plan.put("shard", shard.toString());
    plan.put("replications", replications.count());
    plan.put("firstSeed", replications.firstSeed());
    plan.put("worlds", worlds.count());
    plan.put(RUNS_IN_WORLD, worlds.runs());
    plan.put(BESIDE_PRIOR, worlds.besidePrior());
    plan.putObject(SAID);
    worlds
        .posterior()
        .ifPresent(
            posterior -> {
              plan.put(POSTERIOR, posterior.hash());
              plan.withObject(SAID).put(POSTERIOR, posterior.file());
            });
    return plan;
  }

  /**
   * The worlds of a plan.
   *
   * @throws InvalidInput if the table of a posterior is no longer what it was
   */
  public static WorldsFrom worlds(ObjectNode plan) {
    int count = plan.path("worlds").asInt();
    int runs = plan.path(RUNS_IN_WORLD).asInt(1);
    if (!plan.has(POSTERIOR)) {
      return WorldsFrom.prior(count).withRuns(runs);
    }
    String file = plan.path(SAID).path(POSTERIOR).asText();
    Posterior posterior = WorldsFrom.named(file, PosteriorReader.shipped());
    if (!posterior.hash().equals(plan.path(POSTERIOR).asText())) {
      throw new InvalidInput(Problem.of("posterior.changed", file));
    }
    return new WorldsFrom(count, runs, Optional.of(posterior), plan.path(BESIDE_PRIOR).asBoolean());
  }

  /** The replications of a plan. */
  public static Replications replications(ObjectNode plan) {
    return new Replications(plan.path("replications").asInt(), plan.path("firstSeed").asLong());
  }

  /** A scenario of a plan, as {@link Manifest#scenario} wrote it. */
  public static Scenario scenario(JsonNode json) {
    return ScenarioReader.of(Evidence.load())
        .readText("scenario", json.toString(), Path.of(""), List.of());
  }

  /** The plan of the runs within a folder of results; empty if it has none. */
  public static Optional<ObjectNode> planIn(Path results) throws IOException {
    return Manifest.readFile(results.resolve(FOLDER).resolve(PLAN));
  }

  /**
   * Whether a folder holds results of a plan that were cut short, so that it may go on: its runs
   * are in it, or beside it if the command that went on was killed.
   */
  public static boolean isCutShort(Path target, ObjectNode plan) throws IOException {
    if (isOf(target.resolve(FOLDER), plan)) {
      return true;
    }
    boolean incomplete =
        Manifest.read(target).filter(found -> !found.path("complete").asBoolean(true)).isPresent();
    return incomplete && isOf(hidden(target), plan);
  }

  private static Path hidden(Path target) {
    Path whole = target.toAbsolutePath().normalize();
    return whole.resolveSibling("." + whole.getFileName() + "." + FOLDER);
  }

  private static boolean isOf(Path folder, ObjectNode plan) throws IOException {
    ObjectNode wanted = deciding((ObjectNode) Manifest.parse(Json.text(plan)));
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Manifest.readFile(folder.resolve(PLAN))
            .map(KeptRuns::deciding)
            .filter(wanted::equals)
            .isPresent();
  }

  private static ObjectNode deciding(ObjectNode plan) {
    return plan.deepCopy().without(List.of(SAID));
  }

  /** Opens the journal of one of its ensembles. */
  public <T extends Serializable> Journal<T> journal(String name) throws IOException {
    return Journal.open(folder.resolve(name + ".journal"));
  }

  /** Opens a journal within a folder of results. */
  public static <T extends Serializable> Journal<T> journalIn(Path results, String name)
      throws IOException {
    return Journal.open(results.resolve(FOLDER).resolve(name + ".journal"));
  }

  /** Puts it into results that were cut short; all journals must be closed. */
  public void moveInto(Path results) throws IOException {
    OutputFolder.move(folder, results.resolve(FOLDER));
  }

  /** Removes it if nothing was ever kept in it. */
  public void deleteIfUnused() throws IOException {
    if (Files.isDirectory(folder)) {
      boolean unused;
      try (Stream<Path> files = Files.list(folder)) {
        unused = files.allMatch(file -> file.endsWith(PLAN));
      }
      if (unused) {
        delete();
      }
    }
  }

  /** Removes it: the results are complete, or there is nothing in it. */
  public void delete() throws IOException {
    OutputFolder.delete(folder);
  }
}
