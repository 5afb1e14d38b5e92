package org.waymark.report;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table. The first column names the row; on a narrow page it scrolls by itself.
 *
 * @param title what it holds
 * @param columns headings
 * @param rows cells, as many as there are columns
 * @param textColumns columns with words rather than figures, besides the first
 */
public record DataTable(
    String title, List<String> columns, List<List<String>> rows, List<Integer> textColumns) {
  /**
   * Copies its lists.
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    textColumns = List.copyOf(textColumns);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "Table \"%s\" has a row of %s cells for %s columns"
                .formatted(title, row.size(), columns.size()));
      }
    }
  }

  /** A table of figures. */
  public static DataTable of(String title, List<String> columns, List<List<String>> rows) {
    return new DataTable(title, columns, rows, List.of());
  }

  /** As it stands in a page. */
  public DomContent html() {
    return sortable(List.of());
  }

  /**
   * The same, for readers to sort by its headings.
   *
   * @param values what cells are sorted by, NaN for those that are by their text; none: not
   *     sortable
   */
  public DomContent sortable(List<List<Double>> values) {
    return div(table(
                caption(title),
                thead(
                    tr(
                        each(
                            IntStream.range(0, columns.size()).boxed().toList(),
                            i -> th(columns.get(i)).attr("scope", "col").withClass(kind(i))))),
                tbody(each(IntStream.range(0, rows.size()).boxed().toList(), i -> row(i, values))))
            .withCondClass(!values.isEmpty(), "sortable"))
        .withClass("scroll")
        .attr("role", "region")
        .attr("aria-label", title)
        .attr("tabindex", "0");
  }

  private DomContent row(int row, List<List<Double>> values) {
    List<String> cells = rows.get(row);
    return tr(
        th(cells.get(0)).attr("scope", "row").withClass("text"),
        each(
            IntStream.range(1, cells.size()).boxed().toList(),
            i -> {
              Double value = values.isEmpty() ? Double.NaN : values.get(row).get(i);
              return td(cells.get(i))
                  .withClass(kind(i))
                  .condAttr(!value.isNaN(), "data-value", value.toString());
            }));
  }

  private String kind(int column) {
    return column == 0 || textColumns.contains(column) ? "text" : "figure";
  }
}
