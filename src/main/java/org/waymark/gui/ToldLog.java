package org.waymark.gui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;
import org.waymark.gui.live.Classroom;
import org.waymark.scenario.Change;
import org.waymark.scenario.Labels;
import org.waymark.words.Figures;

/** What was done, in sentences: when, what, how much, where. */
record ToldLog(Look look) {
  /** Everything that was done or set out, a line each. */
  String all(Classroom classroom) {
    List<String> lines = new ArrayList<>();
    // After the end, what was done stays to be seen until something new is set out.
    boolean ahead = !classroom.isRunning() && !classroom.planned().isEmpty();
    if (!ahead) {
      classroom
          .log()
          .start()
          .forEach((path, value) -> lines.add(look.text("log.start", dial(path), value(value))));
    }
    for (Change change : ahead ? classroom.planned() : classroom.log().changes()) {
      change
          .set()
          .forEach((path, value) -> lines.add(line(change, path, value, classroom.evidence())));
    }
    classroom
        .atStart()
        .forEach((path, value) -> lines.add(look.text("log.next", dial(path), value(value))));
    return lines.isEmpty() ? look.text("dials.nothing") : String.join("\n", lines);
  }

  private String line(Change change, String path, Object value, Evidence evidence) {
    String what =
        change.isNational() ? dial(path) : dial(path) + " (" + places(change, evidence) + ")";
    if (change.until() == null) {
      return look.text("log.from", month(change.from()), what, value(value));
    }
    return look.text("log.until", month(change.from()), month(change.until()), what, value(value));
  }

  private String dial(String path) {
    return Labels.of(look.words()).heading(path);
  }

  private String value(Object value) {
    return value instanceof Double number
        ? Figures.in(look.words().language()).plain(number)
        : value.toString();
  }

  private String month(YearMonth month) {
    return look.text("log.month", month.getMonthValue(), String.valueOf(month.getYear()));
  }

  /** A region where these are all its provinces. */
  private String places(Change change, Evidence evidence) {
    Map<String, List<String>> regions =
        evidence.provinces().stream()
            .collect(
                Collectors.groupingBy(
                    Province::region, Collectors.mapping(Province::iso, Collectors.toList())));
    for (Map.Entry<String, List<String>> region : regions.entrySet()) {
      if (List.copyOf(region.getValue()).containsAll(change.provinces())
          && change.provinces().containsAll(region.getValue())) {
        return look.text("region." + region.getKey());
      }
    }
    return evidence.provinces().stream()
        .filter(province -> change.provinces().contains(province.iso()))
        .map(Province::nameVi)
        .collect(Collectors.joining(", "));
  }
}
