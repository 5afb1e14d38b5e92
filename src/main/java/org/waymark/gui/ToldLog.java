package org.waymark.gui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
      change.set().forEach((path, value) -> lines.add(line(change, path, value)));
    }
    classroom
        .atStart()
        .forEach((path, value) -> lines.add(look.text("log.next", dial(path), value(value))));
    return lines.isEmpty() ? look.text("dials.nothing") : String.join("\n", lines);
  }

  private String line(Change change, String path, Object value) {
    String what =
        change.isNational()
            ? dial(path)
            : look.text("log.provinces", dial(path), change.provinces().size());
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
}
