package org.waymark.picture.sheet;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/** A sheet on which a chart becomes SVG. */
public final class SvgSheet {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String FONTS = "font-family=\"'Noto Sans','DejaVu Sans',Arial,sans-serif\"";

  private SvgSheet() {}

  /** A drawing for a page: no title, no note, colours by name. */
  public static String inline(Frame frame, Chart chart, int width) {
    boolean narrow = width == Canvas.NARROW;
    String id = frame.id() + (narrow ? "-narrow" : "-wide");
    SVGGraphics2D graphics = graphics(new Colours(true, id), id);
    double bottom = chart.draw(new Canvas(graphics, width, frame.language()), 0);
    return """
        <svg xmlns="%s" class="picture %s" viewBox="0 0 %s %s" width="100%%" lang="%s" role="img" %s %s>
        %s
        %s</svg>
        """
        .formatted(
            NAMESPACE,
            narrow ? "narrow" : "wide",
            width,
            (long) Math.ceil(bottom),
            frame.language().code(),
            named(frame, id),
            FONTS,
            name(frame, id),
            SvgText.of(graphics.getRoot()));
  }

  private static String named(Frame frame, String id) {
    String title = "aria-labelledby=\"%s-title\"".formatted(id);
    return frame.description().isBlank()
        ? title
        : title + " aria-describedby=\"%s-desc\"".formatted(id);
  }

  private static String name(Frame frame, String id) {
    String title = "<title id=\"%s-title\">%s</title>".formatted(id, SvgText.escape(frame.title()));
    return frame.description().isBlank()
        ? title
        : title
            + "<desc id=\"%s-desc\">%s</desc>".formatted(id, SvgText.escape(frame.description()));
  }

  /** A file of its own. */
  record File(String text, int height) {}

  /** A drawing that travels alone: title and note inside, white ground, fixed colours. */
  static File alone(Frame frame, Chart chart) {
    String id = frame.id();
    SVGGraphics2D graphics = graphics(new Colours(false, id), id);
    int height = Alone.draw(frame, chart, graphics);
    String text =
        String.format(
            Locale.ROOT,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="%s" viewBox="%s" width="%d" height="%d" lang="%s" role="img" %s %s>
            %s
            <rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>
            %s</svg>
            """,
            NAMESPACE,
            String.format(
                Locale.ROOT, "%d %d %d %d", -Alone.MARGIN, -Alone.MARGIN, Alone.WIDTH, height),
            Alone.WIDTH,
            height,
            frame.language().code(),
            named(frame, id),
            FONTS,
            name(frame, id),
            -Alone.MARGIN,
            -Alone.MARGIN,
            Alone.WIDTH,
            height,
            Ink.PAPER.hex(),
            SvgText.of(graphics.getRoot()));
    return new File(text, height);
  }

  private static SVGGraphics2D graphics(Colours colours, String id) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    // Batik would ask for a system font, and there may be none.
    SVGGeneratorContext.GraphicContextDefaults defaults =
        new SVGGeneratorContext.GraphicContextDefaults();
    defaults.setFont(Type.regular(13));
    context.setGraphicContextDefaults(defaults);
    context.setPrecision(2);
    context.setExtensionHandler(colours);
    context.setIDGenerator(new Ids(id));
    return new Measured(context);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ids that begin with the picture's own. */
  private static final class Ids extends SVGIDGenerator {
    private final String id;

    Ids(String id) {
      this.id = id;
    }

    @Override
    public String generateID(String prefix) {
      return id + "-" + super.generateID(prefix);
    }
  }

  /** Measures text exactly, and not in whole pixels of this machine's screen. */
  private static final class Measured extends SVGGraphics2D {
    Measured(SVGGeneratorContext context) {
      super(context, false);
      // JFreeChart puts back what it found, and there must be something.
      setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
      return new ExactMetrics(font);
    }
  }

  /** Font size in fractions of a pixel. */
  private static final class ExactMetrics extends FontMetrics {
    private static final long serialVersionUID = 1L;

    ExactMetrics(Font font) {
      super(font);
    }

    @Override
    public java.awt.font.FontRenderContext getFontRenderContext() {
      return Type.EXACT;
    }

    @Override
    public Rectangle2D getStringBounds(String text, java.awt.Graphics graphics) {
      return font.getStringBounds(text, Type.EXACT);
    }

    @Override
    public int getAscent() {
      return (int) Math.round(font.getLineMetrics("x", Type.EXACT).getAscent());
    }

    @Override
    public int getDescent() {
      return (int) Math.round(font.getLineMetrics("x", Type.EXACT).getDescent());
    }

    @Override
    public int getLeading() {
      return 0;
    }

    @Override
    public int charsWidth(char[] data, int off, int len) {
      return (int) Math.round(Type.width(new String(data, off, len), font));
    }
  }
}
