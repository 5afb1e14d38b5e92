package org.waymark.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;
import java.util.function.Function;
import org.waymark.picture.sheet.Picture;

/**
 * A section of a page.
 *
 * @param id its anchor
 * @param title its heading
 * @param blocks what it says
 */
public record Section(String id, String title, List<Block> blocks) {
  /** Copies its list. */
  public Section {
    blocks = List.copyOf(blocks);
  }

  /** Its pictures, in order. */
  public List<Block.Illustration> illustrations() {
    return blocks.stream()
        .filter(Block.Illustration.class::isInstance)
        .map(Block.Illustration.class::cast)
        .toList();
  }

  /**
   * As it stands in a page.
   *
   * @param number of the section
   * @param drawn gives the pictures of an illustration
   */
  public DomContent html(int number, Function<Block.Illustration, List<Picture>> drawn) {
    String heading = id + "-heading";
    return section(
            h2(number + ". " + title).withId(heading), each(blocks, block -> block.html(drawn)))
        .withId(id)
        .attr("aria-labelledby", heading);
  }
}
