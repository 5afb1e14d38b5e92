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
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final String RELATIONS = OPEN + "officeDocument/2006/relationships";
  private static final String PACKAGE = OPEN + "package/2006/relationships";
  private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
  private static final int BESIDE_ROWS = 3;

  /** Adds it to the parts of a workbook. */
  void addTo(Map<String, byte[]> parts) {
    replace(
        parts,
        FIRST_SHEET,
        "</worksheet>",
        "<drawing xmlns:r=\"" + RELATIONS + "\" r:id=\"rIdChart\"/></worksheet>");
    replace(
        parts,
        "[Content_Types].xml",
        "</Types>",
        type("/xl/drawings/drawing1.xml", TYPE + "drawing+xml")
            + type("/xl/charts/chart1.xml", TYPE + "drawingml.chart+xml")
            + "</Types>");
    put(
        parts,
        "xl/worksheets/_rels/sheet1.xml.rels",
        relation("rIdChart", "drawing", "../drawings/drawing1.xml"));
    put(
        parts,
        "xl/drawings/_rels/drawing1.xml.rels",
        relation("rId1", "chart", "../charts/chart1.xml"));
    put(parts, "xl/drawings/drawing1.xml", drawing());
    put(parts, "xl/charts/chart1.xml", chart());
  }

  private String drawing() {
    int top = rows + BESIDE_ROWS;
    return "<xdr:wsDr xmlns:xdr=\""
        + OPEN
        + "drawingml/2006/spreadsheetDrawing\" xmlns:a=\""
        + OPEN
        + "drawingml/2006/main\"><xdr:twoCellAnchor>"
        + corner("from", 0, top)
        + corner("to", 8, top + Math.max(16, 2 * rows))
        + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"chart\""
        + " descr=\""
        + escaped(title)
        + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
        + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>"
        + "<a:graphic><a:graphicData uri=\""
        + OPEN
        + "drawingml/2006/chart\"><c:chart xmlns:c=\""
        + OPEN
        + "drawingml/2006/chart\" xmlns:r=\""
        + RELATIONS
        + "\" r:id=\"rId1\"/>"
        + "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
        + "</xdr:wsDr>";
  }

  private static String corner(String name, int column, int row) {
    return "<xdr:"
        + name
        + "><xdr:col>"
        + column
        + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>"
        + row
        + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:"
        + name
        + ">";
  }

  private String chart() {
    String cells = "'" + sheet.replace("'", "''") + "'!";
    int last = rows + 1;
    return "<c:chartSpace xmlns:c=\""
        + OPEN
        + "drawingml/2006/chart\" xmlns:a=\""
        + OPEN
        + "drawingml/2006/main\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich>"
        + "<a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1100\" b=\"1\"/></a:pPr><a:r><a:rPr sz=\"1100\""
        + " b=\"1\"/><a:t>"
        + escaped(title)
        + "</a:t></a:r></a:p></c:rich></c:tx>"
        + "<c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"
        + "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>"
        + "<c:varyColors val=\"0\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:strRef>"
        + "<c:f>"
        + escaped(cells + "$" + column + "$1")
        + "</c:f></c:strRef></c:tx><c:spPr>"
        + "<a:solidFill><a:srgbClr val=\"0072B2\"/></a:solidFill></c:spPr>"
        + "<c:invertIfNegative val=\"0\"/><c:cat><c:strRef><c:f>"
        + escaped(cells + "$A$2:$A$" + last)
        + "</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>"
        + escaped(cells + "$" + column + "$2:$" + column + "$" + last)
        + "</c:f></c:numRef></c:val></c:ser><c:gapWidth val=\"60\"/><c:axId val=\"1\"/>"
        + "<c:axId val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling>"
        + "<c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>"
        + "<c:tickLblPos val=\"low\"/><c:crossAx val=\"2\"/></c:catAx><c:valAx>"
        + "<c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling>"
        + "<c:delete val=\"0\"/><c:axPos val=\"b\"/><c:majorGridlines/><c:crossAx val=\"1\"/>"
        + "</c:valAx></c:plotArea><c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "\"><Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static void replace(Map<String, byte[]> parts, String name, String end, String more) {
    String text = new String(parts.get(name), StandardCharsets.UTF_8);
    if (!text.contains(end)) {
      throw new IllegalStateException("A workbook without " + end + " in " + name + ".");
    }
    parts.put(name, text.replace(end, more).getBytes(StandardCharsets.UTF_8));
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, (HEAD + text).getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
