package org.waymark.report.run;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Block;
import org.waymark.report.Section;

/** The sections of a page with their pictures, drawn once for the page and for {@code charts/}. */
public final class DrawnSections {
  private final List<Section> sections;
  private final Map<String, Picture> pictures;

  private DrawnSections(List<Section> sections, Map<String, Picture> pictures) {
    this.sections = sections;
    this.pictures = pictures;
  }

  /** Draws the pictures of sections, several at a time. */
  public static DrawnSections of(List<Section> sections) {
    return of(sections, Picture::of);
  }

  /** The same with PNG of 16:9. */
  public static DrawnSections forSlides(List<Section> sections) {
    return of(sections, Picture::forSlides);
  }

  private static DrawnSections of(
      List<Section> sections, BiFunction<Frame, Chart, Picture> drawing) {
    List<Block.Illustration> illustrations =
        sections.stream().flatMap(section -> section.illustrations().stream()).toList();
    List<Picture> drawn =
        illustrations.parallelStream()
            .map(each -> drawing.apply(each.frame(), each.chart()))
            .toList();
    Map<String, Picture> pictures = new LinkedHashMap<>();
    for (int i = 0; i < drawn.size(); i++) {
      pictures.put(illustrations.get(i).frame().id(), drawn.get(i));
    }
    return new DrawnSections(List.copyOf(sections), Collections.unmodifiableMap(pictures));
  }

  /** The pictures by stem of their files, in the order of the page. */
  public Map<String, Picture> pictures() {
    return pictures;
  }

  /** The sections as they stand in a page, numbered from 1. */
  public List<DomContent> html() {
    List<DomContent> written = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      written.add(sections.get(i).html(i + 1, each -> pictures.get(each.frame().id())));
    }
    return written;
  }
}
