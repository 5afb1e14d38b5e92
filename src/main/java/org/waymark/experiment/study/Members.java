package org.waymark.experiment.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Faults;
import org.waymark.scenario.JsonText;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.TextFile;
import org.waymark.scenario.Values;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Problem;

/** Takes the members of one object of a study file, and notes what is wrong with them. */
record Members(String file, String path, JsonValue object, Faults faults) {
  /** The members of a value, if it is an object; those with unknown names are faults. */
  static Optional<Members> of(
      String file, String path, JsonValue value, List<String> known, Faults faults) {
    if (!value.isObject()) {
      faults.add(
          Problem.of("group.type", path, value.found()).at(FilePosition.of(file, value.line())));
      return Optional.empty();
    }
    Members members = new Members(file, path, value, faults);
    value
        .members()
        .forEach(
            (key, member) -> {
              if (!known.contains(key)) {
                faults.add(
                    Problem.of("key.unknown", members.pathOf(key))
                        .at(members.at(member))
                        .maybe(Nearest.to(key, known)));
              }
            });
    return Optional.of(members);
  }

  /**
   * The members of a file.
   *
   * @throws InvalidInput if it cannot be read, or is no object
   */
  static JsonValue read(Path file) {
    return JsonText.object(file.toString(), TextFile.read(file, "file.missing", null));
  }

  /** Whether a file states any of some members; false also where it cannot be read. */
  static boolean anyIn(Path file, Collection<String> keys) {
    try {
      return read(file).members().keySet().stream().anyMatch(keys::contains);
    } catch (InvalidInput unreadable) {
      return false;
    }
  }

  boolean has(String key) {
    return object.members().containsKey(key);
  }

  /** A member as it stands; empty if it is left out. */
  Optional<JsonValue> get(String key) {
    return Optional.ofNullable(object.members().get(key));
  }

  /** A text that must be there. */
  Optional<String> text(String key) {
    must(key);
    return textIfAny(key, false);
  }

  /** A text that may be left out. */
  Optional<String> textIfAny(String key, boolean mayBeEmpty) {
    return get(key).flatMap(value -> text(key, value, mayBeEmpty));
  }

  private Optional<String> text(String key, JsonValue value, boolean mayBeEmpty) {
    if (value.content() instanceof String text && (mayBeEmpty || !text.isBlank())) {
      return Optional.of(text);
    }
    fault(value, "setting.text", pathOf(key), value.found());
    return Optional.empty();
  }

  /** One of some words; empty if it is left out or wrong. */
  Optional<String> word(String key, List<String> words) {
    Optional<JsonValue> value = get(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get().content() instanceof String word && words.contains(word)) {
      return Optional.of(word);
    }
    String near =
        value.get().content() instanceof String word ? Nearest.to(word, words).orElse(null) : null;
    faults.add(
        Problem.of("study.word", pathOf(key), value.get().found(), String.join(", ", words))
            .at(at(value.get()))
            .maybe(near));
    return Optional.empty();
  }

  /** A member that is true or false; false if it is left out or wrong. */
  boolean bool(String key) {
    Optional<JsonValue> value = get(key);
    if (value.isPresent() && !(value.get().content() instanceof Boolean)) {
      fault(value.get(), "study.bool", pathOf(key), value.get().found());
    }
    return value.isPresent() && Boolean.TRUE.equals(value.get().content());
  }

  /** A whole number in a range; the fallback if it is left out or wrong. */
  long whole(String key, long low, long high, long fallback) {
    Optional<JsonValue> value = get(key);
    if (value.isEmpty()) {
      return fallback;
    }
    if (value.get().content() instanceof Double number
        && number == Math.rint(number)
        && number >= low
        && number <= high) {
      return number.longValue();
    }
    fault(
        value.get(),
        "study.whole",
        pathOf(key),
        value.get().found(),
        Numbers.text((double) low) + ".." + Numbers.text((double) high));
    return fallback;
  }

