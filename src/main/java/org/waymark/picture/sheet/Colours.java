package org.waymark.picture.sheet;

import java.awt.Paint;
import java.util.Locale;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes colours into SVG: by name, for a page that gives them values, or by value. */
final class Colours extends DefaultExtensionHandler {
  private final boolean byName;
  private final String id;

  Colours(boolean byName, String id) {
    this.byName = byName;
    this.id = id;
  }

  @Override
  public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
    if (paint instanceof Ink ink) {
      return new SVGPaintDescriptor(value(ink), ink.opacity());
    }
    if (paint instanceof Hatch hatch) {
      // Equal hatches have equal ids; the writer keeps the first definition of an id.
      String name =
          "%s-%s-%s"
              .formatted(id, hatch.mark().name().toLowerCase(Locale.ROOT), hatch.line().name());
      return new SVGPaintDescriptor(
          "url(#" + name + ")", "1", pattern(name, hatch, context.getDOMFactory()));
    }
    // Batik states its own default before anything is drawn.
    return new SVGPaintDescriptor(value(Ink.INK), "1");
  }

  private String value(Ink ink) {
    return byName ? ink.variable() : ink.hex();
  }

  private Element pattern(String name, Hatch hatch, Document document) {
    Element pattern = document.createElement("pattern");
    pattern.setAttribute("id", name);
    pattern.setAttribute("patternUnits", "userSpaceOnUse");
    pattern.setAttribute("width", String.valueOf(Hatch.TILE));
    pattern.setAttribute("height", String.valueOf(Hatch.TILE));
    stroke(pattern, hatch, hatch.casing(), hatch.casingWidth());
    stroke(pattern, hatch, hatch.line(), hatch.mark().width());
    return pattern;
  }

  private void stroke(Element pattern, Hatch hatch, Ink ink, double width) {
    Element path = pattern.getOwnerDocument().createElement("path");
    path.setAttribute("d", hatch.mark().path());
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", value(ink));
    path.setAttribute("stroke-opacity", ink.opacity());
    path.setAttribute("stroke-width", String.valueOf(width));
    path.setAttribute("stroke-linecap", "round");
    pattern.appendChild(path);
  }
}
