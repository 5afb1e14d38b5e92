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
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.evidence.Province;
import org.waymark.outcome.Names;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.scenario.ChangedValue;
import org.waymark.scenario.Labels;
import org.waymark.words.Words;

/** {@code results.xlsx}: the figures of a comparison for people who work in spreadsheets. */
final class ResultsWorkbook {
  /** Of the first sheet: the difference in the headline. */
  private static final int HEADLINE_COLUMN = 3;

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
    WorkbookChart chart =
        new WorkbookChart(
            new ComparisonText(findings, words)
                .text("answer.picture.short", Names.of(words).heading(ScenarioComparison.HEADLINE)),
            words.text("comparison.sheet.scenarios"),
            (char) ('A' + HEADLINE_COLUMN),
            findings.plan().scenarios().size() - 1);
    StillZip.stop(file, chart::addTo);
  }

  private void fill(Workbook workbook) throws IOException {
    sheet(workbook, "scenarios", scenarios());
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
        cell(sheet, row, column, rows.get(row).get(column));
      }
    }
    boolean table = !key.equals("readme");
    int columns = rows.get(0).size();
    for (int column = 0; column < columns; column++) {
      sheet.width(column, table ? width(rows, column) : 110);
      sheet.style(0, column).bold().wrapText(true).fillColor("E8EEF4").set();
    }
    if (table) {
      sheet.freezePane(1, 1);
      sheet.setAutoFilter(0, 0, rows.size() - 1, columns - 1);
    }
    sheet.finish();
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Double number) {
      if (Double.isFinite(number)) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format(number)).set();
      }
    } else if (value instanceof Number whole) {
      sheet.value(row, column, whole);
    } else if (value instanceof Share share) {
      if (Double.isFinite(share.value())) {
        sheet.value(row, column, share.value());
        sheet.style(row, column).format("0.0%").set();
      }
    } else {
      sheet.value(row, column, value.toString());
    }
  }

  /** A share of 0 to 1, shown in percent. */
  private record Share(double value) {}

  private static String format(double number) {
    double size = Math.abs(number);
    return size >= 100 || number == 0 ? "#,##0" : size >= 1 ? "#,##0.0" : "0.000";
  }

  /** As wide as its text, within limits. */
  private static double width(List<List<Object>> rows, int column) {
    int longest =
        rows.stream()
            .skip(1)
            .map(row -> row.get(column))
            .filter(String.class::isInstance)
            .mapToInt(cell -> cell.toString().length())
            .max()
            .orElse(0);
    return Math.min(60, Math.max(14, longest + 2));
  }

  private List<List<Object>> scenarios() {
    ScenarioTable table = ScenarioTable.of(text);
    List<List<Object>> rows = new ArrayList<>();
    List<Object> heading =
        new ArrayList<>(
            List.of(
                text.text("table.scenario"), text.text("table.group"), text.text("table.changed")));
    for (Variable variable : ScenarioTable.SHOWN) {
      String name = text.label(variable);
      heading.add(
          text.text(
              "cell.effect",
              name,
              names.unit(variable),
              text.commonWindow().start().toString(),
              text.commonWindow().last().toString()));
      heading.add(text.text("cell.effect.low", name));
      heading.add(text.text("cell.effect.high", name));
      heading.add(text.text("cell.effect.share", name));
    }
    heading.add(text.text("table.verdict"));
    heading.add(text.text("cell.help"));
    heading.add(text.text("table.cost"));
    heading.add(text.text("table.perPerson"));
    rows.add(heading);
    for (ScenarioTable.Row each : table.rows()) {
      List<Object> row = new ArrayList<>(List.of(each.name(), each.group(), each.changed()));
      for (Variable variable : ScenarioTable.SHOWN) {
        PairedDifference difference =
            findings.comparison().difference(each.number()).besideOthers(variable);
        row.add(difference.difference().mean());
        row.add(difference.difference().low95());
        row.add(difference.difference().high95());
        row.add(new Share(difference.relative().value()));
      }
      row.add(each.verdict());
      row.add(each.help());
      row.add(Double.isFinite(each.cost().value()) ? each.cost().value() : each.cost().said());
      row.add(each.perPerson().value());
      rows.add(row);
    }
    return rows;
  }

  private List<List<Object>> readMe() {
    ComparisonSentences sentences = ComparisonSentences.of(words, findings);
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of(text.title()));
    rows.add(List.of(text.question()));
    rows.add(List.of(text.runs()));
    rows.add(List.of(ScenarioTable.of(text).title()));
    rows.add(List.of(text.text("table.note")));
    text.small().ifPresent(said -> rows.add(List.of(said)));
    sentences.fewWorlds().ifPresent(said -> rows.add(List.of(said)));
    sentences.precision().ifPresent(said -> rows.add(List.of(said)));
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      rows.add(List.of(sentences.answer(other)));
      sentences.extent(other).forEach(said -> rows.add(List.of(said)));
      sentences.beside(other).forEach(said -> rows.add(List.of(said)));
      sentences.remarks(other).forEach(said -> rows.add(List.of(said)));
      rows.add(List.of(sentences.money(other)));
    }
    text.limits().forEach(said -> rows.add(List.of(said)));
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
    rows.add(
        texts(
            "other",
            "parameter",
            "path",
            "value.reference",
            "value.other",
            "change",
            "from",
            "until",
            "provinces",
            "source"));
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      for (ChangedValue each : text.changed(other)) {
        rows.add(
            List.of(
                text.name(other),
                labels.heading(each.path()),
                each.path(),
                cell(each.from()),
                cell(each.to()),
                each.change(),
                Objects.toString(each.since(), ""),
                Objects.toString(each.until(), ""),
                String.join(" ", each.provinces()),
                each.source()));
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
