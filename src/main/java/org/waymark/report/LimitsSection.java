package org.waymark.report;

/** What the model cannot say, and which observations would contradict it. */
final class LimitsSection {
  private LimitsSection() {}

  static Section of(Brief brief) {
    return new SectionWriter(brief, "limits")
        .list("limits")
        .heading("limits.change")
        .say("limits.change.how")
        .list("limits.change")
        .done();
  }
}
