package org.waymark.report.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.report.ChangedText;
import org.waymark.report.DataTable;
import org.waymark.report.Ground;
import org.waymark.report.Section;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.ChangedValue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Labels;

/** What differs from the baseline, and on what each value rests. */
final class DifferencesSection {
  private final RunBrief brief;
  private final Labels labels;

  private DifferencesSection(RunBrief brief) {
    this.brief = brief;
    this.labels = Labels.of(brief.words());
  }

  static Section of(RunBrief brief) {
    return new DifferencesSection(brief).section();
  }

  private Section section() {
    SectionWriter section = new SectionWriter(brief, "differences");
    List<ChangedValue> changed =
        ChangedValue.between(
            brief.findings().baseline(), brief.scenario(), brief.findings().evidence().isoCodes());
    section.say("differences.grounds");
    if (changed.isEmpty()) {
      section.say("differences.baseline", grounds());
      section.table(dials());
      return section.done();
    }
    section.say("differences.from", brief.baselineName(), grounds());
    section.table(
        new ChangedText(brief.words(), brief.findings().evidence().provinces())
            .table(brief.text("differences.values"), changed));
    return section.done();
  }

  /** How many parameters of the catalogue rest on what. */
  private String grounds() {
    Map<Ground, Long> counts =
        Catalogue.standard().entries().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> Ground.of(entry.source()),
                    () -> new EnumMap<>(Ground.class),
                    Collectors.counting()));
    return brief.text(
        "differences.count",
        brief.number(Catalogue.standard().entries().size()),
        brief.number(counts.getOrDefault(Ground.MEASURED, 0L)),
        brief.number(counts.getOrDefault(Ground.ASSUMED, 0L)),
        brief.number(counts.getOrDefault(Ground.CALIBRATED, 0L)));
  }

  private DataTable dials() {
    Map<String, Object> values = Catalogue.standard().values(brief.scenario().parameters());
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : Catalogue.standard().dials()) {
      rows.add(
          FigureColumns.row(
              List.of(labels.withPath(entry.path()), value(values.get(entry.path())) + unit(entry)),
              judged(entry)));
    }
    return new DataTable(
        brief.text("differences.dials"),
        brief.columns("input", "value", "ground", "direction", "source"),
        rows,
        List.of(2, 3, 4));
  }

  private List<String> judged(Entry entry) {
    return List.of(
        brief.text("ground." + Ground.of(entry.source())),
        labels.sign(entry.sign()),
        entry.source());
  }

  private String unit(Entry entry) {
    return entry.kind() == Entry.Kind.WORD ? "" : " (" + labels.unit(entry) + ")";
  }

  private String value(Object value) {
    return value instanceof Number number
        ? brief.figures().plain(number.doubleValue())
        : String.valueOf(value);
  }
}
