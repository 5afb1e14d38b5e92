package org.waymark.report.attribution;

import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.BasesFindings;
import org.waymark.outcome.run.Period;
import org.waymark.report.study.StudyPage;
import org.waymark.words.Words;

/** The page about an attribution, and its pictures. */
public final class AttributionReport {
  private AttributionReport() {}

  /** Writes the page. Equal findings and words give equal bytes. */
  public static StudyPage of(BasesFindings bases, Words words) {
    AttributionFindings findings = bases.any();
    Period period = new Period(findings.base().start(), findings.base().months());
    String meta =
        words.text(
            "attribution.meta",
            period.start().toString(),
            period.last().toString(),
            findings.attribution().replications(),
            findings.worlds().map(worlds -> worlds.worlds().size()).orElse(0),
            findings.program().version());
    return StudyPage.of(findings.study(), meta, new BasesSections(bases, words).all(), words);
  }
}
