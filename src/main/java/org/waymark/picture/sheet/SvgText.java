package org.waymark.picture.sheet;

import java.awt.Font;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes what Batik drew as short SVG: every shape states its own paint and nothing else, so that
 * groups, and the defaults that Batik states at the root, are not needed.
 */
final class SvgText {
  private static final List<String> FILL = List.of("fill", "fill-opacity");
  private static final List<String> STROKE =
      List.of(
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin");
  private static final List<String> LETTERS = List.of("font-size", "font-weight");
  private static final List<String> KEPT_BY_GROUPS = List.of("clip-path", "transform", "opacity");

  /** What SVG itself assumes, and need not be written. */
  private static final Map<String, String> ASSUMED =
      Map.ofEntries(
          Map.entry("fill-opacity", "1"),
          Map.entry("stroke", "none"),
          Map.entry("stroke-opacity", "1"),
          Map.entry("stroke-width", "1"),
          Map.entry("stroke-dasharray", "none"),
          Map.entry("stroke-linecap", "butt"),
          Map.entry("stroke-linejoin", "miter"),
          Map.entry("font-weight", "normal"),
          Map.entry("opacity", "1"));

  /** Said by Batik of every shape, or inherited; not copied to shapes. */
  private static final Set<String> SAID_BY_BATIK =
      Set.of(
          "xml:space",
          "xmlns",
          "xmlns:xlink",
          "font-family",
          "font-style",
          "color-interpolation",
          "color-rendering",
          "image-rendering",
          "shape-rendering",
          "text-rendering",
          "stroke-dashoffset",
          "stroke-miterlimit");

  private static final Pattern COMMAND = Pattern.compile(" ?([A-Z]) ?");

  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> definitions = new LinkedHashMap<>();

  private SvgText() {}

  /** Definitions and shapes of a drawing, without the root element. */
  static String of(Element root) {
    SvgText text = new SvgText();
    text.children(root, inherited(root, Map.of()));
    String definitions =
        text.definitions.isEmpty()
            ? ""
            : "<defs>" + String.join("", text.definitions.values()) + "</defs>\n";
    return definitions + text.body;
  }

  /** Text as XML. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void children(Element parent, Map<String, String> style) {
    Element before = null;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (before != null && outlines(element, before)) {
          copyStroke(element, before, style);
          continue;
        }
        if (before != null) {
          element(before, style);
        }
        before = element;
      }
    }
    if (before != null) {
      element(before, style);
    }
  }

  /** Whether an element is the outline of the filled shape before it: one element can say both. */
  private static boolean outlines(Element outline, Element filled) {
    return outline.getTagName().equals(filled.getTagName())
        && outline.getAttribute("fill").equals("none")
        && filled.getAttribute("stroke").equals("none")
        && geometry(outline).equals(geometry(filled));
  }

  private static Map<String, String> geometry(Element element) {
    Map<String, String> geometry = sorted(element);
    FILL.forEach(geometry::remove);
    STROKE.forEach(geometry::remove);
    return geometry;
  }

  private static void copyStroke(Element from, Element to, Map<String, String> style) {
    for (String name : STROKE) {
      String value = from.hasAttribute(name) ? from.getAttribute(name) : style.get(name);
      if (value != null) {
        to.setAttribute(name, value);
      }
    }
  }

  private void element(Element element, Map<String, String> outer) {
    switch (element.getTagName()) {
      case "defs" -> define(element);
      case "g" -> group(element, outer);
      default -> shape(element, inherited(element, outer));
    }
  }

  private void define(Element definitionsOfBatik) {
    for (Node child = definitionsOfBatik.getFirstChild();
        child != null;
        child = child.getNextSibling()) {
      if (child instanceof Element element && element.hasAttribute("id")) {
        definitions.computeIfAbsent(element.getAttribute("id"), id -> definition(element));
      }
    }
  }

  private static String definition(Element element) {
    StringBuilder text = new StringBuilder("<" + element.getTagName());
    sorted(element).forEach((name, value) -> attribute(text, name, value));
    text.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        text.append(definition(inner));
      }
    }
    return text.append("</").append(element.getTagName()).append('>').toString();
  }

  private void group(Element element, Map<String, String> outer) {
    StringBuilder opening = new StringBuilder();
    for (String name : KEPT_BY_GROUPS) {
      if (element.hasAttribute(name)) {
        attribute(opening, name, element.getAttribute(name));
      }
    }
    if (opening.isEmpty()) {
      children(element, inherited(element, outer));
      return;
    }
    body.append("<g").append(opening).append(">\n");
    children(element, inherited(element, outer));
    body.append("</g>\n");
  }

  private void shape(Element element, Map<String, String> style) {
    String tag = element.getTagName();
    boolean text = tag.equals("text");
    body.append('<').append(tag);
    sorted(element)
        .forEach(
            (name, value) -> {
              if (!style.containsKey(name) && !SAID_BY_BATIK.contains(name)) {
                attribute(body, name, name.equals("d") ? shorter(value) : value);
              }
            });
    state(FILL, style);
    if (!style.getOrDefault("stroke", "none").equals("none")) {
      state(STROKE, style);
    }
    if (!text) {
      body.append("/>\n");
      return;
    }
    state(LETTERS, style);
    String content = element.getTextContent();
    fit(content, style);
    body.append('>').append(escape(content)).append("</text>\n");
  }

  /** The same path with fewer letters: a line to follows a line to without saying so. */
  static String shorter(String path) {
    Matcher commands = COMMAND.matcher(path);
    StringBuilder text = new StringBuilder();
    String before = "";
    while (commands.find()) {
      String command = commands.group(1);
      boolean isKnown = command.equals("L") && (before.equals("M") || before.equals("L"));
      commands.appendReplacement(text, isKnown ? " " : command);
      before = command;
    }
    return commands.appendTail(text).toString();
  }

  /** A page may lack the font; its own must not need more room than was measured. */
  private void fit(String content, Map<String, String> style) {
    if (content.length() < 2) {
      return;
    }
    double size = Double.parseDouble(style.getOrDefault("font-size", "12"));
    boolean bold = style.getOrDefault("font-weight", "normal").equals("bold");
    Font font = bold ? Type.bold(size) : Type.regular(size);
    attribute(body, "textLength", String.format(Locale.ROOT, "%.1f", Type.width(content, font)));
    attribute(body, "lengthAdjust", "spacingAndGlyphs");
  }

  private void state(List<String> names, Map<String, String> style) {
    for (String name : names) {
      String value = style.get(name);
      if (value != null && !value.equals(ASSUMED.get(name))) {
        attribute(body, name, value);
      }
    }
  }

  private static Map<String, String> inherited(Element element, Map<String, String> outer) {
    Map<String, String> style = new TreeMap<>(outer);
    for (List<String> names : List.of(FILL, STROKE, LETTERS)) {
      for (String name : names) {
        if (element.hasAttribute(name)) {
          style.put(name, element.getAttribute(name).replace("px", ""));
        }
      }
    }
    return style;
  }

  private static Map<String, String> sorted(Element element) {
    Map<String, String> sorted = new TreeMap<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    return sorted;
  }

  private static void attribute(StringBuilder to, String name, String value) {
    to.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }
}
