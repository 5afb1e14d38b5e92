package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Stage;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.flow.PathwayFlow;
import org.waymark.picture.row.BarsOfKinds;
import org.waymark.report.DataTable;
import org.waymark.report.Reading;
import org.waymark.report.Rounding;
import org.waymark.report.Section;

/** What became of the people trafficked in the same years. */
record PathwaySection(RunBrief brief, int first, int end) {
  private static final int YEARS_TO_FOLLOW = 3;

  static Section of(RunBrief brief) {
    List<Integer> shown = brief.shownYears();
    int last = shown.get(shown.size() - 1);
    List<Integer> followed = shown.stream().filter(year -> year <= last - YEARS_TO_FOLLOW).toList();
    List<Integer> cohorts = followed.isEmpty() ? shown : followed;
    PathwaySection pathway =
        new PathwaySection(brief, cohorts.get(0), cohorts.get(cohorts.size() - 1) + 1);
    return pathway.section(!followed.isEmpty());
  }

  private Section section(boolean followed) {
    SectionWriter section = new SectionWriter(brief, "pathway");
    String years = years();
    section.say(followed ? "pathway.followed" : "pathway.recent", years);
    Reading detected = brief.of(Derived.IDENTIFIED_WITHIN_3_YEARS_PER_100);
    if (Double.isFinite(detected.mean())) {
      section.say(
          "pathway.detected",
          brief.numbers().about(detected),
          brief.sure(brief.numbers(), detected));
    }
    section.picture("pathway", flow(), alternative(), table(), years);
    section.picture("afterwards", afterwards(), afterwardsInWords(), afterwardsTable(), years);
    return section.done();
  }

  private PathwayFlow flow() {
    List<PathwayFlow.Node> nodes = new ArrayList<>();
    node(nodes, "trafficked", people(Stage.TRAFFICKED), 0);
    node(nodes, "exploited", people(Stage.EXPLOITED), 1);
    node(nodes, "interdicted", people(Stage.INTERDICTED), 1);
    node(nodes, "inside", inside(), 2);
    node(nodes, "never_returned", people(Stage.NEVER_RETURNED), 2);
    node(nodes, "back", back(), 2);
    node(nodes, "unknown", back() - people(Stage.IDENTIFIED), 3);
    node(nodes, "identified", people(Stage.IDENTIFIED), 3);
    node(nodes, "unassisted", people(Stage.IDENTIFIED) - people(Stage.ASSISTED), 4);
    node(nodes, "assisted", people(Stage.ASSISTED), 4);
    List<PathwayFlow.Link> links = new ArrayList<>();
    link(links, "trafficked", "exploited", people(Stage.EXPLOITED));
    link(links, "trafficked", "interdicted", people(Stage.INTERDICTED));
    link(links, "exploited", "inside", inside());
    link(links, "exploited", "never_returned", people(Stage.NEVER_RETURNED));
    link(links, "exploited", "back", people(Stage.RETURNED));
    link(links, "interdicted", "back", people(Stage.INTERDICTED));
    link(links, "back", "unknown", back() - people(Stage.IDENTIFIED));
    link(links, "back", "identified", people(Stage.IDENTIFIED));
    link(links, "identified", "unassisted", people(Stage.IDENTIFIED) - people(Stage.ASSISTED));
    link(links, "identified", "assisted", people(Stage.ASSISTED));
    return new PathwayFlow(nodes, links);
  }

  private void node(List<PathwayFlow.Node> nodes, String id, double value, int column) {
    String label = stage(id) + " " + count(value);
    nodes.add(new PathwayFlow.Node(id, label, Math.max(0, value), column));
  }

  private static void link(List<PathwayFlow.Link> links, String from, String to, double value) {
    if (value > 0) {
      links.add(new PathwayFlow.Link(from, to, value));
    }
  }

