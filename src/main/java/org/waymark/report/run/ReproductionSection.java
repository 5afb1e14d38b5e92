package org.waymark.report.run;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.TreeSet;
import org.waymark.analysis.run.RunFindings;
import org.waymark.evidence.Source;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.report.Passages;
import org.waymark.report.Section;
import org.waymark.scenario.ScenarioWriter;

/** How to make the same again, how to cite it, and whose figures it was compared with. */
final class ReproductionSection {
  private ReproductionSection() {}

  static Section of(RunBrief brief) {
    RunFindings findings = brief.findings();
    String hash = ScenarioWriter.hash(findings.scenario());
    String version = findings.program().version();
    String commit = findings.program().commit();
    SectionWriter section = new SectionWriter(brief, "reproduction");
    section.say("reproduction.how");
    section.add(Passages.command(findings.reproduce(), brief.text("reproduction.command")));
    int last = brief.summary().replications() - 1;
    section.add(
        dl(
            pair(brief, "scenario", findings.file()),
            pair(brief, "period", brief.text("range", brief.from(), brief.until())),
            pair(
                brief,
                "seeds",
                brief.text(
                    "reproduction.seedsOf",
                    brief.number(last + 1),
                    Long.toString(findings.replications().firstSeed()),
                    Long.toString(findings.replications().seed(last)))),
            pair(
                brief,
                "sets",
                brief
                    .assumptions()
                    .map(sets -> brief.number(sets.sets()))
                    .orElse(brief.text("reproduction.noSets"))),
            pair(brief, "version", version),
            pair(brief, "commit", commit),
            pair(brief, "evidence", findings.evidence().version()),
            pair(brief, "hash", hash)));
    section.heading("reproduction.cite");
    section.say(
        "reproduction.citation",
        version,
        commit,
        findings.scenario().name(),
        hash.substring(0, 12));
    return section.add(sources(brief)).done();
  }

  private static DomContent pair(RunBrief brief, String key, String value) {
    return div(dt(brief.text("reproduction." + key)), dd(value));
  }

  /** Sources of the record beside which this page sets the model. */
  private static DomContent sources(RunBrief brief) {
    TreeSet<String> ids = new TreeSet<>();
    brief.findings().fit().comparisons().stream().map(TargetFit::sourceId).forEach(ids::add);
    RecordedShare.of(brief).forEach(share -> ids.add(share.target().sourceId()));
    List<Source> sources =
        brief.findings().evidence().sources().values().stream()
            .filter(source -> ids.contains(source.id()))
            .toList();
    return details(
        summary(brief.text("reproduction.sources", brief.number(sources.size()))),
        ul(each(sources, source -> li(source.id() + ": " + source.citation()))));
  }
}
