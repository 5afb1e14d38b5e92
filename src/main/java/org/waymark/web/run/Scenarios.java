package org.waymark.web.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.analysis.comparison.ComparisonPlan;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.experiment.design.LiftingBasis;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.world.Posterior;
import org.waymark.experiment.world.PosteriorReader;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.JsonText;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.TextFile;
import org.waymark.task.ComparisonQuestion;
import org.waymark.web.lesson.Syllabus;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Reads what visitors send as the terminal reads files, but for one thing: it may extend nothing
 * but what ships, so that no path of theirs reaches the file system.
 */
public final class Scenarios {
  /** With what scenarios can be compared, the first by default. */
  private static final List<String> REFERENCES = List.of("baseline", "outlook");

  private static final String STUDY = "studies/why-not-enough.json";
  private static final String JSON = ".json";
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} _.-]{1,80}");
  private static final int MOST_CHANGES = 60;

  private final Path folder;
  private final List<String> sets;
  private final Evidence evidence;
  private final ScenarioReader reader;
  private final List<String> shipped;
  private final Syllabus lessons;
  private final Map<String, Scenario> references = new LinkedHashMap<>();
  private Map<String, Preset> presets;
  private final Map<String, Scenario> baselines = new TreeMap<>();
  private final int replications;
  private final Map<String, WorldsFrom> worlds = new TreeMap<>();

  /**
   * Scenarios of a folder.
   *
   * @param sets values that hold in every scenario, given as {@code path=value}
   * @param replications of each question
   * @param worldsOfEach plausible worlds of each question, from the posterior that ships if it fits
   * @throws InvalidInput if what ships cannot be read
   */
  public Scenarios(
      Path folder, List<String> sets, Evidence evidence, int replications, int worldsOfEach) {
    this.folder = folder;
    this.sets = List.copyOf(sets);
    this.evidence = evidence;
    this.reader = ScenarioReader.of(evidence);
    this.replications = replications;
    Optional<Posterior> shippedWorlds = PosteriorReader.shipped();
    for (String name : REFERENCES) {
      references.put(name, reader.read(folder.resolve(name + JSON), sets));
      baselines.put(name, reader.readBaseline(folder.resolve(name + JSON)));
      worlds.put(
          name,
          new WorldsFrom(
              worldsOfEach,
              WorldsFrom.choose(null, shippedWorlds, baselines.get(name), evidence).posterior()));
    }
    String usual = REFERENCES.get(0);
    Scenario base = references.get(usual);
    this.lessons = new Syllabus(folder, sets, evidence, usual, base);
    lessons
        .worlds()
        .forEach(
            (name, world) -> {
              Scenario other = base.with(Catalogue.standard().with(base.parameters(), world));
              references.put(name, other.named(base.name() + " " + world, base.description()));
              baselines.put(name, baselines.get(usual));
              worlds.put(name, worlds.get(usual));
            });
    try (Stream<Path> files = Files.list(folder)) {
      shipped =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(JSON))
              .sorted()
              .toList();
    } catch (IOException e) {
      throw new InvalidInput(Problem.of("file.unreadable", folder.toString()));
    }
  }

  /** The lessons, whose worlds are references, too. */
  public Syllabus lessons() {
    return lessons;
  }

  /** What the attribution that ships lifts by one step of what is plausible. */
  public List<LiftedBarrier> barriers() {
    return StudyReader.of(evidence).read(folder.resolve(STUDY)).liftings().stream()
        .filter(lifting -> lifting.basis() == LiftingBasis.STEP)
        .flatMap(lifting -> lifting.barriers().stream())
        .toList();
  }

  /** Whence worlds of the usual reference come; empty where no posterior fits. */
  public Optional<Posterior> posterior() {
    return worlds.get(REFERENCES.get(0)).posterior();
  }

  /** What a scenario has to extend to be compared with a reference. */
  public String file(String reference) {
    return REFERENCES.contains(reference) ? reference : REFERENCES.get(0);
  }

  /** The references by name, the first by default. */
  public Map<String, Scenario> references() {
    return references;
  }

  /**
   * What ships and differs from a reference by dated changes of whole years alone, or by values of
   * the whole run alone, as the page can show it: by name, with the name of the reference.
   */
  public synchronized Map<String, Preset> presets() {
    if (presets == null) {
      presets = new TreeMap<>();
      for (String file : shipped) {
        try {
          Scenario scenario = reader.read(folder.resolve(file), sets);
          REFERENCES.stream()
              .filter(name -> isOfTheWorld(scenario, references.get(name)))
              .map(name -> new Preset(name, scenario, wholeRun(scenario, references.get(name))))
              .filter(Preset::isShown)
              .forEach(preset -> presets.put(TextFile.stem(file), preset));
        } catch (InvalidInput doesNotFit) {
          // In a world of other months, which was asked for, nobody can begin with it.
        }
      }
    }
    return presets;
  }

  private static boolean isOfTheWorld(Scenario scenario, Scenario against) {
    return period(scenario).equals(period(against))
        && scenario.burnInMonths() == against.burnInMonths()
        && scenario.drivers().equals(against.drivers());
  }

  private static Map<String, Object> wholeRun(Scenario scenario, Scenario against) {
    Map<String, Object> values = new TreeMap<>(Catalogue.standard().values(scenario.parameters()));
    values.entrySet().removeAll(Catalogue.standard().values(against.parameters()).entrySet());
    return values;
  }

  private static boolean isOfWholeYears(Change change) {
    return change.from().getMonthValue() == 1
        && (change.until() == null || change.until().getMonthValue() == 12);
  }

  /**
   * Reads a scenario.
   *
   * @param reference name of what it is compared with
   * @param file how to name it in messages
   * @param text JSON, as in a file
   * @param asked what is asked of the usual plausible worlds
   * @throws InvalidInput with everything that is wrong
   */
  public Asked read(
      Optional<String> reference, String file, String text, UnaryOperator<WorldsFrom> asked) {
    String beside = reference.orElse(REFERENCES.get(0));
    if (!references.containsKey(beside)) {
      throw new InvalidInput(
          Problem.of("web.problem.reference", beside, String.join(", ", references.keySet()))
              .maybe(Nearest.to(beside, references.keySet()).orElse(null)));
    }
    String name = NAME.matcher(file).matches() ? file : "scenario" + JSON;
    checkExtends(name, text);
    Scenario scenario = reader.readText(name, text, folder, sets);
    Scenario against = references.get(beside);
    check(name, scenario, beside, against);
    WorldsFrom from = asked.apply(worlds.get(beside));
    ComparisonQuestion question =
        new ComparisonQuestion(
            new ComparisonPlan(
                List.of(against, scenario),
                baselines.get(beside),
                evidence,
                new Replications(replications, 1),
                replications,
                Double.NaN,
                from,
                Optional.empty()),
            false,
            List.of(),
            List.of(beside, TextFile.stem(name)),
            "compare scenarios/"
                + file(beside)
                + JSON
                + " '"
                + name
                // A visitor waits for each run.
                + "' --pairs 1"
                + (from.besidePrior() ? " --worlds-from " + WorldsFrom.BOTH : "")
                + lessons.worlds().getOrDefault(beside, Map.of()).entrySet().stream()
                    .map(set -> " --set " + set)
                    .collect(Collectors.joining()));
    return Asked.of(beside, question);
  }

  private void checkExtends(String name, String text) {
    JsonValue root = JsonText.read(name, text);
    JsonValue base = root.isObject() ? root.members().get("extends") : null;
    if (base != null && !(base.content() instanceof String path && shipped.contains(path))) {
      String near =
          base.content() instanceof String path ? Nearest.to(path, shipped).orElse(null) : null;
      throw new InvalidInput(
          Problem.of("web.problem.extends", base.found(), String.join(", ", shipped))
              .at(FilePosition.of(name, base.line()))
              .maybe(near));
    }
  }

  /** What the terminal would allow, too, but what would take more than its share here. */
  private static void check(String name, Scenario scenario, String beside, Scenario against) {
    List<Problem> problems = new java.util.ArrayList<>();
    if (!scenario.start().equals(against.start()) || scenario.months() != against.months()) {
      problems.add(
          Problem.of("problem.compare.period", beside, period(against), name, period(scenario)));
    }
    if (scenario.parameters().population().factor() > against.parameters().population().factor()
        || scenario.burnInMonths() > against.burnInMonths()) {
      problems.add(Problem.of("web.problem.larger", name, beside));
    }
    if (scenario.interventions().size() + scenario.drivers().size()
        > MOST_CHANGES + against.drivers().size()) {
      problems.add(Problem.of("web.problem.changes", name, Integer.toString(MOST_CHANGES)));
    }
    InvalidInput.throwIfAny(problems);
  }

  /**
   * A scenario that ships.
   *
   * @param reference what it is compared with
   * @param wholeRun values that it has otherwise from the start of burn-in on; a scenario that has
   *     dated changes besides is meant for another reference
   */
  public record Preset(String reference, Scenario scenario, Map<String, Object> wholeRun) {
    private boolean isShown() {
      List<Change> dated = scenario.interventions();
      return wholeRun.isEmpty() != dated.isEmpty()
          && dated.stream().allMatch(Scenarios::isOfWholeYears);
    }
  }

  private static String period(Scenario scenario) {
    return scenario.start() + ".." + scenario.end();
  }
}
