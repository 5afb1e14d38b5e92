package org.waymark.report.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.evidence.Province;
import org.waymark.outcome.variable.Variable;
import org.waymark.picture.map.ProvinceMap;
import org.waymark.report.Block;
import org.waymark.report.DataTable;

/**
 * Differences by province, as simulated rates, grey where zero cannot be left out. All scenarios of
 * a comparison have one scale, so that their maps may be laid side by side.
 */
final class MapPicture {
  private static final Variable SHOWN = Variable.PEOPLE_TRAFFICKED;
  private static final double PER = 100_000;

  /** The inner limit is the outer one divided by this. */
  private static final double INNER = 4;

  private final ComparisonText text;
  private final int other;
  private final List<List<String>> rows = new ArrayList<>();

  private MapPicture(ComparisonText text, int other) {
    this.text = text;
    this.other = other;
  }

  static Block of(ComparisonText text, int other) {
    return new MapPicture(text, other).drawn();
  }

  private Block drawn() {
    Map<String, ProvinceMap.Value> values = values();
    String title = text.text("map", text.nameWithMonths(other));
    return text.plain(
        "map-" + other,
        title,
        text.text(text.others().size() > 1 ? "map.caption.common" : "map.caption"),
        chart(values),
        DataTable.of(
            title,
            List.of(
                text.text("province"),
                text.text("map.unit"),
                text.text("interval"),
                text.text("map.uncertain")),
            rows));
  }

  private Map<String, ProvinceMap.Value> values() {
    ScenarioDifference difference = text.findings().comparison().difference(other);
    List<Province> provinces = text.findings().plan().evidence().provinces();
    int known = Math.min(provinces.size(), difference.places().provinces().size());
    Map<String, ProvinceMap.Value> values = new LinkedHashMap<>();
    for (int place = 0; place < known; place++) {
      Province province = provinces.get(place);
      values.put(
          province.iso(), value(province, difference.perYear(place, SHOWN), spansZero(place)));
    }
    return values;
  }

  private ProvinceMap chart(Map<String, ProvinceMap.Value> values) {
    double outer = outerLimit(text);
    return ProvinceMap.ofDifferences(
        new ProvinceMap.Data(
            ProvinceMap.Units.PROVINCES_2019,
            values,
            List.of(-outer, -outer / INNER, outer / INNER, outer),
            classes(outer),
            text.text("map.unit"),
            text.text("map.uncertain"),
            text.words().text("report.places.noValue"),
            new ProvinceMap.Islands(
                text.words().text("report.places.hoangSa"),
                text.words().text("report.places.truongSa")),
            text.words().text("report.places.boundaries")));
  }

  /** What the five classes hold, in words: minus signs between dashes are hard to read. */
  private List<String> classes(double outer) {
    String far = text.figures().plain(outer);
    String near = text.figures().plain(outer / INNER);
    return List.of(
        text.text("map.fewer.far", far),
        text.text("map.fewer", near, far),
        text.text("map.same", near),
        text.text("map.more", near, far),
        text.text("map.more.far", far));
  }

  private ProvinceMap.Value value(Province province, PairedDifference here, boolean spansZero) {
    double factor = text.findings().reference().parameters().population().factor();
    double scale = PER / (province.population() * factor);
    boolean uncertain = here.mayBeZero() || spansZero;
    rows.add(
        List.of(
            text.name(province),
            text.figures().number(here.difference().mean() * scale, 2),
            text.range(here.difference().low95() * scale, here.difference().high95() * scale),
            text.words().text(uncertain ? "report.yes" : "report.no")));
    return new ProvinceMap.Value(here.difference().mean() * scale, uncertain);
  }

  private boolean spansZero(int place) {
    return text.findings()
        .overSets(other)
        .map(sets -> sets.perYear(place, SHOWN))
        .map(span -> span.low90() <= 0 && span.high90() >= 0)
        .orElse(false);
  }

  /** A round limit that a fifth of what is told from zero exceeds, in all scenarios together. */
  private static double outerLimit(ComparisonText text) {
    double[] sizes =
        text.others().stream()
            .flatMap(other -> new MapPicture(text, other).values().values().stream())
            .filter(each -> !each.uncertain())
            .mapToDouble(each -> Math.abs(each.value()))
            .sorted()
            .toArray();
    double large = sizes.length == 0 ? 0 : sizes[sizes.length * 4 / 5];
    return large > 0 ? new BigDecimal(large).round(new MathContext(1)).doubleValue() : 1;
  }
}
