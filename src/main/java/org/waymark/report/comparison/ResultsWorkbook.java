package org.waymark.report.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.DifferenceOverWorlds;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.evidence.Province;
import org.waymark.outcome.Names;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.scenario.Change;
import org.waymark.scenario.Differences;
import org.waymark.scenario.Labels;
import org.waymark.words.Words;

/** {@code results.xlsx}: the figures of a comparison for people who work in spreadsheets. */
final class ResultsWorkbook {
  private final ComparisonFindings findings;
  private final Words words;
  private final Names names;
  private final Labels labels;
  private final ComparisonText text;

  private ResultsWorkbook(ComparisonFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.names = Names.of(words);
    this.labels = Labels.of(words);
    this.text = new ComparisonText(findings, words);
  }

  /** Writes the file. Equal findings and words give equal bytes. */
  static void write(Path file, ComparisonFindings findings, Words words) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Waymark", "1.0")) {
      new ResultsWorkbook(findings, words).fill(workbook);
    }
    StillZip.stop(file);
  }

  private void fill(Workbook workbook) throws IOException {
    sheet(workbook, "readme", readMe());
    sheet(workbook, "headline", headline());
    sheet(workbook, "yearly", yearly());
    sheet(workbook, "provinces", provinces());
    sheet(workbook, "groups", groups());
    sheet(workbook, "parameters", parameters());
  }

  /** Rows of texts and numbers; the first is the heading. Missing numbers are empty cells. */
  private void sheet(Workbook workbook, String key, List<List<Object>> rows) throws IOException {
    Worksheet sheet = workbook.newWorksheet(words.text("comparison.sheet." + key));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        Object value = rows.get(row).get(column);
        if (value instanceof Number number) {
          if (Double.isFinite(number.doubleValue())) {
            sheet.value(row, column, number);
          }
        } else {
          sheet.value(row, column, value.toString());
        }
      }
    }
    boolean table = !key.equals("readme");
    for (int column = 0; column < rows.get(0).size(); column++) {
      sheet.width(column, table ? (column < 3 ? 32 : 16) : 110);
      sheet.style(0, column).bold().set();
    }
    if (table) {
      sheet.freezePane(0, 1);
    }
    sheet.finish();
  }

  private List<List<Object>> readMe() {
    ComparisonSentences sentences = ComparisonSentences.of(words, findings);
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of(text.text("title", text.name(0))));
    rows.add(List.of(text.runs()));
    sentences.precision().ifPresent(said -> rows.add(List.of(said)));
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      rows.add(List.of(sentences.answer(other)));
      sentences.beside(other).forEach(said -> rows.add(List.of(said)));
      sentences.remarks(other).forEach(said -> rows.add(List.of(said)));
      rows.add(List.of(new MoneySentences(text).of(other)));
    }
    rows.add(List.of(words.text("comparison.caption")));
    rows.add(List.of(text.text("note", text.name(0))));
    rows.add(List.of("./waymark " + findings.reproduce()));
    return rows;
  }

  private List<List<Object>> headline() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(heading("variable", "id", "unit"));
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      for (Variable variable : Variable.values()) {
        Optional<DifferenceOverWorlds> sets = findings.overSets(other);
        rows.add(
            row(
                findings.comparison().difference(other).perYear(variable),
                sets.map(each -> each.perYear(variable)).orElse(Span.MISSING),
                text.name(other),
                names.heading(variable),
                variable.id(),
                names.unit(variable)));
      }
    }
    return rows;
  }

  private List<List<Object>> yearly() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(heading("variable", "id", "year"));
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      ScenarioDifference difference = findings.comparison().difference(other);
      List<Period.Year> years = difference.period().years();
      for (Variable variable : Variable.values()) {
        for (int year = 0; year < years.size(); year++) {
          int at = year;
          Span span =
              findings.overSets(other).map(sets -> sets.inYear(at, variable)).orElse(Span.MISSING);
          rows.add(
              row(
                  difference.inYear(year, difference.places().nation(), variable),
                  span,
                  text.name(other),
                  names.heading(variable),
                  variable.id(),
                  years.get(year).year()));
        }
      }
    }
    return rows;
  }

  private List<List<Object>> provinces() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(heading("province", "variable", "id"));
    List<Province> provinces = findings.plan().evidence().provinces();
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      int known = findings.comparison().difference(other).places().provinces().size();
      for (int place = 0; place < Math.min(known, provinces.size()); place++) {
        for (Variable variable : HeadlineTable.SHOWN) {
          if (variable.extent() == Variable.Extent.PROVINCE) {
            int at = place;
            rows.add(
                row(
                    findings.comparison().difference(other).perYear(place, variable),
                    findings
                        .overSets(other)
                        .map(sets -> sets.perYear(at, variable))
                        .orElse(Span.MISSING),
                    text.name(other),
                    text.name(provinces.get(place)),
                    names.heading(variable),
                    variable.id()));
          }
        }
      }
    }
    return rows;
  }

  private List<List<Object>> groups() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(texts("other", "variable", "id", "dimension", "category", "share", "low95", "high95"));
    for (int scenario = 0; scenario < findings.plan().scenarios().size(); scenario++) {
      for (GroupTable.Measure measure : GroupTable.Measure.values()) {
        for (Dimension dimension : Dimension.values()) {
          for (int c = 0; c < dimension.categories().size(); c++) {
            Estimate share =
                findings.comparison().ensemble(scenario).groups().share(measure, dimension, c);
            String category = dimension.categories().get(c);
            rows.add(
                List.of(
                    text.name(scenario),
                    names.heading(measure.variable()),
                    measure.variable().id(),
                    words.text("report.dimension." + dimension.id()),
                    words.text("report.category." + dimension.id() + "." + category),
                    share.mean(),
                    share.low95(),
                    share.high95()));
          }
        }
      }
    }
    return rows;
  }

  private List<List<Object>> parameters() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(texts("other", "parameter", "path", "value.reference", "value.other"));
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      String name = text.name(other);
      Differences differences = Differences.between(findings.reference(), findings.scenario(other));
      differences
          .values()
          .forEach(
              each ->
                  rows.add(
                      List.of(
                          name,
                          labels.heading(each.path()),
                          each.path(),
                          cell(each.reference()),
                          cell(each.other()))));
      for (List<Differences.ChangeDifference> changes :
          List.of(differences.drivers(), differences.interventions())) {
        changes.forEach(
            each ->
                rows.add(
                    List.of(name, each.name(), "", said(each.reference()), said(each.other()))));
      }
    }
    return rows;
  }

  private static Object cell(String value) {
    try {
      return Double.valueOf(value);
    } catch (NumberFormatException word) {
      return value;
    }
  }

  private String said(Change change) {
    if (change == null) {
      return "";
    }
    List<String> set = new ArrayList<>();
    change.set().forEach((path, value) -> set.add(labels.withPath(path) + " = " + value));
    return change.from()
        + ".."
        + Objects.toString(change.until(), "")
        + " "
        + String.join("; ", set);
  }

  private List<Object> heading(String second, String third, String fourth) {
    return texts(
        "other",
        second,
        third,
        fourth,
        "value.reference",
        "value.other",
        "difference",
        "se",
        "low95",
        "high95",
        "low90",
        "high90");
  }

  private List<Object> texts(String... keys) {
    List<Object> texts = new ArrayList<>();
    for (String key : keys) {
      texts.add(words.text("comparison.cell." + key));
    }
    return texts;
  }

  private static List<Object> row(PairedDifference difference, Span span, Object... head) {
    List<Object> row = new ArrayList<>(List.of(head));
    row.add(difference.reference());
    row.add(difference.other());
    row.add(difference.difference().mean());
    row.add(difference.difference().se());
    row.add(difference.difference().low95());
    row.add(difference.difference().high95());
    row.add(span.low90());
    row.add(span.high90());
    return row;
  }
}
