package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Dimension;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.row.BarsOfKinds;
import org.waymark.report.DataTable;
import org.waymark.report.Reading;
import org.waymark.report.Section;

/** Who the people were, beside what is on record of those identified. */
final class PeopleSection {
  private static final GroupTable.Measure TRAFFICKED = GroupTable.Measure.PEOPLE_TRAFFICKED;
  private static final GroupTable.Measure IDENTIFIED = GroupTable.Measure.VICTIMS_IDENTIFIED;

  private PeopleSection() {}

  static Section of(RunBrief brief) {
    SectionWriter section = new SectionWriter(brief, "people");
    section.say("people.barriers");
    section.picture("people", trafficked(brief), alternative(brief), table(brief));
    List<RecordedShare> recorded = RecordedShare.of(brief);
    if (recorded.isEmpty()) {
      section.say("people.norecord");
    } else {
      section.picture(
          "people-record",
          beside(brief, recorded),
          inWords(brief, recorded),
          rows(brief, recorded));
    }
    section.heading("people.children");
    int child = AgeGroup.UNDER_18.ordinal();
    Reading among = brief.share(TRAFFICKED, Dimension.AGE_GROUP, child);
    Reading known = brief.share(IDENTIFIED, Dimension.AGE_GROUP, child);
    return section
        .say(
            "people.children.shares",
            brief.shares().about(among),
            brief.sure(brief.shares(), among),
            brief.shares().about(known),
            brief.sure(brief.shares(), known))
        .done();
  }

  private static BarsOfKinds trafficked(RunBrief brief) {
    List<BarsOfKinds.Row> rows = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      for (int category : shown(dimension)) {
        Reading share = brief.share(TRAFFICKED, dimension, category);
        rows.add(
            new BarsOfKinds.Row(
                brief.text("dimension." + dimension.id()),
                category(brief, dimension, category),
                0,
                share.mean(),
                share.assumptions().isKnown() ? share.assumptions() : share.drawnChance(),
                Double.NaN));
      }
    }
    String interval =
        brief.assumptions().isPresent() ? brief.assumptionsLabel() : brief.chanceLabel();
    return new BarsOfKinds(
        brief.text("people.ofTrafficked"),
        Quantity.SHARE,
        List.of(brief.text("mean")),
        interval,
        "",
        rows);
  }

  private static String alternative(RunBrief brief) {
    List<String> parts = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      for (int category : shown(dimension)) {
        parts.add(
            brief.text(
                "alternative.share",
                category(brief, dimension, category),
                brief.shares().about(brief.share(TRAFFICKED, dimension, category))));
      }
    }
    return String.join(" ", parts);
  }

  private static DataTable table(RunBrief brief) {
    FigureColumns columns = new FigureColumns(brief);
    List<List<String>> rows = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      for (int category = 0; category < dimension.categories().size(); category++) {
        rows.add(
            FigureColumns.row(
                List.of(
                    brief.text("dimension." + dimension.id())
                        + ": "
                        + category(brief, dimension, category)),
                columns.cells(brief.shares(), brief.share(TRAFFICKED, dimension, category)),
                columns.cells(brief.shares(), brief.share(IDENTIFIED, dimension, category))));
      }
    }
    return DataTable.of(
        brief.text("picture.people"),
        FigureColumns.row(
            List.of(brief.text("column.group")),
            columns.headings(brief.text("column.amongTrafficked")),
            columns.headings(brief.text("column.amongIdentified"))),
        rows);
  }

  private static BarsOfKinds beside(RunBrief brief, List<RecordedShare> recorded) {
    List<BarsOfKinds.Row> rows = new ArrayList<>();
    for (RecordedShare share : recorded) {
      rows.add(
          new BarsOfKinds.Row(
              brief.text("dimension." + share.dimension().id()),
              label(brief, share),
              0,
              share.simulated(),
              Interval.NONE,
              share.target().value()));
    }
    return new BarsOfKinds(
        brief.text("people.ofIdentified"),
        Quantity.SHARE,
        List.of(brief.text("mean")),
        "",
        brief.text("onRecord"),
        rows);
  }

  private static String inWords(RunBrief brief, List<RecordedShare> recorded) {
    List<String> parts = new ArrayList<>();
    for (RecordedShare share : recorded) {
      parts.add(
          brief.text(
              "alternative.recorded",
              label(brief, share),
              brief.figures().percent(share.simulated(), 0),
              brief.figures().percent(share.target().value(), 0)));
    }
    return String.join(" ", parts);
  }

  private static DataTable rows(RunBrief brief, List<RecordedShare> recorded) {
    List<List<String>> rows = new ArrayList<>();
    for (RecordedShare share : recorded) {
      rows.add(
          List.of(
              label(brief, share),
              brief.figures().percent(share.simulated(), 0),
              brief.figures().percent(share.target().value(), 0),
              brief.text("confidence." + share.target().confidence()),
              share.target().sourceId()));
    }
    return new DataTable(
        brief.text("picture.people-record"),
        brief.columns("group", "model", "record", "confidence", "source"),
        rows,
        List.of(3, 4));
  }

  private static String label(RunBrief brief, RecordedShare share) {
    return brief.text(
        "people.labelled",
        category(brief, share.dimension(), share.category()),
        share.target().year().replace('-', '\u2013'));
  }

  private static String category(RunBrief brief, Dimension dimension, int category) {
    return brief.text("category." + dimension.id() + "." + dimension.categories().get(category));
  }

  /** Of two categories one is enough; the other is the rest. */
  private static List<Integer> shown(Dimension dimension) {
    return switch (dimension) {
      case SEX, AGE_GROUP -> List.of(0);
      case MINORITY -> List.of(1);
      case DESTINATION, SECTOR ->
          IntStream.range(0, dimension.categories().size()).boxed().toList();
    };
  }
}
