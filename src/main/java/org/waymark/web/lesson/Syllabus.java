package org.waymark.web.lesson;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.lesson.Lesson;
import org.waymark.lesson.Lessons;
import org.waymark.lesson.Variant;
import org.waymark.scenario.Catalogue;
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
      for (Variant tried : cases(lesson, Words.of(Language.EN))) {
        Map<String, Object> others =
            new LinkedHashMap<>(Catalogue.standard().values(tried.scenario().parameters()));
        others.entrySet().removeAll(values.entrySet());
        if (!others.isEmpty()) {
          worlds.put(world(lesson, tried), others);
        }
      }
    }
  }

  private static String world(Lesson lesson, Variant tried) {
    return lesson.id() + "." + tried.id();
  }

  /** Worlds other than the baseline, by name: the values that make each, by path. */
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

  /** What can be tried in a lesson, the lesson itself first. */
  public List<Variant> cases(Lesson lesson, Words words) {
    Variant itself = new Variant(ITSELF, words.text("web.lesson.itself"), lesson.scenario());
    return Stream.concat(Stream.of(itself), lesson.variants().stream()).toList();
  }

  /** Name of what a case is compared with: the same world without what is tried. */
  public String reference(Lesson lesson, Variant tried) {
    String world = world(lesson, tried);
    return worlds.containsKey(world) ? world : usual;
  }

  /** What a world is called: its lesson and its case; empty if no case is held in it. */
  public Optional<String> title(String world, Words words) {
    for (Lesson lesson : all(words.language()).values()) {
      for (Variant tried : cases(lesson, words)) {
        if (world(lesson, tried).equals(world)) {
          return Optional.of(lesson.title() + ": " + tried.label());
        }
      }
    }
    return Optional.empty();
  }
}
