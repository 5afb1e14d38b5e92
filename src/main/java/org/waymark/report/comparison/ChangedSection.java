package org.waymark.report.comparison;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.Block;
import org.waymark.report.Section;
import org.waymark.scenario.ChangedValue;

/** What was changed: each scenario's description, and its values beside those of the reference. */
final class ChangedSection {
  private ChangedSection() {}

  static Section of(ComparisonText text) {
    List<Block> blocks = new ArrayList<>();
    scenario(blocks, text, 0);
    for (int other : text.others()) {
      scenario(blocks, text, other);
      List<ChangedValue> changed = text.changed(other);
      blocks.add(
          new Block.Passage(
              changed.isEmpty()
                  ? p(text.words().text("report.changed.nothing"))
                  : text.changedText()
                      .table(text.text("changed.title", text.name(other)), changed)
                      .html()));
    }
    return new Section("changed", text.text("section.changed"), blocks);
  }

  private static void scenario(List<Block> blocks, ComparisonText text, int number) {
    String name =
        number == 0 ? text.text("changed.reference", text.name(number)) : text.name(number);
    blocks.add(new Block.Passage(h3(name)));
    String description = text.description(number);
    if (!description.isBlank()) {
      blocks.add(new Block.Passage(p(description)));
    }
  }
}
