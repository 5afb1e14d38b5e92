package org.waymark.report.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.evidence.Province;
import org.waymark.report.DataTable;
import org.waymark.report.Ground;
import org.waymark.report.Section;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Differences;
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
    Differences differences = Differences.between(brief.findings().baseline(), brief.scenario());
    section.say("differences.grounds");
    if (differences.isEmpty()) {
      section.say("differences.baseline", grounds());
      section.table(dials());
      return section.done();
    }
    section.say("differences.from", brief.baselineName(), grounds());
    if (!differences.values().isEmpty()) {
      section.table(values(differences));
    }
    if (!differences.drivers().isEmpty()) {
      section.heading("differences.drivers");
      section.table(changes("differences.drivers", differences.drivers()));
    }
    if (!differences.interventions().isEmpty()) {
      section.heading("differences.interventions");
      section.table(changes("differences.interventions", differences.interventions()));
    }
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
        List.of(
            brief.text("column.input"),
            brief.text("column.value"),
            brief.text("column.ground"),
            brief.text("column.direction"),
            brief.text("column.source")),
        rows,
        List.of(2, 3, 4));
  }

  private DataTable values(Differences differences) {
    List<List<String>> rows = new ArrayList<>();
    for (Differences.ValueDifference difference : differences.values()) {
      String path = difference.path();
      List<String> row =
          Catalogue.standard()
              .find(path)
              .map(
                  entry ->
                      FigureColumns.row(
                          List.of(
                              labels.withPath(path),
                              text(difference.reference()),
                              text(difference.other()) + unit(entry)),
                          judged(entry)))
              .orElseGet(
                  () ->
                      List.of(
                          labels.heading(path),
                          difference.reference(),
                          difference.other(),
                          "",
                          "",
                          ""));
      rows.add(row);
    }
    return new DataTable(
        brief.text("differences.values"),
        List.of(
            brief.text("column.input"),
            brief.text("column.baseline"),
            brief.text("column.here"),
            brief.text("column.ground"),
            brief.text("column.direction"),
            brief.text("column.source")),
        rows,
        List.of(3, 4, 5));
  }

  private List<String> judged(Entry entry) {
    return List.of(
        brief.text("ground." + Ground.of(entry.source())),
        labels.sign(entry.sign()),
        entry.source());
  }

  private DataTable changes(String title, List<Differences.ChangeDifference> differences) {
    List<List<String>> rows = new ArrayList<>();
    for (Differences.ChangeDifference difference : differences) {
      Change change = difference.other() == null ? difference.reference() : difference.other();
      String name =
          difference.other() == null
              ? brief.text("differences.dropped", change.name())
              : change.name();
      change
          .set()
          .forEach(
              (path, value) -> {
                Entry entry = Catalogue.standard().entry(path);
                rows.add(
                    List.of(
                        name,
                        labels.withPath(path),
                        value(value) + unit(entry),
                        when(change),
                        where(change),
                        changeGround(change, path),
                        labels.sign(entry.sign())));
              });
    }
    return new DataTable(
        brief.text(title),
        List.of(
            brief.text("column.change"),
            brief.text("column.input"),
            brief.text("column.value"),
            brief.text("column.when"),
            brief.text("column.where"),
            brief.text("column.ground"),
            brief.text("column.direction")),
        rows,
        List.of(1, 3, 4, 5, 6));
  }

  private String changeGround(Change change, String path) {
    String ground =
        change.source().isBlank()
            ? brief.text("ground.SCENARIO")
            : brief.text("ground." + Ground.of(change.source())) + ": " + change.source();
    return change.plausible().containsKey(path)
        ? brief.text(
            "differences.plausible",
            ground,
            brief.figures().plain(change.plausible().get(path).low()),
            brief.figures().plain(change.plausible().get(path).high()))
        : ground;
  }

  private String when(Change change) {
    return change.until() == null
        ? brief.text("since", change.from().toString())
        : brief.text("range", change.from().toString(), change.until().toString());
  }

  private String where(Change change) {
    if (change.isNational()) {
      return brief.text("everywhere");
    }
    boolean english = brief.language().code().equals("en");
    return brief.findings().evidence().provinces().stream()
        .filter(province -> change.provinces().contains(province.iso()))
        .map(english ? Province::name : Province::nameVi)
        .collect(Collectors.joining(", "));
  }

  private String unit(Entry entry) {
    return entry.kind() == Entry.Kind.WORD ? "" : " (" + labels.unit(entry) + ")";
  }

  private String value(Object value) {
    return value instanceof Number number
        ? brief.figures().plain(number.doubleValue())
        : String.valueOf(value);
  }

  /** A value that was written as in a scenario file. */
  private String text(String value) {
    try {
      return brief.figures().plain(Double.parseDouble(value));
    } catch (NumberFormatException word) {
      return value;
    }
  }
}
