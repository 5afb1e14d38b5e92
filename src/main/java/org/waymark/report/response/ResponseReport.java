package org.waymark.report.response;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.Responses;
import org.waymark.analysis.response.ResponsesInWorlds;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Luck;
import org.waymark.experiment.sweep.Overridden;
import org.waymark.experiment.sweep.SweepResults;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.experiment.world.Posterior;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Block;
import org.waymark.report.Page;
import org.waymark.report.Passages;
import org.waymark.report.Section;
import org.waymark.report.run.DrawnSections;
import org.waymark.report.run.Reservations;
import org.waymark.words.Language;
import org.waymark.words.ShellWord;
import org.waymark.words.Words;

/** The page about a sweep, and its pictures. */
public final class ResponseReport {
  /** Nothing is fetched from anywhere, whatever stands in the page. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none';"
          + " form-action 'none'";

  private final ResponseBrief brief;
  private final Selection selection;
  private final List<Section> sections;
  private final DrawnSections drawn;

  private ResponseReport(ResponseBrief brief) {
    this.brief = brief;
    this.selection = Selection.of(brief.responses());
    this.sections = new ArrayList<>(List.of(answer()));
    if (brief.study().design() == Design.Type.LIST) {
      sections.add(alternatives());
    }
    if (brief.responses().each().stream().anyMatch(Response::isKnown)) {
      sections.add(section("explore", new Explorer(brief, selection).blocks()));
      sections.add(size());
      sections.add(section("pictures", drawings()));
    }
    sections.addAll(List.of(method(), section("limits", List.of(list("limits"))), again()));
    this.drawn = DrawnSections.forSlides(sections);
  }

  /** Writes the page. Equal responses and words give equal bytes. */
  public static ResponseReport of(Responses responses, Words words) {
    return new ResponseReport(new ResponseBrief(responses, words));
  }

  /** The pictures by stem of their files, in the order of the page. */
  public Map<String, Picture> pictures() {
    return drawn.pictures();
  }

  /** The page: one file that needs no other. */
  public String html() {
    return Page.of(
        brief.words(),
        brief.text("title", brief.study().name()),
        List.of(
            meta().attr("http-equiv", "Content-Security-Policy").withContent(POLICY),
            style(rawHtml(Explorer.css()))),
        head(),
        drawn.html());
  }

  private DomContent head() {
    SweepResults results = brief.responses().results();
    SweepResults.Asked study = brief.study();
    String runs =
        brief.text(
            "meta",
            brief.text("design." + study.design().id()),
            brief.number(study.points().count()),
            brief.number(study.replications()),
            brief.number(results.asked()));
    if (results.failed() > 0) {
      runs += "; " + brief.text("meta.failed", brief.number(results.failed()));
    }
    Optional<WorldsOfStudy> worlds = brief.responses().worlds().map(ResponsesInWorlds::worlds);
    if (worlds.isPresent()) {
      runs +=
          "; "
              + brief.text(
                  "meta.worlds",
                  brief.number(worlds.get().worlds().count()),
                  brief.number(worlds.get().plan().points().count()));
    }
    return header(
            p(brief.text("kicker")).withClass("kicker"),
            h1(study.name()),
            iff(!study.description().isBlank(), p(study.description()).withClass("lead")),
            p(runs).withClass("meta"))
        .withClass("page");
  }

  /** The answer: a sentence or two for each output that has pictures, and what to mind. */
  public List<String> answers() {
    return Stream.concat(sentences().stream(), notices().stream()).toList();
  }

  private List<String> sentences() {
    ResponseSentences sentences = new ResponseSentences(brief);
    return selection.pictured().stream().map(sentences::answer).toList();
  }

  /** What is to be said of other plausible worlds; empty where these were not run. */
  public List<String> inWorlds() {
    if (brief.responses().worlds().isEmpty()) {
      return List.of();
    }
    ResponseSentences sentences = new ResponseSentences(brief);
    ResponsesInWorlds worlds = brief.responses().worlds().get();
    List<String> said =
        new ArrayList<>(
            selection.pictured().stream()
                .flatMap(each -> sentences.inWorlds(each).stream())
                .toList());
    Reservations.fewWorlds(brief.words(), worlds.counted(), worlds.weights().size())
        .ifPresent(said::add);
    if (worlds.contradicting() == worlds.weights().size()) {
      said.add(brief.words().text("report.certainty.sets.all"));
    }
    return said;
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    for (Overridden each : brief.study().overridden()) {
      notices.add(each.warning().say(brief.words()));
    }
    if (brief.isSmall()) {
      notices.add(brief.text("factor", brief.figures().plain(brief.study().factor())));
    }
    boolean known =
        selection.pictured().stream()
            .anyMatch(
                each -> each.output().startsWith("victims_") || each.output().startsWith("detec"));
    if (known) {
      notices.add(brief.text("identified"));
    }
    return notices;
  }

  private Section answer() {
    List<Block> blocks = new ArrayList<>();
    sentences().forEach(sentence -> blocks.add(Passages.answer(sentence)));
    if (!inWorlds().isEmpty()) {
      blocks.add(say("worlds.answer"));
      inWorlds().forEach(sentence -> blocks.add(Passages.say(sentence)));
    }
    notices().forEach(notice -> blocks.add(Passages.notice(notice)));
    int all = brief.responses().each().size();
    if (selection.pictured().size() < all) {
      blocks.add(
          say("left.pictures", brief.number(selection.pictured().size()), brief.number(all)));
    }
    return section("answer", blocks);
  }

