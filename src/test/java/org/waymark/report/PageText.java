package org.waymark.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as a reader meets it. */
public final class PageText {
  private static final List<String> BREAKS =
      List.of(
          "p",
          "h1",
          "h2",
          "h3",
          "li",
          "tr",
          "caption",
          "figcaption",
          "summary",
          "dt",
          "dd",
          "pre",
          "title",
          "desc",
          "text",
          "div",
          "strong");

  private PageText() {}

  /** The page, which must be well-formed. */
  public static Document parse(String html) throws Exception {
    String xml = html.substring("<!DOCTYPE html>".length()).strip();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  /** Every element of a tag. */
  public static List<Element> all(Document page, String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The same within an element. */
  public static List<Element> within(Element element, String tag) {
    NodeList found = element.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** Every word of the page, drawings and names of drawings included, a line for each part. */
  public static String words(String html) throws Exception {
    StringBuilder text = new StringBuilder();
    collect(parse(html).getDocumentElement(), text);
    return text.toString()
        .lines()
        .map(line -> line.strip().replaceAll(" +", " "))
        .filter(line -> !line.isEmpty())
        .reduce("", (all, line) -> all + line + "\n");
  }

  private static void collect(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    }
    if (node.getNodeName().equals("style") || node.getNodeName().equals("script")) {
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, text);
    }
    if (BREAKS.contains(node.getNodeName())) {
      text.append('\n');
    } else if (node.getNodeName().equals("td") || node.getNodeName().equals("th")) {
      text.append(" | ");
    }
  }
}
