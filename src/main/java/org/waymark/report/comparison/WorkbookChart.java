package org.waymark.report.comparison;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A native chart on the first sheet of a workbook: horizontal bars of one column, named by the
 * first. The writer of workbooks has no charts; the parts that one needs (ECMA-376, DrawingML) are
 * added to the finished file.
 *
 * @param title of the chart
 * @param sheet name of the first sheet
 * @param column letter of the column that is drawn
 * @param rows number of rows below the heading
 */
record WorkbookChart(String title, String sheet, char column, int rows) {
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
  private static final int GAP = 3;

  /** Adds it to the parts of a workbook. */
  void addTo(Map<String, byte[]> parts) {
    addBefore(
        parts,
        "xl/worksheets/sheet1.xml",
        "</worksheet>",
        "<drawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " r:id=\"rIdChart\"/>");
    addBefore(
        parts,
        "[Content_Types].xml",
        "</Types>",
        type("/xl/drawings/drawing1.xml", TYPE + "drawing+xml")
            + type("/xl/charts/chart1.xml", TYPE + "drawingml.chart+xml"));
    int top = rows + GAP;
    Map<String, String> values =
        Map.of(
            "title", XmlPart.escaped(title),
            "cells", XmlPart.escaped("'" + sheet.replace("'", "''") + "'!"),
            "column", String.valueOf(column),
            "last", Integer.toString(rows + 1),
            "top", Integer.toString(top),
            "bottom", Integer.toString(top + Math.max(16, 2 * rows)));
    parts.put(
        "xl/worksheets/_rels/sheet1.xml.rels", XmlPart.bytes("chart/sheet-relations", values));
    parts.put(
        "xl/drawings/_rels/drawing1.xml.rels", XmlPart.bytes("chart/drawing-relations", values));
    parts.put("xl/drawings/drawing1.xml", XmlPart.bytes("chart/drawing", values));
    parts.put("xl/charts/chart1.xml", XmlPart.bytes("chart/chart", values));
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static void addBefore(Map<String, byte[]> parts, String name, String end, String more) {
    String text = new String(parts.get(name), StandardCharsets.UTF_8);
    if (!text.contains(end)) {
      throw new IllegalStateException("A workbook without " + end + " in " + name + ".");
    }
    parts.put(name, text.replace(end, more + end).getBytes(StandardCharsets.UTF_8));
  }
}
