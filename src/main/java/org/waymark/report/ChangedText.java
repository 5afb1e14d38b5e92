package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.evidence.Province;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.ChangedValue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Labels;
import org.waymark.words.Figures;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * What was changed in a scenario, in a line and in a table.
 *
 * @param words the reader's language
 * @param provinces all provinces, for their names
 */
public record ChangedText(Words words, List<Province> provinces) {
  private static final int IN_A_LINE = 2;

  /** The first changes in a line, and how many there are beside them. */
  public String line(List<ChangedValue> changed) {
    if (changed.isEmpty()) {
      return text("nothing");
    }
    String first =
        changed.stream().limit(IN_A_LINE).map(this::line).collect(Collectors.joining("; "));
    int more = changed.size() - IN_A_LINE;
    return more > 0 ? text("more", first, Figures.in(words.language()).number(more, 0)) : first;
  }

  private String line(ChangedValue each) {
    String said =
        text("value", Labels.of(words).label(each.path()), value(each.to()), value(each.from()));
    if (each.since() != null) {
      said = text("when", said, when(each));
    }
    return each.provinces().isEmpty()
        ? said
        : text(
            "where",
            said,
            each.provinces().size() == 1
                ? where(each)
                : text(
                    "provinces", Figures.in(words.language()).number(each.provinces().size(), 0)));
  }

  /** All of them, with what they rest on. */
  public DataTable table(String title, List<ChangedValue> changed) {
    List<List<String>> rows = new ArrayList<>();
    for (ChangedValue each : changed) {
      String unit = Catalogue.standard().find(each.path()).map(this::unit).orElse("");
      rows.add(
          List.of(
              each.change().isEmpty() ? Labels.of(words).withPath(each.path()) : each.change(),
              each.change().isEmpty() ? "" : Labels.of(words).withPath(each.path()),
              value(each.from()),
              value(each.to()) + unit,
              each.since() == null ? text("always") : when(each),
              where(each),
              ground(each),
              Catalogue.standard()
                  .find(each.path())
                  .map(entry -> Labels.of(words).sign(entry.sign()))
                  .orElse("")));
    }
    return new DataTable(
        title,
        List.of(
            words.text("report.column.change"),
            words.text("report.column.input"),
            text("from"),
            text("to"),
            words.text("report.column.when"),
            words.text("report.column.where"),
            words.text("report.column.ground"),
            words.text("report.column.direction")),
        rows,
        List.of(1, 4, 5, 6, 7));
  }

  private String ground(ChangedValue each) {
    return each.source().isBlank()
        ? words.text("report.ground.SCENARIO")
        : words.text("report.ground." + Ground.of(each.source())) + ": " + each.source();
  }

  private String when(ChangedValue each) {
    return each.until() == null
        ? words.text("report.since", each.since().toString())
        : words.text("report.range", each.since().toString(), each.until().toString());
  }

  private String where(ChangedValue each) {
    return each.provinces().isEmpty()
        ? words.text("report.everywhere")
        : provinces.stream()
            .filter(province -> each.provinces().contains(province.iso()))
            .map(words.language() == Language.VI ? Province::nameVi : Province::name)
            .collect(Collectors.joining(", "));
  }

  private String unit(Entry entry) {
    return entry.kind() == Entry.Kind.WORD ? "" : " (" + Labels.of(words).unit(entry) + ")";
  }

  private String value(String text) {
    try {
      return Figures.in(words.language()).plain(Double.parseDouble(text));
    } catch (NumberFormatException word) {
      return text;
    }
  }

  private String text(String key, Object... arguments) {
    return words.text("report.changed." + key, arguments);
  }
}
