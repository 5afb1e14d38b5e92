package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.analysis.posterior.Band;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.Hindcast;
import org.waymark.analysis.posterior.Marginal;
import org.waymark.analysis.posterior.TargetFinding;
import org.waymark.analysis.posterior.VariantFinding;
import org.waymark.analysis.posterior.WaveFinding;
import org.waymark.experiment.calibration.Target;
import org.waymark.scenario.Labels;
import org.waymark.words.Words;

/** What a calibration came to, in short: misses first, then what the record can and cannot tell. */
public final class CalibrationAnswer {
  private static final int MOST_MISSES = 5;
  private static final int MOST_INPUTS = 5;
  private static final double AGREED = 1.05; // R-hat of chains, as many advise

  private final Words words;
  private final CalibrationFindings findings;
  private final Shown shown;

  /** An answer in a language. */
  public CalibrationAnswer(Words words, CalibrationFindings findings) {
    this.words = words;
    this.findings = findings;
    this.shown = Shown.in(words.language());
  }

  /** The lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(findings.study().name());
    misses(lines);
    say(lines, "calibration.misfit", shown.number(findings.misfit(), 2));
    warnings(lines);
    say(
        lines,
        "calibration.trafficked",
        range(findings.trafficked()),
        range(findings.prior()),
        range(findings.found()));
    lines.addAll(readings());
    say(lines, "calibration.level");
    taught(lines);
    findings.hindcasts().forEach(each -> hindcast(lines, each));
    findings
        .second()
        .ifPresent(
            each ->
                say(
                    lines,
                    each.collapsed() ? "calibration.second.collapsed" : "calibration.second",
                    range(each.trafficked())));
    say(
        lines,
        "calibration.emulator",
        shown.number(findings.emulatorError(false), 2),
        shown.number(findings.emulatorError(true), 2));
    return lines;
  }

  private void misses(List<String> lines) {
    List<TargetFinding> missed = findings.missed();
    if (missed.isEmpty()) {
      say(lines, "calibration.missed.none", shown.number(TargetFinding.MISSED, 0));
    }
    for (TargetFinding each : missed.subList(0, Math.min(MOST_MISSES, missed.size()))) {
      say(
          lines,
          each.isOutOfReach() ? "calibration.missed.unreached" : "calibration.missed",
          name(each.target()),
          value(each.target(), each.target().value()),
          value(each.target(), each.model().low()),
          value(each.target(), each.model().high()));
    }
    if (missed.size() > MOST_MISSES) {
      say(lines, "calibration.missed.more", shown.number(missed.size() - MOST_MISSES, 0));
    }
  }

  private void warnings(List<String> lines) {
    WaveFinding last = findings.waves().get(findings.waves().size() - 1);
    if (last.fraction() == 0) {
      say(
          lines,
          "calibration.noRegion",
          shown.number(last.wave().cutoff(), 1),
          shown.number(last.level(), 1));
    }
    if (findings.worstRHat() > AGREED) {
      say(lines, "calibration.chains", shown.number(findings.worstRHat(), 2));
    }
  }

  private List<String> readings() {
    TextTable table = new TextTable();
    List<String> head = new ArrayList<>();
    head.add(words.text("calibration.reading"));
    head.add(words.text("calibration.all"));
    for (VariantFinding.FoundBand band : findings.main().byFound()) {
      head.add(
          words.text(
              "calibration.band", shown.number(band.from(), 0), shown.number(band.until(), 0)));
    }
    table.add(head.toArray(String[]::new));
    row(table, words.text("calibration.main"), findings.main());
    for (VariantFinding each : findings.variants()) {
      row(table, each.variant().label().get(words.language()), each);
    }
    return table.lines();
  }

  private void row(TextTable table, String label, VariantFinding each) {
    List<String> cells = new ArrayList<>(List.of(label, range(each.trafficked())));
    each.byFound().forEach(band -> cells.add(range(band.trafficked())));
    table.add(cells.toArray(String[]::new));
  }

  private void taught(List<String> lines) {
    List<Marginal> taught = findings.taught();
    String best =
        taught.stream()
            .limit(MOST_INPUTS)
            .map(each -> input(each.name()))
            .collect(Collectors.joining("; "));
    int all = findings.inputs().size();
    say(
        lines,
        taught.isEmpty()
            ? "calibration.taught.none"
            : taught.size() == all ? "calibration.taught.all" : "calibration.taught",
        shown.number(taught.size(), 0),
        shown.number(all, 0),
        best,
        shown.number(all - taught.size(), 0));
  }

  /** What an input is called; a scale has the name that the study gives it. */
  private String input(String name) {
    return findings
        .study()
        .inputs()
        .find(name)
        .map(each -> Labels.of(words).input(each.path(), each.change()))
        .orElse(name);
  }

  private void hindcast(List<String> lines, Hindcast each) {
    if (each.rows().isEmpty()) {
      return;
    }
    double naive =
        Math.min(each.last().rmse(), Math.min(each.trend().rmse(), each.drivers().rmse()));
    say(
        lines,
        each.model().rmse() < naive ? "calibration.hindcast" : "calibration.hindcast.noSkill",
        Integer.toString(each.variant().until()),
        shown.number(each.model().covered(), 0),
        shown.number(each.rows().size(), 0),
        shown.number(each.model().rmse(), 2),
        shown.number(each.last().rmse(), 2),
        shown.number(each.trend().rmse(), 2),
        shown.number(each.drivers().rmse(), 2));
  }

  private static String name(Target target) {
    return target.series().name() + " " + target.year();
  }

  private String value(Target target, double value) {
    return target.series().family().isShare()
        ? words.text("calibration.percent", shown.number(100 * value, 0))
        : shown.number(value, 0);
  }

  private String range(Band band) {
    return Double.isNaN(band.low())
        ? Shown.NOTHING
        : words.text(
            "calibration.range", shown.number(band.low(), 0), shown.number(band.high(), 0));
  }

  private void say(List<String> lines, String key, String... arguments) {
    lines.addAll(WrappedText.lines(words.text(key, (Object[]) arguments), "  "));
  }
}
