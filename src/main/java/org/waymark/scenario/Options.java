package org.waymark.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.words.FilePosition;
import org.waymark.words.Problem;

/** Takes in values given on the command line as {@code path=value}. */
record Options(Draft draft, Faults faults) {
  static final List<String> SETTINGS =
      List.of("name", "description", "start", "months", "burnInMonths", "report.units");
  private static final Set<String> TEXTS = Set.of("name", "description", "start", "report.units");

  void set(String option) {
    FilePosition place = FilePosition.of("--set " + option);
    int equals = option.indexOf('=');
    String path = (equals < 0 ? option : option.substring(0, equals)).strip();
    String text = equals < 0 ? "" : option.substring(equals + 1).strip();
    Entry entry = Catalogue.standard().find(path).orElse(null);
    if (path.isEmpty()) {
      faults.add(Problem.of("set.noPath").at(place));
    } else if (entry == null && !SETTINGS.contains(path)) {
      unknown(path, place);
    } else if (text.isEmpty()) {
      faults.add(Problem.of("set.noValue", path).at(place));
    } else if (entry == null) {
      Object content = TEXTS.contains(path) ? text : content(text);
      new Settings(draft, faults).set(path, new JsonValue(content, 0), place);
    } else {
      parameter(entry, text, place);
    }
  }

  private void parameter(Entry entry, String text, FilePosition place) {
    Object content = entry.kind() == Entry.Kind.WORD ? text : content(text);
    Values.check(entry, new JsonValue(content, 0), place, faults)
        .ifPresent(
            accepted -> {
              draft.values.put(entry.path(), accepted);
              draft.places.put(entry.path(), place);
              draft.places.put(entry.group(), place);
            });
  }

  private void unknown(String path, FilePosition place) {
    Catalogue catalogue = Catalogue.standard();
    if (catalogue.isGroup(path)) {
      String first = catalogue.within(path).get(0).path();
      faults.add(Problem.of("set.group", path).at(place).maybe(first));
      return;
    }
    Set<String> paths = new LinkedHashSet<>(SETTINGS);
    catalogue.entries().forEach(entry -> paths.add(entry.path()));
    String near = Nearest.path(path, paths).orElse(null);
    faults.add(Problem.of("parameter.unknown", path).at(place).maybe(near));
  }

  private static Object content(String text) {
    Double number = Numbers.parse(text);
    return number == null ? text : number;
  }
}
