package org.waymark.report.run;

import static j2html.TagCreator.p;

import org.waymark.outcome.variable.Variable;
import org.waymark.report.Reading;
import org.waymark.report.Section;

/** The answer in two sentences, what to use it for, and what not. */
final class AnswerSection {
  private AnswerSection() {}

  static Section of(RunBrief brief) {
    SectionWriter section = new SectionWriter(brief, "answer");
    section.add(p(trafficked(brief) + " " + identified(brief)).withClass("answer"));
    brief
        .findings()
        .departure()
        .map(new DepartureText(brief.words())::of)
        .ifPresent(said -> section.add(p(said)));
    new Reservations(brief.words())
        .of(brief.findings())
        .forEach(said -> section.add(p(said).withClass("notice")));
    if (brief.factor() != 1) {
      section.notice("answer.factor", brief.figures().plain(brief.factor()));
    }
    if (brief.assumptions().isEmpty()) {
      section.notice("answer.quick");
    }
    return section
        .heading("answer.for")
        .list("answer.for")
        .heading("answer.notFor")
        .list("answer.notFor")
        .done();
  }

  static String trafficked(RunBrief brief) {
    Reading reading = brief.perYear(Variable.PEOPLE_TRAFFICKED);
    return brief.text(
        "answer.trafficked",
        brief.counts().about(reading),
        brief.sure(brief.counts(), reading),
        brief.from(),
        brief.until());
  }

  static String identified(RunBrief brief) {
    Reading reading = brief.perYear(Variable.VICTIMS_IDENTIFIED);
    return brief.text(
        "answer.identified", brief.counts().about(reading), brief.sure(brief.counts(), reading));
  }
}
