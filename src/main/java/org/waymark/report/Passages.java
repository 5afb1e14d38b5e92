package org.waymark.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.store.Program;
import org.waymark.words.Words;

/** Parts of pages and sections that hold words. */
public final class Passages {
  private Passages() {}

  /** A paragraph. */
  public static Block say(String text) {
    return new Block.Passage(p(text));
  }

  /** A paragraph that is set off. */
  public static Block notice(String text) {
    return new Block.Passage(p(text).withClass("notice"));
  }

  /** The answer in large letters. */
  public static Block answer(String text) {
    return new Block.Passage(p(text).withClass("answer"));
  }

  /** Items, one below the other. */
  public static Block list(List<String> items) {
    return new Block.Passage(ul(each(items, item -> li(item))));
  }

  /** How to make a study again: the command, and what decides its results besides. */
  public static List<Block> again(
      Study study, int replications, Program program, String command, Words words) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("scenario", String.valueOf(study.scenario().getFileName()));
    facts.put(
        "seeds",
        words.text(
            "report.reproduction.seedsOf",
            Integer.toString(replications),
            Long.toString(study.seed()),
            Long.toString(study.seed() + replications - 1)));
    return again(facts, program, command, words);
  }

  /**
   * The same of a study of another kind.
   *
   * @param decides what decides its results, by the last part of the key of its name
   */
  public static List<Block> again(
      Map<String, String> decides, Program program, String command, Words words) {
    Map<String, String> facts = new LinkedHashMap<>(decides);
    facts.put("version", program.version());
    facts.put("commit", program.commit());
    return List.of(
        say(words.text("attribution.again")),
        new Block.Passage(command(command, words.text("report.reproduction.command"))),
        new Block.Passage(
            dl(
                each(
                    facts,
                    (key, value) ->
                        div(dt(words.text("report.reproduction." + key)), dd(value))))));
  }

  /** A command of the program, which scrolls by itself. */
  public static DomContent command(String command, String label) {
    return pre(code("./waymark " + command))
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", label);
  }

  /** Links to the sections of a page. */
  public static DomContent contents(List<Section> sections, Words words) {
    return nav(ol(each(sections, section -> li(a(section.title()).withHref("#" + section.id())))))
        .attr("aria-label", words.text("report.contents"));
  }
}
