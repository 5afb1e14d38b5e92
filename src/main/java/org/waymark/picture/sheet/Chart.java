package org.waymark.picture.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Something that can be drawn at any width. */
public interface Chart {
  /**
   * Draws downwards.
   *
   * @param top where to begin, in pixels
   * @return where the drawing ends
   */
  double draw(Canvas canvas, double top);

  /**
   * The same in parts of one scale, each of which is legible on a slide of 16:9; itself if it is
   * so.
   */
  default List<Chart> parts() {
    return List.of(this);
  }

  /** Charts of at most so many items each, in order; their numbers differ by one at most. */
  static <T> List<Chart> split(List<T> items, int most, Function<List<T>, Chart> chart) {
    int parts = Math.max(1, (items.size() + most - 1) / most);
    return IntStream.range(0, parts)
        .mapToObj(
            part -> items.subList(items.size() * part / parts, items.size() * (part + 1) / parts))
        .map(chart)
        .toList();
  }

  /** Small print that belongs to a picture that travels alone, besides its note. */
  default String disclaimer() {
    return "";
  }
}
