package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.outcome.variable.Variable;
import org.waymark.picture.time.LinePanels;
import org.waymark.picture.time.TimeCourse;
import org.waymark.report.DataTable;
import org.waymark.report.Section;

/** Trafficked and identified over time, in charts of their own, beside what is on record. */
final class CourseSection {
  /** Between the last year of one source of the record and the first of the next. */
  private static final double SPLICE = 2016.5;

  private CourseSection() {}

  static Section of(RunBrief brief) {
    SectionWriter section = new SectionWriter(brief, "course");
    Courses courses = new Courses(brief);
    section.say("course.apart");
    if (oppositeWays(brief)) {
      section.notice("course.opposite");
    }
    section.picture(
        "trafficked",
        courses.data(
            Variable.PEOPLE_TRAFFICKED,
            brief.text("peoplePerYear"),
            TimeCourse.Observed.NONE,
            List.of(),
            beyond(brief)),
        courses.alternative(Variable.PEOPLE_TRAFFICKED),
        courses.table(
            brief.text("picture.trafficked"),
            List.of(Variable.PEOPLE_TRAFFICKED, Variable.PEOPLE_ENTERING_EXPLOITATION)));
    section.picture(
        "identified",
        identified(brief, courses),
        alternative(brief, courses),
        known(brief, courses));
    return fit(section, brief).done();
  }

  private static LinePanels identified(RunBrief brief, Courses courses) {
    List<TimeCourse.Dot> dots = new ArrayList<>();
    for (TargetFit comparison : brief.findings().fit().of(Variable.VICTIMS_RECORDED)) {
      int last = Math.min(comparison.lastYear(), lastYear(brief));
      for (int year = comparison.year(); year <= last; year++) {
        dots.add(new TimeCourse.Dot(year, comparison.observed() * brief.factor()));
      }
    }
    boolean spliced = firstYear(brief) <= 2016 && lastYear(brief) >= 2017 && !dots.isEmpty();
    TimeCourse recorded =
        courses.data(
            Variable.VICTIMS_RECORDED,
            brief.text("peoplePerYear"),
            dots.isEmpty()
                ? TimeCourse.Observed.NONE
                : new TimeCourse.Observed(brief.text("onRecord"), dots),
            spliced ? List.of(new TimeCourse.Marker(SPLICE, brief.text("splice"))) : List.of(),
            beyond(brief));
    TimeCourse known =
        courses.data(
            Variable.VICTIMS_IDENTIFIED,
            brief.text("peoplePerYear"),
            TimeCourse.Observed.NONE,
            List.of(),
            beyond(brief));
    return LinePanels.of(
        new LinePanels.Data(
            List.of(
                new LinePanels.Panel(brief.name(Variable.VICTIMS_IDENTIFIED), known),
                new LinePanels.Panel(brief.name(Variable.VICTIMS_RECORDED), recorded))));
  }

  private static String alternative(RunBrief brief, Courses courses) {
    List<String> parts =
        new ArrayList<>(
            List.of(
                courses.alternative(Variable.VICTIMS_IDENTIFIED),
                courses.alternative(Variable.VICTIMS_RECORDED)));
    for (TargetFit comparison : brief.findings().fit().of(Variable.VICTIMS_RECORDED)) {
      parts.add(
          brief.text(
              "alternative.record",
              span(comparison),
              brief.figures().number(comparison.observed(), 0)));
    }
    return String.join(" ", parts);
  }

  private static DataTable known(RunBrief brief, Courses courses) {
    return courses.table(
        brief.text("picture.identified"),
        List.of(Variable.VICTIMS_IDENTIFIED, Variable.VICTIMS_RECORDED));
  }

  private static SectionWriter fit(SectionWriter section, RunBrief brief) {
    List<TargetFit> comparisons = brief.findings().fit().comparisons();
    section.heading("course.fit");
    if (comparisons.isEmpty()) {
      return section.say("course.fit.none");
    }
    section.say(
        "course.fit.near",
        brief.number(brief.findings().fit().near()),
        brief.number(comparisons.size()),
        brief.figures().plain(TargetFit.NEAR_LOW),
        brief.figures().plain(TargetFit.NEAR_HIGH));
    List<List<String>> rows = new ArrayList<>();
    for (TargetFit comparison : comparisons) {
      rows.add(
          List.of(
              brief.name(comparison.variable()),
              span(comparison),
              brief.figures().number(comparison.observed(), 0),
              brief.figures().number(comparison.model(), 0),
              brief.figures().number(comparison.ratio(), 2),
              brief.text(comparison.isNear() ? "yes" : "no")));
    }
    return section.table(
        new DataTable(
            brief.text("course.fit.title"),
            brief.columns("what", "year", "record", "model", "ratio", "near"),
            rows,
            List.of(5)));
  }

  /** Whether more people were identified at the end than at the start, and fewer trafficked. */
  static boolean oppositeWays(RunBrief brief) {
    return change(brief, Variable.VICTIMS_IDENTIFIED) > 0
        && change(brief, Variable.PEOPLE_TRAFFICKED) < 0;
  }

  private static double change(RunBrief brief, Variable variable) {
    List<Integer> years = brief.shownYears();
    return brief.summary().inYear(years.get(years.size() - 1), variable).mean()
        - brief.summary().inYear(years.get(0), variable).mean();
  }

  /** Years after the last one on record. */
  private static List<TimeCourse.Period> beyond(RunBrief brief) {
    int recorded =
        brief.findings().fit().of(Variable.VICTIMS_RECORDED).stream()
            .mapToInt(TargetFit::lastYear)
            .max()
            .orElse(firstYear(brief) - 1);
    return recorded < lastYear(brief)
        ? List.of(
            new TimeCourse.Period(
                Math.max(firstYear(brief), recorded + 1),
                lastYear(brief),
                brief.text("beyondRecord")))
        : List.of();
  }

  private static int firstYear(RunBrief brief) {
    return brief.year(brief.shownYears().get(0));
  }

  private static int lastYear(RunBrief brief) {
    List<Integer> years = brief.shownYears();
    return brief.year(years.get(years.size() - 1));
  }

  private static String span(TargetFit comparison) {
    return comparison.firstYear() == comparison.lastYear()
        ? Integer.toString(comparison.firstYear())
        : comparison.firstYear() + "\u2013" + comparison.lastYear();
  }
}
