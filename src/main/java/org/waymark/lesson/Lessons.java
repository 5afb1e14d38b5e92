package org.waymark.lesson;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Labels;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Problem;
import org.waymark.words.Words;

/** Reads lessons: scenario files with an object {@code lesson} that holds the words. */
public final class Lessons {
  /** Where the lessons that come with the program are. */
  public static final Path FOLDER = Path.of("scenarios", "lessons");

  private static final String BROWSER = "lookInBrowser";
  private static final String ENDING = ".json";

  /** Where a lesson names a dial by its path, as in {@code {iom.autonomy}}. */
  private static final Pattern DIAL = Pattern.compile("\\{([a-z]\\w*(?:\\.\\w+)+)}");

  /** Where it holds a figure: {@code {=name}}, or {@code {+name}} with its sign. */
  private static final Pattern FIGURE = Pattern.compile("\\{([=+])([\\w.-]+)}");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Path folder;
  private final Evidence evidence;
  private final Language language;
  private final LessonFigures figures;
  private final List<String> sets;

  /** Lessons of a folder in a language. */
  public Lessons(Path folder, Evidence evidence, Language language) {
    this(folder, evidence, language, List.of());
  }

  private Lessons(Path folder, Evidence evidence, Language language, List<String> sets) {
    this.folder = folder;
    this.evidence = evidence;
    this.language = language;
    this.figures = LessonFigures.in(language);
    this.sets = List.copyOf(sets);
  }

  /** The same lessons in another world: with values set, each as {@code path=value}. */
  public Lessons in(List<String> world) {
    return new Lessons(folder, evidence, language, world);
  }

  /** Names of all lessons, in order; empty where there is no such folder. */
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a lesson.
   *
   * @throws InvalidInput if there is none of that name, or it lacks something
   */
  public Lesson read(String name) {
    if (!names().contains(name)) {
      throw new InvalidInput(
          Problem.of("gui.problem.lesson.unknown", name, String.join(", ", names()))
              .maybe(Nearest.to(name, names())));
    }
    Path file = folder.resolve(name + ENDING);
    var scenario = ScenarioReader.of(evidence).read(file, sets);
    JsonNode lesson = tree(file).path("lesson");
    List<String> choices = new ArrayList<>();
    lesson.path("choices").forEach(choice -> choices.add(said(file, "choices", choice)));
    if (choices.size() < 2) {
      throw lacks(file, "choices");
    }
    return new Lesson(
        name,
        said(file, "title", lesson.path("title")),
        said(file, "question", lesson.path("question")),
        choices,
        said(file, "do", lesson.path("do")),
        said(file, "look", lesson.path("look")),
        said(file, "look", lesson.path(lesson.has(BROWSER) ? BROWSER : "look")),
        said(file, "explain", lesson.path("explain")),
        map(file, lesson.path("map").asText()),
        scenario,
        variants(file, lesson.path("variants")));
  }

  /** A variant has other values from the start, {@code world}, or another {@code change}. */
  private List<Variant> variants(Path file, JsonNode written) {
    Catalogue catalogue = Catalogue.standard();
    List<Variant> variants = new ArrayList<>();
    for (JsonNode variant : written) {
      List<String> world = new ArrayList<>(sets);
      variant
          .path("world")
          .fields()
          .forEachRemaining(set -> world.add(set.getKey() + "=" + set.getValue().asText()));
      Map<String, Object> change = new LinkedHashMap<>();
      variant
          .path("change")
          .fields()
          .forEachRemaining(
              set ->
                  change.put(
                      set.getKey(),
                      set.getValue().isTextual()
                          ? set.getValue().asText()
                          : (Object) set.getValue().asDouble()));
      catalogue.with(catalogue.defaults(), change);
      Scenario scenario = ScenarioReader.of(evidence).read(file, world);
      if (!change.isEmpty()) {
        scenario =
            scenario.withChanges(
                scenario.drivers(),
                scenario.interventions().stream().map(each -> each.with(change)).toList());
      }
      variants.add(
          new Variant(
              variant.path("id").asText(),
              said(file, "variants", variant.path("label")),
              scenario));
    }
    return variants;
  }

  private static JsonNode tree(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String said(Path file, String key, JsonNode texts) {
    String text = texts.path(language.code()).asText();
    if (text.isBlank()) {
      throw lacks(file, key + "." + language.code());
    }
    Labels labels = Labels.of(Words.of(language));
    String lesson = file.getFileName().toString().replace(ENDING, "");
    return FIGURE
        .matcher(DIAL.matcher(text).replaceAll(dial -> labels.heading(dial.group(1))))
        .replaceAll(
            figure ->
                Matcher.quoteReplacement(
                    figures.say(lesson, figure.group(2), figure.group(1).equals("+"))));
  }

  private static String map(Path file, String name) {
    if (name.isBlank()) {
      throw lacks(file, "map");
    }
    return name;
  }

  private static InvalidInput lacks(Path file, String key) {
    return new InvalidInput(
        Problem.of("gui.problem.lesson.lacks", "lesson." + key)
            .at(FilePosition.of(file.toString())));
  }
}
