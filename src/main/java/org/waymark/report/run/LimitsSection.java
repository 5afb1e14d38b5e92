package org.waymark.report.run;

import org.waymark.report.Section;

/** What the model cannot say, and which observations would contradict it. */
final class LimitsSection {
  private LimitsSection() {}

  static Section of(RunBrief brief) {
    return new SectionWriter(brief, "limits")
        .list("limits")
        .heading("limits.change")
        .say("limits.change.how")
        .list("limits.change")
        .done();
  }
}
