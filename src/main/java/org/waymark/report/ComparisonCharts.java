package org.waymark.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.analysis.Acceptability;
import org.waymark.analysis.ComparisonFindings;
import org.waymark.analysis.Decomposition;
import org.waymark.analysis.PairedDifference;
import org.waymark.analysis.ScenarioComparison;
import org.waymark.analysis.ScenarioDifference;
import org.waymark.evidence.Province;
import org.waymark.outcome.Period;
import org.waymark.outcome.Span;
import org.waymark.outcome.Variable;
import org.waymark.picture.BarsByCategory;
import org.waymark.picture.Chart;
import org.waymark.picture.Course;
import org.waymark.picture.Frame;
import org.waymark.picture.Interval;
import org.waymark.picture.NestedBars;
import org.waymark.picture.ProvinceMap;
import org.waymark.picture.Quantity;
import org.waymark.picture.TimeCourse;
import org.waymark.words.Figures;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** The pictures and tables of a comparison. */
final class ComparisonCharts {
  /** Variables of the forest plot and of the headline table, in order. */
  static final List<Variable> SHOWN =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIM_MONTHS,
          Variable.PEOPLE_EXPLOITED,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIMS_RECORDED,
          Variable.CONVICTIONS,
          Variable.IOM_SPENT_USD);

  /** Money is not drawn: beside its changes those of people would not be seen. */
  private static final List<Variable> DRAWN = SHOWN.subList(0, SHOWN.size() - 1);

  private static final double PER = 100_000;
  private static final Variable HEADLINE = ScenarioComparison.HEADLINE;

  private final ComparisonFindings findings;
  private final Words words;
  private final Figures figures;

  ComparisonCharts(ComparisonFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.figures = Figures.in(words.language());
  }

  /** How much was run. */
  static String runs(Words words, ComparisonFindings findings) {
    Period period = findings.comparison().difference(1).period();
    return words.text(
        "comparison.runs",
        Integer.toString(findings.comparison().replications()),
        period.start().toString(),
        period.last().toString());
  }

  /** Short name of a variable. */
  static String label(Words words, Variable variable) {
    return words.text("comparison.variable." + variable.id());
  }

  /** Relative changes with both uncertainties. */
  Block forest() {
    List<NestedBars.Row> rows = new ArrayList<>();
    for (int other = 1; other < findings.run().scenarios().size(); other++) {
      for (Variable variable : DRAWN) {
        rows.add(row(other, variable));
      }
    }
    NestedBars chart =
        NestedBars.of(
            new NestedBars.Data(
                words.text("comparison.axis.relative"),
                Quantity.SHARE,
                new NestedBars.Key(
                    words.text("comparison.difference"),
                    words.text("comparison.interval"),
                    findings.run().sets() == 0 ? "" : words.text("comparison.assumptions"),
                    ""),
                rows));
    return illustration("forest", words.text("comparison.forest"), chart, table());
  }

  private NestedBars.Row row(int other, Variable variable) {
    PairedDifference difference = findings.comparison().difference(other).perYear(variable);
    double scale = 1 / Math.abs(difference.reference());
    Span span = findings.overSets(other).map(sets -> sets.relative(variable)).orElse(Span.MISSING);
    return new NestedBars.Row(
        findings.scenario(other).name(),
        label(words, variable),
        difference.difference().mean() * scale,
        interval(difference.difference().low95() * scale, difference.difference().high95() * scale),
        interval(span.low90(), span.high90()),
        Double.NaN);
  }

  /** Year by year, how many people more or fewer. */
  Block course() {
    List<Course> courses = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    int shown = Math.min(2, findings.run().scenarios().size() - 1);
    for (int other = 1; other <= shown; other++) {
      ScenarioDifference difference = findings.comparison().difference(other);
      List<Course.Point> points = new ArrayList<>();
      List<Period.Year> years = difference.period().years();
      for (int year = 0; year < years.size(); year++) {
        PairedDifference in = difference.inYear(year, difference.places().nation(), HEADLINE);
        int at = year;
        Span span =
            findings.overSets(other).map(sets -> sets.inYear(at, HEADLINE)).orElse(Span.MISSING);
        points.add(
            new Course.Point(
                years.get(year).year(),
                in.difference().mean(),
                interval(in.difference().low95(), in.difference().high95()),
                interval(span.low90(), span.high90())));
        rows.add(
            List.of(
                Integer.toString(years.get(year).year()),
                findings.scenario(other).name(),
                signed(in.difference().mean()),
                range(in.difference().low95(), in.difference().high95()),
                range(span.low90(), span.high90())));
      }
      courses.add(
          new Course(
              findings.scenario(other).name(),
              words.text("comparison.interval"),
              findings.run().sets() == 0 ? "" : words.text("comparison.assumptions"),
              points));
    }
    TimeCourse chart =
        TimeCourse.of(
            new TimeCourse.Data(
                words.text("comparison.axis.people"),
                Quantity.NUMBER,
                courses,
                TimeCourse.Observed.NONE,
                List.of(),
                List.of()));
    return illustration(
        "course",
        words.text("comparison.course"),
        chart,
        new DataTable(
            words.text("comparison.course"),
            List.of(
                words.text("comparison.year"),
                words.text("comparison.other"),
                words.text("comparison.difference"),
                words.text("comparison.interval"),
                words.text("comparison.assumptions")),
            rows,
            List.of(1)));
  }

  /** Differences by province, as simulated rates, hatched where zero cannot be left out. */
  Block map(int other) {
    ScenarioDifference difference = findings.comparison().difference(other);
    List<Province> provinces = findings.run().evidence().provinces();
    double factor = findings.reference().parameters().population().factor();
    Map<String, ProvinceMap.Value> values = new LinkedHashMap<>();
    List<List<String>> rows = new ArrayList<>();
    int known = Math.min(provinces.size(), difference.places().provinces().size());
    for (int place = 0; place < known; place++) {
      Province province = provinces.get(place);
      double scale = PER / (province.population() * factor);
      PairedDifference here = difference.perYear(place, Variable.PEOPLE_TRAFFICKED);
      boolean uncertain = here.mayBeZero() || spansZero(other, place);
      values.put(
          province.iso(), new ProvinceMap.Value(here.difference().mean() * scale, uncertain));
      rows.add(
          List.of(
              name(province),
              figures.number(here.difference().mean() * scale, 2),
              range(here.difference().low95() * scale, here.difference().high95() * scale),
              words.text(uncertain ? "report.yes" : "report.no")));
    }
    ProvinceMap chart =
        ProvinceMap.of(
            new ProvinceMap.Data(
                ProvinceMap.Units.PROVINCES_2019,
                values,
                breaks(values),
                List.of(),
                words.text("comparison.map.unit"),
                words.text("comparison.map.uncertain"),
                words.text("report.places.noValue"),
                new ProvinceMap.Islands(
                    words.text("report.places.hoangSa"), words.text("report.places.truongSa")),
                words.text("report.places.boundaries")));
    String title = words.text("comparison.map", findings.scenario(other).name());
    return illustration(
        "map-" + other,
        title,
        chart,
        DataTable.of(
            title,
            List.of(
                words.text("comparison.province"),
                words.text("comparison.map.unit"),
                words.text("comparison.interval"),
                words.text("comparison.map.uncertain")),
            rows));
  }

  /** Two classes to each side of one around zero, with round limits. */
  private static List<Double> breaks(Map<String, ProvinceMap.Value> values) {
    double[] sizes =
        values.values().stream().mapToDouble(each -> Math.abs(each.value())).sorted().toArray();
    double large = sizes.length == 0 ? 0 : sizes[sizes.length * 4 / 5];
    double outer = large > 0 ? new BigDecimal(large).round(new MathContext(1)).doubleValue() : 1;
    return List.of(-outer, -outer / 4, outer / 4, outer);
  }

  private boolean spansZero(int other, int place) {
    return findings
        .overSets(other)
        .map(sets -> sets.perYear(place, Variable.PEOPLE_TRAFFICKED))
        .map(span -> span.low90() <= 0 && span.high90() >= 0)
        .orElse(false);
  }

  String name(Province province) {
    return words.language() == Language.VI ? province.nameVi() : province.name();
  }

  /** What the difference in people entering exploitation is made of. */
  Block whereFrom(int other) {
    Decomposition decomposition = findings.whereFrom(other);
    List<BarsByCategory.Row> bars = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < decomposition.parts().size(); i++) {
      String factor = factor(Decomposition.Factor.values()[i]);
      bars.add(new BarsByCategory.Row(factor, decomposition.parts().get(i), Interval.NONE));
      rows.add(List.of(factor, signed(decomposition.parts().get(i)), ""));
    }
    Decomposition months = findings.whereMonthsFrom(other);
    List<List<String>> both = new ArrayList<>();
    for (Decomposition.Factor each : Decomposition.Factor.values()) {
      boolean inPeople = each.ordinal() < decomposition.parts().size();
      both.add(
          List.of(
              factor(each),
              inPeople ? signed(decomposition.of(each)) : Figures.NOTHING,
              signed(months.of(each))));
    }
    both.add(
        List.of(
            words.text("comparison.where.total"),
            signed(decomposition.total()),
            signed(months.total())));
    String title = words.text("comparison.where", findings.scenario(other).name());
    BarsByCategory chart =
        BarsByCategory.of(
            new BarsByCategory.Data(
                words.text("comparison.axis.people"), Quantity.NUMBER, "", "", bars));
    return illustration(
        "where-" + other,
        title,
        chart,
        DataTable.of(
            title,
            List.of(
                words.text("comparison.where.factor"),
                label(words, HEADLINE),
                label(words, Variable.VICTIM_MONTHS)),
            both));
  }

  private String factor(Decomposition.Factor factor) {
    return words.text("comparison.factor." + factor.name());
  }

  /** Who is best at which amount; empty where fewer than two scenarios have a price. */
  Optional<DataTable> acceptability() {
    Acceptability curve = findings.economics().acceptability();
    if (curve.numbers().size() < 2) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>(List.of(words.text("comparison.amount")));
    curve.numbers().forEach(each -> columns.add(findings.scenario(each).name()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < curve.amounts().size(); i++) {
      List<String> row = new ArrayList<>(List.of(figures.number(curve.amounts().get(i), 0)));
      curve.shares().get(i).forEach(share -> row.add(figures.percent(share, 0)));
      rows.add(row);
    }
    return Optional.of(DataTable.of(words.text("comparison.acceptability"), columns, rows));
  }

  /** The headline table. */
  DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int other = 1; other < findings.run().scenarios().size(); other++) {
      for (Variable variable : SHOWN) {
        PairedDifference difference = findings.comparison().difference(other).perYear(variable);
        Span span =
            findings.overSets(other).map(sets -> sets.perYear(variable)).orElse(Span.MISSING);
        rows.add(
            List.of(
                label(words, variable),
                findings.scenario(other).name(),
                figures.number(difference.reference(), 0),
                figures.number(difference.other(), 0),
                signed(difference.difference().mean()),
                range(difference.difference().low95(), difference.difference().high95()),
                range(span.low90(), span.high90())));
      }
    }
    return new DataTable(
        words.text("comparison.section.table"),
        List.of(
            words.text("comparison.header"),
            words.text("comparison.other"),
            words.text("comparison.value.reference"),
            words.text("comparison.value.other"),
            words.text("comparison.difference"),
            words.text("comparison.interval"),
            words.text("comparison.assumptions")),
        rows,
        List.of(1));
  }

  /** A short table for a page of paper: without the columns that need most room. */
  DataTable brief() {
    List<List<String>> rows = new ArrayList<>();
    for (int other = 1; other < findings.run().scenarios().size(); other++) {
      for (Variable variable : SHOWN.subList(0, 5)) {
        PairedDifference difference = findings.comparison().difference(other).perYear(variable);
        Span span =
            findings.overSets(other).map(sets -> sets.perYear(variable)).orElse(Span.MISSING);
        rows.add(
            List.of(
                label(words, variable) + " (" + findings.scenario(other).name() + ")",
                signed(difference.difference().mean()),
                range(difference.difference().low95(), difference.difference().high95()),
                range(span.low90(), span.high90())));
      }
    }
    return DataTable.of(
        words.text("comparison.section.table"),
        List.of(
            words.text("comparison.header"),
            words.text("comparison.difference"),
            words.text("comparison.interval"),
            words.text("comparison.assumptions")),
        rows);
  }

  private Block illustration(String stem, String title, Chart chart, DataTable table) {
    String key = findings.run().sets() == 0 ? "comparison.note.quick" : "comparison.note";
    String note = words.text(key, findings.reference().name());
    return new Block.Illustration(
        new Frame(stem, title, note, words.language(), title),
        chart,
        words.text("comparison.caption"),
        words.text("report.behind", title),
        table);
  }

  private String signed(double value) {
    String number = figures.number(value, value != 0 && Math.abs(value) < 10 ? 1 : 0);
    return value > 0 ? "+" + number : number;
  }

  private String range(double low, double high) {
    return Double.isFinite(low)
        ? words.text("comparison.range", signed(low), signed(high))
        : Figures.NOTHING;
  }

  private static Interval interval(double low, double high) {
    return Double.isFinite(low) && Double.isFinite(high) ? new Interval(low, high) : Interval.NONE;
  }
}
