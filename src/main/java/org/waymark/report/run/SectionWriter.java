package org.waymark.report.run;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.report.Block;
import org.waymark.report.DataTable;
import org.waymark.report.Section;

/** Collects what a section says, block by block. */
public final class SectionWriter {
  private final RunBrief brief;
  private final String id;
  private final List<Block> blocks = new ArrayList<>();

  public SectionWriter(RunBrief brief, String id) {
    this.brief = brief;
    this.id = id;
  }

  /** A paragraph with the text of a key. */
  public SectionWriter say(String key, Object... arguments) {
    return add(p(brief.text(key, arguments)));
  }

  /** The same, set off. */
  public SectionWriter notice(String key, Object... arguments) {
    return add(p(brief.text(key, arguments)).withClass("notice"));
  }

  public SectionWriter heading(String key) {
    return add(h3(brief.text(key)));
  }

  public SectionWriter list(List<String> items) {
    return add(ul(each(items, item -> li(item))));
  }

  /** All texts of a numbered key: {@code key.1}, {@code key.2} and so on. */
  public SectionWriter list(String key) {
    List<String> items = new ArrayList<>();
    for (int i = 1; brief.has(key + "." + i); i++) {
      items.add(brief.text(key + "." + i));
    }
    return list(items);
  }

  public SectionWriter table(DataTable table) {
    return add(table.html());
  }

  /**
   * A picture; its title and caption are the texts {@code picture.STEM} and {@code
   * picture.STEM.caption}.
   *
   * @param alternative what it shows, in numbers
   */
  public SectionWriter picture(
      String stem, Chart chart, String alternative, DataTable table, Object... caption) {
    Frame frame =
        new Frame(stem, brief.text("picture." + stem), brief.note(), brief.language(), alternative);
    blocks.add(
        new Block.Illustration(
            frame,
            chart,
            brief.text("picture." + stem + ".caption", caption),
            brief.text("behind", brief.text("picture." + stem)),
            table));
    return this;
  }

  public SectionWriter add(DomContent content) {
    blocks.add(new Block.Passage(content));
    return this;
  }

  public Section done() {
    return new Section(id, brief.text("section." + id), blocks);
  }
}
