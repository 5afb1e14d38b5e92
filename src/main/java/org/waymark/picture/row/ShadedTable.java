package org.waymark.picture.row;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/**
 * A table whose cells hold a short text on a shade that says how much it is.
 *
 * @param columnTitle what the columns are
 * @param columns their headings, a few letters each
 * @param rows from top to bottom
 * @param key what the shades mean
 */
public record ShadedTable(String columnTitle, List<String> columns, List<Row> rows, List<Key> key)
    implements Chart {
  private static final double CELL = 30;
  private static final double GAP = 10;

  /** Ground of a cell. */
  public enum Shade {
    /** Nothing to see. */
    NONE(Ink.PAPER, Ink.MUTED),
    /** Little. */
    FAINT(Ink.CLASSES.get(0), Ink.INK),
    /** Some. */
    LIGHT(Ink.CLASSES.get(1), Ink.INK),
    /** Much. */
    STRONG(Ink.CLASSES.get(3), Ink.PAPER),
    /** Most. */
    FULL(Ink.CLASSES.get(4), Ink.PAPER),
    /** Of the opposite kind. */
    OTHER(Ink.SERIES.get(1).fade(0.25), Ink.INK);

    private final Ink ground;
    private final Ink letters;

    Shade(Ink ground, Ink letters) {
      this.ground = ground;
      this.letters = letters;
    }
  }

  /**
   * A cell.
   *
   * @param text a few letters; may be empty
   * @param shade its ground
   */
  public record Cell(String text, Shade shade) {
    /** No cell at all. */
    public static final Cell BLANK = new Cell("", null);
  }

  /**
   * A row.
   *
   * @param label its name
   * @param cells one for each column
   */
  public record Row(String label, List<Cell> cells) {
    /** Copies its list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What a shade means.
   *
   * @param label its meaning
   * @param shade which
   */
  public record Key(String label, Shade shade) {}

  /**
   * Copies its lists.
   *
   * @throws IllegalArgumentException if a row has not one cell for each column
   */
  public ShadedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    key = List.copyOf(key);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "Row \"%s\" has %s cells for %s columns"
                .formatted(row.label(), row.cells().size(), columns.size()));
      }
    }
  }

  @Override
  public double draw(Canvas canvas, double top) {
    double y = Legend.draw(canvas, 0, top, canvas.width(), legend()) + 10;
    double left = canvas.narrow() ? 0 : labelWidth(canvas) + GAP;
    double width = (canvas.width() - left) / columns().size();
    y = canvas.paragraph(columnTitle(), left, y, canvas.width() - left, canvas.small(), Ink.MUTED);
    y = headings(canvas, left, y + 2, width) + 2;
    for (Row row : rows()) {
      y = row(canvas, row, left, y, width);
    }
    return y + 2;
  }

  private double headings(Canvas canvas, double left, double top, double width) {
    for (int i = 0; i < columns().size(); i++) {
      String heading = columns().get(i);
      double x = left + (i + 0.5) * width - Type.width(heading, canvas.small()) / 2;
      canvas.text(heading, x, top + Type.ascent(canvas.small()), canvas.small(), Ink.MUTED);
    }
    return top + Type.lineHeight(canvas.small());
  }

  private double row(Canvas canvas, Row row, double left, double top, double width) {
    double room = canvas.narrow() ? canvas.width() : left - GAP;
    List<String> lines = Type.wrap(row.label(), canvas.font(), room);
    double text = lines.size() * Type.lineHeight(canvas.font());
    if (canvas.narrow()) {
      canvas.lines(lines, 0, top + 4, canvas.font(), Ink.INK);
      cells(canvas, row, left, top + 4 + text, width);
      return top + 4 + text + CELL;
    }
    double height = Math.max(CELL, text);
    canvas.lines(lines, 0, top + (height - text) / 2, canvas.font(), Ink.INK);
    cells(canvas, row, left, top + (height - CELL) / 2, width);
    return top + height;
  }

  private void cells(Canvas canvas, Row row, double left, double top, double width) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (cell.shade() == null) {
        continue;
      }
      Shape box = Marks.box(left + i * width + 1, top + 1, width - 2, CELL - 2);
      ground(canvas, box, cell.shade());
      double x = left + (i + 0.5) * width - Type.width(cell.text(), canvas.small()) / 2;
      double baseline = top + CELL / 2 + Type.ascent(canvas.small()) * 0.36;
      canvas.text(cell.text(), x, baseline, canvas.small(), cell.shade().letters);
    }
  }

  private static void ground(Canvas canvas, Shape box, Shade shade) {
    canvas.fill(box, shade.ground);
    canvas.draw(box, shade == Shade.OTHER ? Ink.SERIES.get(1) : Ink.GRID, Canvas.solid(1));
  }

  private double labelWidth(Canvas canvas) {
    double widest =
        rows().stream().mapToDouble(row -> Type.width(row.label(), canvas.font())).max().orElse(0);
    return Math.min(widest + 1, canvas.width() * 0.4);
  }

  private List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (Key each : key()) {
      entries.add(
          new Legend.Entry(
              each.label(),
              (canvas, x, middle, width) ->
                  ground(canvas, Marks.box(x, middle - 7, width, 14), each.shade())));
    }
    return entries;
  }
}
