package org.waymark.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a drawing as a page would. */
public final class Drawn {
  private final Document document;

  private Drawn(Document document) {
    this.document = document;
  }

  public static Drawn of(String svg) {
    try {
      return new Drawn(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg))));
    } catch (Exception e) {
      throw new AssertionError("Not well-formed: " + e.getMessage() + "\n" + svg, e);
    }
  }

  public Element root() {
    return document.getDocumentElement();
  }

  public List<Element> all(String tag) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  public List<String> ids() {
    return all("*").stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** All that is written, lines of a paragraph joined by blanks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    all("text").forEach(element -> text.append(element.getTextContent()).append(' '));
    return text.toString();
  }
}
