package org.waymark.scenario;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.words.FilePosition;
import org.waymark.words.Problem;

/** The settings of a scenario that are no parameters: its name, its months, its report. */
record Settings(Draft draft, Faults faults) {
  static final List<String> UNITS = List.of("2019", "2025");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  /** Takes in a setting; false where the path names none. */
  boolean set(String path, JsonValue value, FilePosition place) {
    switch (path) {
      case "$schema", "extends", "lesson" -> {}
      case "name" -> text(path, value, place).ifPresent(name -> draft.name = name);
      case "description" ->
          text(path, value, place).ifPresent(description -> draft.description = description);
      case "start" -> start(value, place);
      case "months" ->
          whole(path, value, place, 1, Draft.MOST_MONTHS).ifPresent(n -> draft.months = n);
      case "burnInMonths" ->
          whole(path, value, place, 0, Draft.MOST_BURN_IN).ifPresent(n -> draft.burnInMonths = n);
      case "absolute" -> absolute(value, place);
      case "report" -> report(value, place);
      case "report.units" -> units(value, place);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A month such as 2012-01; empty where the text is none. */
  static Optional<YearMonth> month(Object content) {
    return content instanceof String text && MONTH.matcher(text).matches()
        ? Optional.of(YearMonth.parse(text))
        : Optional.empty();
  }

  private Optional<String> text(String path, JsonValue value, FilePosition place) {
    if (value.content() instanceof String text && (!text.isBlank() || path.equals("description"))) {
      return Optional.of(text);
    }
    faults.add(Problem.of("setting.text", path, value.found()).at(place));
    return Optional.empty();
  }

  private void start(JsonValue value, FilePosition place) {
    Optional<YearMonth> month = month(value.content());
    if (month.isEmpty()
        || month.get().isBefore(Draft.FIRST_START)
        || month.get().isAfter(Draft.LAST_START)) {
      String range = Draft.FIRST_START + ".." + Draft.LAST_START;
      faults.add(Problem.of("setting.start", value.found(), range).at(place));
    } else {
      draft.start = month.get();
    }
  }

  private Optional<Integer> whole(
      String path, JsonValue value, FilePosition place, int low, int high) {
    if (value.content() instanceof Double number
        && number == Math.rint(number)
        && number >= low
        && number <= high) {
      return Optional.of(number.intValue());
    }
    faults.add(
        Problem.of("setting.whole", path, value.found(), low + ".." + high)
            .at(place)
            .maybe(
                WrittenNumber.meant(
                    String.valueOf(value.content()),
                    n -> n == Math.rint(n) && n >= low && n <= high)));
    return Optional.empty();
  }

  /** A list of paths, beside those of the file that is extended. */
  private void absolute(JsonValue value, FilePosition place) {
    if (!value.isList()) {
      faults.add(Problem.of("setting.absolute", value.found()).at(place));
      return;
    }
    Set<String> paths = new LinkedHashSet<>(draft.absolute);
    for (JsonValue element : value.elements()) {
      FilePosition at = FilePosition.of(place.file(), element.line());
      String path = String.valueOf(element.content());
      if (Catalogue.standard().find(path).isPresent()) {
        paths.add(path);
      } else {
        faults.add(
            Problem.of("parameter.unknown", path).at(at).maybe(Catalogue.standard().nearest(path)));
      }
    }
    draft.absolute = List.copyOf(paths);
  }

  private void report(JsonValue value, FilePosition place) {
    if (!value.isObject()) {
      faults.add(Problem.of("group.type", "report", value.found()).at(place));
      return;
    }
    value
        .members()
        .forEach(
            (name, member) -> {
              FilePosition at = FilePosition.of(place.file(), member.line());
              if (name.equals("units")) {
                units(member, at);
              } else {
                faults.add(
                    Problem.of("key.unknown", "report." + name)
                        .at(at)
                        .maybe(Nearest.to(name, List.of("units"))));
              }
            });
  }

  private void units(JsonValue value, FilePosition place) {
    if (value.content() instanceof String units && UNITS.contains(units)) {
      draft.units = units;
    } else {
      faults.add(Problem.of("setting.units", value.found()).at(place));
    }
  }
}