  /** A number in a range; the fallback if it is left out or wrong. */
  double number(String key, double low, double high, double fallback) {
    Optional<JsonValue> value = get(key);
    if (value.isEmpty()) {
      return fallback;
    }
    if (value.get().content() instanceof Double number && number >= low && number <= high) {
      return number;
    }
    String allowed = Numbers.text(low) + ".." + Numbers.text(high);
    fault(value.get(), "calibration.number", pathOf(key), value.get().found(), allowed);
    return fallback;
  }

  /** The elements of a list that are objects of some members, each of them once it is one. */
  List<Members> objects(String key, List<String> known) {
    return each(key, known).toList();
  }

  /** The same, each of them looked at only when the one before it is done with. */
  Stream<Members> each(String key, List<String> known) {
    List<JsonValue> elements = list(key);
    return IntStream.range(0, elements.size())
        .mapToObj(i -> of(file, pathOf(key) + "[" + i + "]", elements.get(i), known, faults))
        .flatMap(Optional::stream);
  }

  /** A member that is an object of some members; empty if it is left out or wrong. */
  Optional<Members> part(String key, List<String> known) {
    return get(key).flatMap(value -> of(file, pathOf(key), value, known, faults));
  }

  /** A name for people, in each language. */
  Map<Language, String> labels(String key) {
    Map<Language, String> labels = new EnumMap<>(Language.class);
    if (!needed(key).isEmpty()) {
      List<String> codes = Arrays.stream(Language.values()).map(Language::code).toList();
      part(key, codes)
          .ifPresent(
              said -> {
                for (Language language : Language.values()) {
                  said.text(language.code()).ifPresent(text -> labels.put(language, text));
                }
              });
    }
    return labels;
  }

  /** A value that a parameter accepts; empty if it is wrong, or not there. */
  Optional<Object> value(String key, Entry entry) {
    must(key);
    return get(key).flatMap(value -> Values.check(entry, value, at(value), faults));
  }

  /** The texts of a list; what is none is a fault. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonValue element : list(key)) {
      if (element.content() instanceof String text && !text.isBlank()) {
        texts.add(text);
      } else {
        fault(element, "setting.text", pathOf(key), element.found());
      }
    }
    return texts;
  }

  /** A fault of a name that is not known, with the nearest that is. */
  void unknown(JsonValue value, String name, Collection<String> known) {
    faults.add(Problem.of("key.unknown", name).at(at(value)).maybe(Nearest.to(name, known)));
  }

  /** The elements of a list that must not be empty; none if it is left out or wrong. */
  List<JsonValue> list(String key) {
    Optional<JsonValue> value = get(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!value.get().isList()) {
      fault(value.get(), "list.type", pathOf(key), value.get().found());
      return List.of();
    }
    if (value.get().elements().isEmpty()) {
      fault(value.get(), "study.list.empty", pathOf(key));
    }
    return value.get().elements();
  }

  /** The members of an object; none if it is left out or wrong. */
  Map<String, JsonValue> object(String key) {
    Optional<JsonValue> value = get(key);
    if (value.isEmpty()) {
      return Map.of();
    }
    if (!value.get().isObject()) {
      fault(value.get(), "group.type", pathOf(key), value.get().found());
      return Map.of();
    }
    return value.get().members();
  }

  /** The members of an object that must be there and hold something. */
  Map<String, JsonValue> needed(String key) {
    must(key);
    Map<String, JsonValue> found = object(key);
    get(key)
        .filter(value -> value.isObject() && found.isEmpty())
        .ifPresent(value -> fault(value, "study.list.empty", pathOf(key)));
    return found;
  }

  /** Notes that a member is not there. */
  void must(String key) {
    if (!has(key)) {
      lacks(key);
    }
  }

  void lacks(String key) {
    fault(object, "study.lacks", path.isEmpty() ? file : path, key);
  }

  void fault(JsonValue value, String key, String... arguments) {
    faults.add(Problem.of(key, arguments).at(at(value)));
  }

  /** A fault of the object as a whole. */
  void fault(String key, String... arguments) {
    fault(object, key, arguments);
  }

  String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  FilePosition at(JsonValue value) {
    return FilePosition.of(file, value.line());
  }
}
