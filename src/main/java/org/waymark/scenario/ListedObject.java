package org.waymark.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.words.Problem;

/**
 * An object in a list of a scenario file: a change or a cost.
 *
 * @param path its path, for messages
 */
record ListedObject(String path, JsonValue value, Layer layer, Faults faults) {
  /** What is stated under a name in a list. */
  interface Named {
    String name();
  }

  /** Reads a list of objects and merges it by name into what the files below state. */
  static <T extends Named> void readAll(
      ListedObject list, Function<ListedObject, Optional<T>> reading, List<T> into) {
    if (!list.value.isList()) {
      list.fault(list.value, null, "list.type", list.path, list.value.found());
      return;
    }
    List<String> names = new ArrayList<>();
    int index = 0;
    for (JsonValue element : list.value.elements()) {
      String path = list.path + "[" + index++ + "]";
      if (!element.isObject()) {
        list.fault(element, null, "group.type", path, element.found());
        continue;
      }
      T read = reading.apply(new ListedObject(path, element, list.layer, list.faults)).orElse(null);
      if (read != null && names.contains(read.name())) {
        list.fault(element, null, "change.duplicate", path, read.name());
      } else if (read != null) {
        names.add(read.name());
        merge(read, into);
      }
    }
  }

  private static <T extends Named> void merge(T stated, List<T> into) {
    for (int i = 0; i < into.size(); i++) {
      if (into.get(i).name().equals(stated.name())) {
        into.set(i, stated);
        return;
      }
    }
    into.add(stated);
  }

  /** A member, or null. */
  JsonValue get(String key) {
    return value.members().get(key);
  }

  /** Says which members have no meaning here. */
  void refuseUnknown(List<String> keys) {
    value
        .members()
        .forEach(
            (key, member) -> {
              if (!keys.contains(key)) {
                fault(member, Nearest.to(key, keys).orElse(null), "key.unknown", path + "." + key);
              }
            });
  }

  /** A text, or null where there is none. */
  String text(String key, String lacking) {
    JsonValue member = get(key);
    if (member == null) {
      if (lacking != null) {
        fault(value, null, lacking, path, key);
      }
      return null;
    }
    if (member.content() instanceof String text && !text.isBlank()) {
      return text;
    }
    fault(member, null, "setting.text", path + "." + key, member.found());
    return null;
  }

  /** A month, or null where there is none. */
  YearMonth month(String key, boolean needed) {
    JsonValue member = get(key);
    if (member == null) {
      if (needed) {
        fault(value, null, "change.lacks", path, key);
      }
      return null;
    }
    Optional<YearMonth> month = Settings.month(member.content());
    if (month.isEmpty()) {
      fault(member, null, "change.month", path + "." + key, member.found());
    }
    return month.orElse(null);
  }

  /** The last month, or null where there is none. */
  YearMonth until(YearMonth from) {
    YearMonth until = month("until", false);
    if (from != null && until != null && until.isBefore(from)) {
      fault(get("until"), null, "change.ends", path, until.toString(), from.toString());
    }
    return until;
  }

  /** Says what is wrong, and what was probably meant; null where nothing comes near. */
  void fault(JsonValue place, String maybe, String key, String... arguments) {
    faults.add(Problem.of(key, arguments).at(layer.at(place)).maybe(maybe));
  }
}
