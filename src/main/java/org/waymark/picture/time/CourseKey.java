package org.waymark.picture.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;

/** The key of time courses: entries with equal labels are shown once. */
final class CourseKey {
  private final Map<String, Legend.Entry> entries = new LinkedHashMap<>();

  private CourseKey() {}

  static List<Legend.Entry> of(List<TimeCourse> charts) {
    CourseKey key = new CourseKey();
    for (TimeCourse chart : charts) {
      for (int i = 0; i < chart.courses().size(); i++) {
        key.course(i, chart.courses().get(i));
      }
      if (!chart.observed().dots().isEmpty()) {
        key.add(Marks.recordedEntry(chart.observed().label()));
      }
    }
    CoursePlot.letters(charts).forEach((label, letter) -> key.marker(letter, label));
    for (TimeCourse chart : charts) {
      chart.periods().forEach(period -> key.period(period.label()));
    }
    return new ArrayList<>(key.entries.values());
  }

  private void course(int index, Course course) {
    Ink ink = Marks.curveInk(index);
    add(
        course.label(),
        (canvas, x, middle, width) ->
            canvas.draw(
                Marks.line(x + 1, middle, x + width - 1, middle), ink, Marks.curveStroke(index)));
    if (any(course, Course.Point::chance)) {
      add(
          course.chanceLabel(),
          (canvas, x, middle, width) ->
              canvas.fill(Marks.box(x, middle - 6, width, 12), ink.fade(0.45)));
    }
    if (any(course, Course.Point::assumptions)) {
      add(
          course.assumptionsLabel(),
          (canvas, x, middle, width) -> {
            canvas.fill(Marks.box(x, middle - 6, width, 12), ink.fade(0.13));
            for (double y : new double[] {middle - 6, middle + 6}) {
              canvas.draw(Marks.line(x, y, x + width, y), ink, CoursePlot.edge());
            }
          });
    }
  }

  private void marker(String letter, String label) {
    add(
        label,
        (canvas, x, middle, width) -> {
          canvas.draw(
              Marks.line(x + 20, middle - 8, x + 20, middle + 8),
              Ink.MUTED,
              CoursePlot.markerStroke());
          canvas.text(letter, x + 4, middle + 5, canvas.bold(), Ink.INK);
        });
  }

  private void period(String label) {
    add(
        label,
        (canvas, x, middle, width) -> {
          canvas.fill(Marks.box(x, middle - 6, width, 12), Ink.SHADE);
          canvas.draw(Marks.box(x, middle - 6, width, 12), Ink.MUTED, Canvas.solid(0.8));
        });
  }

  private static boolean any(Course course, Function<Course.Point, Interval> interval) {
    return course.points().stream().anyMatch(point -> interval.apply(point).isKnown());
  }

  private void add(String label, Legend.Mark mark) {
    add(new Legend.Entry(label, mark));
  }

  private void add(Legend.Entry entry) {
    entries.putIfAbsent(entry.label(), entry);
  }
}
