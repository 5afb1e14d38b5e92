package org.waymark.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.scenario.Draft.StatedChange;
import org.waymark.words.Problem;

/** Reads the lists {@code drivers} and {@code interventions} of one file. */
record ChangeReader(ProvinceNames provinces, Layer layer, Faults faults) {
  static final List<String> KEYS =
      List.of("name", "source", "from", "until", "provinces", "set", "plausible");

  /** Reads a list and merges it by name into what the files below state. */
  void read(String list, JsonValue value, List<StatedChange> into) {
    ListedObject.readAll(
        new ListedObject(list, value, layer, faults),
        element ->
            change(element, list.equals("drivers"))
                .map(change -> new StatedChange(change, layer.at(element.value()))),
        into);
  }

  private Optional<Change> change(ListedObject element, boolean sourceNeeded) {
    element.refuseUnknown(KEYS);
    String path = element.path();
    String name = element.text("name", "change.lacks");
    String source = element.text("source", sourceNeeded ? "change.source" : null);
    YearMonth from = element.month("from", true);
    YearMonth until = element.until(from);
    List<String> places = provinces(path, element.get("provinces"));
    Map<String, Object> set = set(path, element.value(), !places.isEmpty());
    JsonValue stated = element.get("set");
    Map<String, Range> plausible =
        new PlausibleReader(layer, faults)
            .read(
                path,
                element.get("plausible"),
                stated != null && stated.isObject() ? stated.members().keySet() : Set.of(),
                set);
    return name == null || from == null
        ? Optional.empty()
        : Optional.of(
            new Change(name, source == null ? "" : source, from, until, places, set, plausible));
  }

  private List<String> provinces(String path, JsonValue value) {
    if (value == null) {
      return List.of();
    }
    if (!value.isList() || value.elements().isEmpty()) {
      fault(value, "change.provinces", path + ".provinces", value.found());
      return List.of();
    }
    List<String> codes = new ArrayList<>();
    for (JsonValue element : value.elements()) {
      String written = element.content() instanceof String text ? text : null;
      Optional<String> code = written == null ? Optional.empty() : provinces.code(written);
      if (code.isPresent()) {
        codes.add(code.get());
      } else {
        faults.add(
            Problem.of("change.province", path + ".provinces", element.found())
                .at(layer.at(element))
                .maybe(written == null ? null : provinces.nearest(written).orElse(null)));
      }
    }
    return codes.stream().distinct().toList();
  }

  private Map<String, Object> set(String path, JsonValue element, boolean provincesOnly) {
    Map<String, Object> set = new LinkedHashMap<>();
    JsonValue value = element.members().get("set");
    if (value == null) {
      fault(element, "change.lacks", path, "set");
    } else if (!value.isObject()) {
      fault(value, "group.type", path + ".set", value.found());
    } else if (value.members().isEmpty()) {
      fault(value, "change.empty", path + ".set");
    } else {
      value.members().forEach((key, member) -> set(key, member, provincesOnly, set));
    }
    return set;
  }

  private void set(String key, JsonValue member, boolean provincesOnly, Map<String, Object> set) {
    Catalogue catalogue = Catalogue.standard();
    Entry entry = catalogue.find(key).orElse(null);
    if (entry == null) {
      String near = catalogue.nearest(key).orElse(null);
      faults.add(Problem.of("parameter.unknown", key).at(layer.at(member)).maybe(near));
    } else if (entry.startOnly()) {
      fault(member, "change.startOnly", key);
    } else if (provincesOnly && !entry.local()) {
      fault(member, "change.notLocal", key);
    } else {
      Values.check(entry, member, layer.at(member), faults)
          .ifPresent(content -> set.put(key, content));
    }
  }

  private void fault(JsonValue value, String key, String... arguments) {
    faults.add(Problem.of(key, arguments).at(layer.at(value)));
  }
}
