package org.waymark.report.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Province;
import org.waymark.outcome.variable.Variable;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.map.ProvinceMap;
import org.waymark.picture.row.NestedBars;
import org.waymark.report.DataTable;
import org.waymark.report.Reading;
import org.waymark.report.Section;

/** Where people come from: regions first, then a map, and no order of size anywhere. */
final class PlacesSection {
  private PlacesSection() {}

  static Section of(RunBrief brief) {
    SectionWriter section = new SectionWriter(brief, "places");
    section.say("places.rate");
    section.picture("regions", regions(brief), inWords(brief), regionTable(brief));
    List<Area> areas = Area.of(brief);
    long hatched = areas.stream().filter(Area::uncertain).count();
    long spanning = areas.stream().filter(Area::spansNation).count();
    section.picture(
        "map",
        map(brief, areas),
        brief.text(
            "alternative.map",
            brief.number(areas.size()),
            brief.number(hatched),
            brief.number(spanning)),
        areaTable(brief, areas),
        brief.number(areas.size()),
        brief.number(hatched),
        brief.number(spanning));
    return section.say("places.boundaries").done();
  }

  private static NestedBars regions(RunBrief brief) {
    List<NestedBars.Row> rows = new ArrayList<>();
    List<String> regions = brief.ensemble().places().places().regions();
    for (int region = 0; region < regions.size(); region++) {
      Reading rate = rate(brief, region);
      rows.add(
          new NestedBars.Row(
              "",
              brief.text("region." + regions.get(region)),
              rate.mean(),
              rate.drawnChance(),
              rate.assumptions(),
              Double.NaN));
    }
    return NestedBars.of(
        new NestedBars.Data(
            brief.text("places.unit"),
            Quantity.NUMBER,
            new NestedBars.Key(
                brief.text("mean"), brief.chanceLabel(), brief.assumptionsLabel(), ""),
            rows));
  }

  private static String inWords(RunBrief brief) {
    List<String> parts = new ArrayList<>();
    List<String> regions = brief.ensemble().places().places().regions();
    for (int region = 0; region < regions.size(); region++) {
      Reading rate = rate(brief, region);
      parts.add(
          brief.text(
              "alternative.row",
              brief.text("region." + regions.get(region)),
              brief.numbers().about(rate),
              brief.sure(brief.numbers(), rate)));
    }
    return String.join(" ", parts);
  }

  private static DataTable regionTable(RunBrief brief) {
    FigureColumns columns = new FigureColumns(brief);
    List<List<String>> rows = new ArrayList<>();
    List<String> regions = brief.ensemble().places().places().regions();
    for (int region = 0; region < regions.size(); region++) {
      int place = brief.ensemble().places().places().region(region);
      rows.add(
          FigureColumns.row(
              List.of(brief.text("region." + regions.get(region))),
              columns.cells(brief.numbers(), rate(brief, region)),
              columns.cells(brief.counts(), brief.at(place, Variable.PEOPLE_TRAFFICKED))));
    }
    return DataTable.of(
        brief.text("picture.regions"),
        FigureColumns.row(
            List.of(brief.text("column.region")),
            columns.headings(brief.text("column.rate")),
            columns.headings(brief.text("peoplePerYear"))),
        rows);
  }

  private static Reading rate(RunBrief brief, int region) {
    String id = brief.ensemble().places().places().regions().get(region);
    double people =
        brief.findings().evidence().provinces().stream()
                .filter(province -> province.region().equals(id))
                .mapToDouble(Province::population)
                .sum()
            * brief.factor();
    int place = brief.ensemble().places().places().region(region);
    return brief.at(place, Variable.PEOPLE_TRAFFICKED).times(Area.PER / people);
  }

  private static ProvinceMap map(RunBrief brief, List<Area> areas) {
    Map<String, ProvinceMap.Value> values = new LinkedHashMap<>();
    for (Area area : areas) {
      values.put(area.code(), new ProvinceMap.Value(area.rate().mean(), area.uncertain()));
    }
    return ProvinceMap.of(
        new ProvinceMap.Data(
            Area.isMerged(brief) ? ProvinceMap.Units.UNITS_2025 : ProvinceMap.Units.PROVINCES_2019,
            values,
            List.of(),
            List.of(),
            brief.text("places.unit"),
            brief.text("places.uncertain"),
            brief.text("places.noValue"),
            new ProvinceMap.Islands(brief.text("places.hoangSa"), brief.text("places.truongSa")),
            brief.text("places.boundaries")));
  }

  private static DataTable areaTable(RunBrief brief, List<Area> areas) {
    FigureColumns columns = new FigureColumns(brief);
    List<List<String>> rows = new ArrayList<>();
    for (Area area : areas) {
      rows.add(
          FigureColumns.row(
              List.of(area.name(), brief.text("region." + area.region())),
              columns.cells(brief.numbers(), area.rate()),
              List.of(
                  brief.text(area.estimated() ? "yes" : "no"),
                  brief.text(area.spansNation() ? "yes" : "no"))));
    }
    int last = columns.headings().size() + 2;
    return new DataTable(
        brief.text("picture.map"),
        FigureColumns.row(
            brief.columns("area", "region"),
            columns.headings(brief.text("column.rate")),
            brief.columns("estimated", "spans")),
        rows,
        List.of(1, last, last + 1));
  }
}
