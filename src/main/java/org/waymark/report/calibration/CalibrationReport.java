package org.waymark.report.calibration;

import static org.waymark.report.Passages.again;
import static org.waymark.report.Passages.answer;
import static org.waymark.report.Passages.list;
import static org.waymark.report.Passages.notice;
import static org.waymark.report.Passages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.Hindcast;
import org.waymark.analysis.posterior.Marginal;
import org.waymark.analysis.posterior.TargetFinding;
import org.waymark.report.Block;
import org.waymark.report.DataTable;
import org.waymark.report.Section;
import org.waymark.report.study.StudyPage;
import org.waymark.words.Words;

/** The page about a calibration, and its pictures: misses first, then what nobody can tell. */
public final class CalibrationReport {
  private static final int MOST = 12; // inputs, and pairs of them

  private final CalibrationFindings findings;
  private final CalibrationText text;
  private final CalibrationSentences sentences;
  private final CalibrationTables tables;
  private final CalibrationPictures pictures;

  private CalibrationReport(CalibrationText text) {
    this.findings = text.findings();
    this.text = text;
    this.sentences = new CalibrationSentences(text);
    this.tables = new CalibrationTables(text);
    this.pictures = new CalibrationPictures(text, tables);
  }

  /** Writes the page. Equal findings and words give equal bytes. */
  public static StudyPage of(CalibrationFindings findings, Words words) {
    CalibrationText text = new CalibrationText(findings, words);
    String meta =
        text.text(
            "meta",
            findings.targets().size(),
            findings.inputs().size(),
            findings.study().runs(),
            findings.study().waves().size(),
            findings.draws(),
            findings.program().version());
    return StudyPage.of(
        findings.study().name(),
        findings.study().description(),
        meta,
        new CalibrationReport(text).sections(),
        words);
  }

  /** What the page says first, sentence by sentence. */
  public static List<String> sentences(CalibrationFindings findings, Words words) {
    CalibrationSentences sentences = new CalibrationSentences(new CalibrationText(findings, words));
    List<String> said = new ArrayList<>(List.of(sentences.misses()));
    said.addAll(sentences.missed());
    said.add(sentences.misfit());
    said.addAll(sentences.scenario());
    said.addAll(sentences.open());
    return said;
  }

  private List<Section> sections() {
    List<TargetFinding> rows = TargetFinding.missesFirst(findings.targets());
    int omitted = findings.study().targets().omitted().size();
    String again = Long.toString(findings.study().seed());
    return List.of(
        section("answer", first()),
        section("predicted", pictures.predicted()),
        section(
            "targets",
            note("targets"),
            table(tables.targets(rows)),
            say(text.text("omitted", omitted))),
        section(
            "trafficked",
            say(text.text("trafficked.note", text.range(findings.found()))),
            pictures.trafficked(),
            say(text.text("beside")),
            list(sentences.beside())),
        section("readings", note("readings"), list(sentences.readings()), table(tables.readings())),
        section("effects", effects()),
        section("inputs", inputs()),
        section("ridges", note("ridges"), list(sentences.ridges(MOST))),
        section("waves", note("waves"), table(tables.waves())),
        section("hindcast", hindcasts()),
        section("diagnostics", note("diagnostics"), list(sentences.diagnostics())),
        section("cannot", list(cannot())),
        section(
            "again",
            again(Map.of("seeds", again), findings.program(), findings.reproduce(), text.words())));
  }

  private Section section(String id, Block... blocks) {
    return section(id, List.of(blocks));
  }

  private Section section(String id, List<Block> blocks) {
    return new Section(id, text.text("section." + id), blocks);
  }

  private Block note(String id) {
    return say(text.text(id + ".note"));
  }

  private static Block table(DataTable table) {
    return new Block.Passage(table.html());
  }

  private List<Block> first() {
    List<String> missed = sentences.missed();
    List<Block> blocks = new ArrayList<>(List.of(answer(sentences.misses())));
    if (!missed.isEmpty()) {
      blocks.add(list(missed));
    }
    blocks.add(say(sentences.misfit()));
    sentences.scenario().forEach(each -> blocks.add(say(each)));
    blocks.add(list(sentences.open()));
    blocks.add(notice(text.text("notEstimate")));
    return blocks;
  }

  private List<Block> inputs() {
    List<Marginal> best = findings.taught().stream().limit(MOST).toList();
    List<Block> blocks = new ArrayList<>(List.of(list(sentences.taught())));
    if (!best.isEmpty()) {
      blocks.add(pictures.inputs(best));
    }
    return blocks;
  }

  private List<Block> effects() {
    if (findings.stability().isEmpty()) {
      return List.of(say(text.text("effects.unasked")));
    }
    return List.of(
        note("effects"),
        list(sentences.effects()),
        table(tables.effects(findings.stability().get())));
  }

  private List<Block> hindcasts() {
    List<Block> blocks = new ArrayList<>(List.of(note("hindcast")));
    if (findings.hindcasts().isEmpty()) {
      blocks.add(say(text.text("hindcast.unasked")));
    }
    for (Hindcast each : findings.hindcasts()) {
      blocks.add(say(sentences.hindcast(each)));
      blocks.add(table(tables.hindcast(each)));
    }
    return blocks;
  }

  private List<String> cannot() {
    List<String> cannot = new ArrayList<>();
    for (int i = 1; text.words().has("posterior.cannot." + i); i++) {
      cannot.add(text.text("cannot." + i));
    }
    double factor = findings.study().factor();
    if (factor != 1) {
      cannot.add(text.text("small", text.digits(factor)));
    }
    return cannot;
  }
}