  private Section alternatives() {
    List<Block> blocks = new ArrayList<>(List.of(say(brief.byLuck("alternatives.how"))));
    if (brief.responses().worlds().isPresent()) {
      blocks.add(say("worlds.alternatives"));
    }
    for (Response response : selection.pictured()) {
      response
          .alternatives()
          .filter(each -> !each.each().isEmpty())
          .map(each -> new AlternativeSentences(brief, response, each).table())
          .ifPresent(table -> blocks.add(new Block.Passage(table.html())));
    }
    return section("alternatives", blocks);
  }

  private Section size() {
    ResponseTables tables = new ResponseTables(brief);
    List<Block> blocks = new ArrayList<>(List.of(say("size.how")));
    if (brief.responses().worlds().isPresent()) {
      blocks.add(say("worlds.columns"));
    }
    selection.pictured().stream()
        .filter(Response::isKnown)
        .forEach(each -> blocks.add(new Block.Passage(tables.size(each).html())));
    return section("size", blocks);
  }

  private List<Block> drawings() {
    ResponsePictures drawings = new ResponsePictures(brief, selection);
    List<Block> blocks = new ArrayList<>();
    int factors = brief.study().points().paths().size();
    if (selection.panels() < factors) {
      blocks.add(say("left.panels", brief.number(selection.panels()), brief.number(factors)));
    }
    selection.pictured().forEach(each -> blocks.addAll(drawings.of(each)));
    return blocks;
  }

  private Section method() {
    SweepResults.Asked study = brief.study();
    boolean single = study.replications() == 1;
    List<Block> blocks = new ArrayList<>();
    if (Responses.hasLevels(study.design())) {
      String key = study.design() == Design.Type.GRID ? "grid" : "one-at-a-time";
      blocks.add(say(brief.byLuck("method." + key)));
      blocks.add(
          single
              ? say("method.single")
              : say("method.student", brief.number(study.replications())));
    } else if (brief.responses().each().stream().anyMatch(Response::isKnown)) {
      blocks.add(say(brief.responses().together() ? "method.sampled" : "method.alone"));
      if (study.points().count() > Responses.mostFitted()) {
        blocks.add(say("method.thinned", brief.number(Responses.mostFitted())));
      }
      boolean told = !single || study.luck() == Luck.OWN;
      blocks.add(say(told ? brief.byLuck("method.band") : "method.oneReplication"));
    }
    boolean bands =
        brief.responses().each().stream()
            .anyMatch(each -> each.effects().stream().anyMatch(Effect::hasBand));
    if (bands) {
      String how = Responses.hasLevels(study.design()) ? "bonferroni" : "scheffe";
      blocks.add(say("method.swing", brief.text("method." + how)));
    }
    blocks.addAll(
        brief.responses().worlds().map(this::worlds).orElseGet(() -> List.of(say("worlds.none"))));
    blocks.add(say("method.reference"));
    blocks.add(say("method.missing"));
    return section("method", blocks);
  }

  private List<Block> worlds(ResponsesInWorlds worlds) {
    WorldsOfStudy of = worlds.worlds();
    boolean drawn = of.from().posterior().isPresent();
    int all = worlds.weights().size();
    String judged =
        brief
            .words()
            .text(
                "report.certainty.sets." + of.judge().basis(),
                brief.number(all),
                brief.number(of.worlds().inputs().varied().size()),
                brief.number(all - worlds.counted()),
                brief.figures().plain(WorldWeight.GROSS),
                brief.number(worlds.counted()));
    return List.of(
        say("worlds.how"), say(drawn ? "worlds.posterior" : "worlds.prior"), Passages.say(judged));
  }

  private Section again() {
    SweepResults.Asked study = brief.study();
    StringBuilder command = new StringBuilder("sweep " + study.file());
    study.options().forEach(each -> command.append(" --set ").append(ShellWord.of(each)));
    command.append(" --replications ").append(study.replications());
    command.append(" --seed ").append(study.firstSeed());
    brief.responses().worlds().ifPresent(each -> command.append(options(each.worlds().from())));
    command.append(brief.words().language() == Language.VI ? " --lang vi" : "");
    return section(
        "again",
        List.of(
            say("again.how"),
            new Block.Passage(Passages.command(command.toString(), brief.text("again.command"))),
            new Block.Passage(
                dl(
                    pair("study", study.file()),
                    pair("hash", study.hash()),
                    pair(
                        "seeds",
                        brief.text(
                            brief.byLuck("again.seedsOf"),
                            Long.toString(study.firstSeed()),
                            Long.toString(lastSeed(study)))),
                    pair(
                        "period",
                        brief.text("again.periodOf", study.start(), brief.number(study.months()))),
                    pair("version", study.version()),
                    pair("commit", study.commit()))),
            say("again.files" + (brief.responses().worlds().isPresent() ? ".worlds" : ""))));
  }

  private static String options(WorldsFrom from) {
    String whence = from.posterior().map(Posterior::file).orElse(WorldsFrom.PRIOR);
    return " --worlds " + from.count() + " --worlds-from " + ShellWord.of(whence);
  }

  private static long lastSeed(SweepResults.Asked study) {
    int points = study.points().count();
    return study.luck().seed(study.firstSeed(), study.replications() - 1, points - 1, points);
  }

  private DomContent pair(String key, String value) {
    return div(dt(brief.text("again." + key)), dd(value));
  }

  private Section section(String id, List<Block> blocks) {
    return new Section(id, brief.text("section." + id), blocks);
  }

  private Block say(String key, Object... arguments) {
    return Passages.say(brief.text(key, arguments));
  }

  private Block list(String key) {
    List<String> items = new ArrayList<>();
    for (int i = 1; brief.words().has("responses." + key + "." + i); i++) {
      items.add(brief.text(key + "." + i));
    }
    return Passages.list(items);
  }
}