  private String alternative() {
    List<String> parts = new ArrayList<>();
    stages().forEach(row -> parts.add(brief.text("alternative.stage", row.get(0), row.get(1))));
    return String.join(" ", parts);
  }

  private DataTable table() {
    return DataTable.of(
        brief.text("picture.pathway"), brief.columns("stage", "people", "of100"), stages());
  }

  private List<List<String>> stages() {
    List<List<String>> rows = new ArrayList<>();
    stage(rows, "trafficked", people(Stage.TRAFFICKED));
    stage(rows, "interdicted", people(Stage.INTERDICTED));
    stage(rows, "exploited", people(Stage.EXPLOITED));
    stage(rows, "inside", inside());
    stage(rows, "never_returned", people(Stage.NEVER_RETURNED));
    stage(rows, "returned", people(Stage.RETURNED));
    stage(rows, "back", back());
    stage(rows, "identified", people(Stage.IDENTIFIED));
    stage(rows, "assisted", people(Stage.ASSISTED));
    stage(rows, "assisted_while_pending", people(Stage.ASSISTED_WHILE_PENDING));
    stage(rows, "reintegrated", people(Stage.REINTEGRATED));
    stage(rows, "trafficked_again", people(Stage.TRAFFICKED_AGAIN));
    return rows;
  }

  private void stage(List<List<String>> rows, String id, double value) {
    rows.add(List.of(stage(id), count(value), per100(value, people(Stage.TRAFFICKED))));
  }

  private BarsOfKinds afterwards() {
    List<BarsOfKinds.Row> rows = new ArrayList<>();
    for (Stage stage : afterwardsStages()) {
      rows.add(
          new BarsOfKinds.Row(
              "", stage(stage.id()), 0, share(people(stage), back()), Interval.NONE, Double.NaN));
    }
    return new BarsOfKinds(
        brief.text("pathway.ofThoseBack"),
        Quantity.SHARE,
        List.of(brief.text("mean")),
        "",
        "",
        rows);
  }

  private String afterwardsInWords() {
    List<String> parts = new ArrayList<>();
    for (Stage stage : afterwardsStages()) {
      parts.add(brief.text("alternative.of100", stage(stage.id()), per100(people(stage), back())));
    }
    return String.join(" ", parts);
  }

  private DataTable afterwardsTable() {
    List<List<String>> rows = new ArrayList<>();
    for (Stage stage : afterwardsStages()) {
      rows.add(List.of(stage(stage.id()), count(people(stage)), per100(people(stage), back())));
    }
    return DataTable.of(
        brief.text("picture.afterwards"), brief.columns("stage", "people", "of100back"), rows);
  }

  private static List<Stage> afterwardsStages() {
    return List.of(
        Stage.IDENTIFIED,
        Stage.ASSISTED,
        Stage.ASSISTED_WHILE_PENDING,
        Stage.REINTEGRATED,
        Stage.TRAFFICKED_AGAIN);
  }

  private String stage(String id) {
    return brief.words().text("stage." + id);
  }

  private double people(Stage stage) {
    return brief.ensemble().cohorts().mean(first, end, stage);
  }

  private double inside() {
    return Math.max(
        0, people(Stage.EXPLOITED) - people(Stage.RETURNED) - people(Stage.NEVER_RETURNED));
  }

  private double back() {
    return people(Stage.RETURNED) + people(Stage.INTERDICTED);
  }

  /** Sums over years carry no interval; two digits are what the yearly figures bear. */
  private String count(double value) {
    Rounding rounding = Rounding.within(Math.max(0, value)).atLeast(0);
    return brief.figures().number(rounding.round(Math.max(0, value)), 0);
  }

  private String per100(double part, double whole) {
    double share = share(part, whole);
    return brief.figures().number(100 * share, share < 0.1 ? 1 : 0);
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }

  private String years() {
    int from = brief.year(first);
    int until = brief.year(end - 1);
    return from == until ? Integer.toString(from) : brief.text("range", "" + from, "" + until);
  }
}
