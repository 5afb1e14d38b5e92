package org.waymark.report.run;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Block;
import org.waymark.report.Section;

/**
 * The sections of a page with their pictures, drawn once for the page and for {@code charts/}.
 *
 * @param sections of a page
 * @param drawn the pictures of each illustration, by its id
 * @param pictures by stem of their files, in the order of the page
 */
public record DrawnSections(
    List<Section> sections, Map<String, List<Picture>> drawn, Map<String, Picture> pictures) {
  /** Draws the pictures of sections, several at a time. */
  public static DrawnSections of(List<Section> sections) {
    return of(sections, List::of, Picture::of);
  }

  /** The same with PNG of 16:9, in as many parts as each picture needs to be legible there. */
  public static DrawnSections forSlides(List<Section> sections) {
    return of(sections, Chart::parts, Picture::forSlides);
  }

  private static DrawnSections of(
      List<Section> sections,
      Function<Chart, List<Chart>> split,
      BiFunction<Frame, Chart, Picture> drawing) {
    List<Part> parts =
        sections.stream()
            .flatMap(section -> section.illustrations().stream())
            .flatMap(each -> parts(each, split))
            .toList();
    List<Picture> drawn =
        parts.parallelStream().map(each -> drawing.apply(each.frame(), each.chart())).toList();
    Map<String, Picture> pictures = new LinkedHashMap<>();
    Map<String, List<Picture>> together = new LinkedHashMap<>();
    for (int i = 0; i < drawn.size(); i++) {
      pictures.put(parts.get(i).frame().id(), drawn.get(i));
      together.computeIfAbsent(parts.get(i).of(), id -> new ArrayList<>()).add(drawn.get(i));
    }
    return new DrawnSections(
        List.copyOf(sections), together, Collections.unmodifiableMap(pictures));
  }

  /** A part of the illustration with an id. */
  private record Part(String of, Frame frame, Chart chart) {}

  /**
   * Files of parts are named {@code STEM-1}, {@code STEM-2} and so on; of a single one, {@code
   * STEM}.
   */
  private static Stream<Part> parts(
      Block.Illustration illustration, Function<Chart, List<Chart>> split) {
    Frame frame = illustration.frame();
    List<Chart> charts = split.apply(illustration.chart());
    return IntStream.range(0, charts.size())
        .mapToObj(i -> new Part(frame.id(), frame.part(i + 1, charts.size()), charts.get(i)));
  }

  /** The sections as they stand in a page, numbered from 1. */
  public List<DomContent> html() {
    List<DomContent> written = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      written.add(sections.get(i).html(i + 1, each -> drawn.get(each.frame().id())));
    }
    return written;
  }
}
