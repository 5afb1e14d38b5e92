package org.waymark.report.feedback;

import static org.waymark.report.Passages.again;
import static org.waymark.report.Passages.answer;
import static org.waymark.report.Passages.list;
import static org.waymark.report.Passages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.analysis.feedback.FeedbackEffects;
import org.waymark.analysis.feedback.FeedbackFindings;
import org.waymark.analysis.feedback.PairedEffect;
import org.waymark.experiment.design.Feedback;
import org.waymark.experiment.point.DatedPath;
import org.waymark.experiment.point.Variation;
import org.waymark.outcome.run.Period;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.row.PairedDots;
import org.waymark.picture.sheet.Frame;
import org.waymark.report.Block;
import org.waymark.report.DataTable;
import org.waymark.report.Section;
import org.waymark.report.study.StudyPage;
import org.waymark.scenario.Labels;
import org.waymark.words.Words;

/** The page about limits and feedback loops, and its picture. */
public final class FeedbackReport {
  private final FeedbackFindings findings;
  private final Feedback feedback;
  private final FeedbackText text;
  private final FeedbackSentences sentences;

  private FeedbackReport(FeedbackText text) {
    this.findings = text.findings();
    this.feedback = text.feedback();
    this.text = text;
    this.sentences = FeedbackSentences.of(findings, text.words());
  }

  /** Writes the page. Equal findings and words give equal bytes. */
  public static StudyPage of(FeedbackFindings findings, Words words) {
    FeedbackText text = new FeedbackText(findings, words);
    Period period = new Period(findings.base().start(), findings.base().months());
    String meta =
        text.text(
            "meta",
            period.start().toString(),
            period.last().toString(),
            findings.study().replications(),
            findings.program().version());
    return StudyPage.of(findings.study(), meta, new FeedbackReport(text).sections(), words);
  }

  private List<Section> sections() {
    return List.of(
        section(
            "answer",
            answer(String.join(" ", sentences.first())),
            list(sentences.outcomes()),
            say(text.text("numbers", text.level()))),
        section("limits", picture()),
        section(
            "loops",
            list(sentences.loops()),
            say(text.text("loops.note")),
            new Block.Passage(loops().html())),
        section(
            "values",
            say(text.text("values.note")),
            list(feedback.parts().map(this::set).toList())),
        section("cannot", list(cannot())),
        section(
            "again",
            again(
                    findings.study(),
                    findings.study().replications(),
                    findings.program(),
                    findings.reproduce(),
                    text.words())
                .toArray(Block[]::new)));
  }

  private Section section(String id, Block... blocks) {
    return new Section(id, text.text("section." + id), List.of(blocks));
  }

  private Block picture() {
    List<PairedDots.Row> rows = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (FeedbackEffects outcome : findings.outcomes()) {
      for (int limit : FeedbackText.shown(feedback.limits())) {
        PairedEffect open = outcome.effects().get(0).get(limit);
        PairedEffect closed = outcome.effects().get(feedback.loops().size() + 1).get(limit);
        String name = text.outcome(outcome);
        String limited = text.limit(limit);
        rows.add(
            new PairedDots.Row(
                name, limited, List.of(value(open, outcome), value(closed, outcome))));
        table.add(row(List.of(name, limited, text.text("open.all")), open, outcome));
        table.add(row(List.of(name, limited, text.text("closed.all")), closed, outcome));
      }
    }
    String title = text.text("picture");
    String note = text.text("note", findings.study().name(), findings.program().version());
    return new Block.Illustration(
        new Frame(
            "limits", title, note, text.words().language(), String.join(" ", sentences.outcomes())),
        PairedDots.of(text.text("axis"), text.text("open.all"), text.text("closed.all"), rows),
        text.text("picture.caption", text.level()),
        text.words().text("attribution.behind", title),
        table("picture", List.of("outcome", "limit", "state"), table));
  }

  private static PairedDots.Value value(PairedEffect effect, FeedbackEffects outcome) {
    double scale = outcome.perLevel();
    return new PairedDots.Value(
        effect.mean() * scale,
        Double.isNaN(effect.low() * scale)
            ? Interval.NONE
            : new Interval(effect.low() * scale, effect.high() * scale));
  }

  /** What goes through each loop where all limits hold. */
  private DataTable loops() {
    List<List<String>> rows = new ArrayList<>();
    for (int loop : FeedbackText.shown(feedback.loops())) {
      for (FeedbackEffects outcome : findings.outcomes()) {
        List<String> names = List.of(text.loop(loop), text.outcome(outcome));
        rows.add(row(names, outcome.together(loop), outcome));
      }
    }
    return table("loops", List.of("loop", "outcome"), rows);
  }

  private List<String> row(List<String> names, PairedEffect effect, FeedbackEffects outcome) {
    List<String> row = new ArrayList<>(names);
    row.add(text.percent(effect, effect.mean(), outcome));
    row.add(text.range(effect, outcome));
    row.add(text.detectable(effect, outcome));
    row.add(text.amount(effect, effect.mean()));
    row.add(text.amount(effect, effect.detectable()).replace("+", ""));
    return row;
  }

  private DataTable table(String id, List<String> names, List<List<String>> rows) {
    return new DataTable(
        text.text("table." + id),
        Stream.concat(
                names.stream(), Stream.of("percent", "range", "seen", "amount", "amount.seen"))
            .map(column -> text.text("column." + column, text.level()))
            .toList(),
        rows,
        IntStream.range(1, names.size()).boxed().toList());
  }

  /** What a limit or a closed loop sets. */
  private String set(Feedback.Part part) {
    Labels labels = Labels.of(text.words());
    List<String> set = new ArrayList<>();
    part.values()
        .forEach(
            (path, value) ->
                set.add(
                    text.text(
                        "set.value",
                        DatedPath.parse(path).isPresent() ? path : labels.withPath(path),
                        value(value),
                        value(Variation.valuesOf(List.of(path), findings.base()).get(0)))));
    boolean isLimit = feedback.limits().contains(part);
    return text.text(isLimit ? "set.limit" : "set.loop", text.label(part), String.join("; ", set));
  }

  private String value(Object value) {
    return value instanceof Double number ? text.figures().plain(number) : value.toString();
  }

  private List<String> cannot() {
    int limits = FeedbackText.shown(feedback.limits()).size();
    int loops = FeedbackText.shown(feedback.loops()).size();
    int cells = limits * loops * findings.outcomes().size();
    long errors = Math.round(cells * (1 - feedback.level()));
    List<String> cannot = new ArrayList<>();
    for (int i = 1; text.words().has("feedback.cannot." + i); i++) {
      cannot.add(text.text("cannot." + i, cells, errors));
    }
    double factor = findings.base().parameters().population().factor();
    if (factor != 1) {
      cannot.add(text.words().text("attribution.limits.factor", text.figures().plain(factor)));
    }
    return cannot;
  }
}
