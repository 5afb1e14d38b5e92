package org.waymark.web.lesson;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.evidence.Evidence;
import org.waymark.lesson.Lesson;
import org.waymark.lesson.Lessons;
import org.waymark.lesson.Variant;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Scenario;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * The lessons of a folder, in every language, and the worlds in which they are held: where a lesson
 * changes the world from its start, it is compared with that world, and not with the baseline.
 */
public final class Syllabus {
  private static final String FOLDER = "lessons";
  private static final String ITSELF = "itself";

  private final Path folder;
  private final Evidence evidence;
  private final List<String> sets;
  private final String usual;
  private final Map<Language, Map<String, Lesson>> lessons = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Object>> worlds = new LinkedHashMap<>();

  /**
   * What a class tries in a lesson.
   *
   * @param id of the lesson itself, or of its variant
   * @param label what it is, for a class
   * @param reference name of that with which it is compared
   * @param changes what is changed in it, and when
   */
  public record Case(String id, String label, String reference, List<Change> changes) {}

  /**
   * Lessons beside scenarios.
   *
   * @param sets values that hold in every scenario, given as {@code path=value}
   * @param name of the reference of lessons that do not change the world
   * @param baseline that reference
   */
  public Syllabus(
      Path scenarios, List<String> sets, Evidence evidence, String name, Scenario baseline) {
    this.folder = scenarios.resolve(FOLDER);
    this.evidence = evidence;
    this.sets = List.copyOf(sets);
    this.usual = name;
    Map<String, Object> values = Catalogue.standard().values(baseline.parameters());
    for (Lesson lesson : all(Language.EN).values()) {
      scenarios(lesson)
          .forEach(
              (id, scenario) -> {
                Map<String, Object> others =
                    new LinkedHashMap<>(Catalogue.standard().values(scenario.parameters()));
                others.entrySet().removeAll(values.entrySet());
                if (!others.isEmpty()) {
                  worlds.put(world(lesson.id(), id), others);
                }
              });
    }
  }

  private static String world(String lesson, String id) {
    return lesson + "." + id;
  }

  /** Every case of a lesson by its id, the lesson itself first. */
  private static Map<String, Scenario> scenarios(Lesson lesson) {
    Map<String, Scenario> all = new LinkedHashMap<>();
    all.put(ITSELF, lesson.scenario());
    lesson.variants().forEach(variant -> all.put(variant.id(), variant.scenario()));
    return all;
  }

  /** Worlds other than the baseline, by name: the values that make each, as {@code path=value}. */
  public Map<String, Map<String, Object>> worlds() {
    return worlds;
  }

  /** All lessons by name, in order; those that do not fit into the months are left out. */
  public Map<String, Lesson> all(Language language) {
    return lessons.computeIfAbsent(
        language,
        each -> {
          Lessons reader = new Lessons(folder, evidence, each).in(sets);
          Map<String, Lesson> read = new LinkedHashMap<>();
          for (String name : reader.names()) {
            try {
              read.put(name, reader.read(name));
            } catch (InvalidInput doesNotFit) {
              // In a world of other months, which was asked for, nobody can hold this lesson.
            }
          }
          return read;
        });
  }

  /** What can be tried in a lesson. */
  public List<Case> cases(Lesson lesson, Words words) {
    List<Case> cases = new ArrayList<>();
    scenarios(lesson)
        .forEach(
            (id, scenario) -> {
              String world = world(lesson.id(), id);
              String label =
                  lesson.variants().stream()
                      .filter(variant -> variant.id().equals(id))
                      .map(Variant::label)
                      .findFirst()
                      .orElseGet(() -> words.text("web.lesson.itself"));
              cases.add(
                  new Case(
                      id,
                      label,
                      worlds.containsKey(world) ? world : usual,
                      scenario.interventions()));
            });
    return cases;
  }

  /** What a world is called: its lesson and its case; empty if there is none of that name. */
  public Optional<String> title(String world, Words words) {
    return all(words.language()).values().stream()
        .flatMap(
            lesson ->
                cases(lesson, words).stream()
                    .filter(each -> each.reference().equals(world) && worlds.containsKey(world))
                    .map(each -> lesson.title() + ": " + each.label()))
        .findFirst();
  }
}
