package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.posterior.Band;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.report.calibration.CalibrationReport;
import org.waymark.words.Words;

/**
 * What a calibration came to, in the sentences of its page: misses first, then what the record can
 * and cannot tell.
 *
 * @param words the user's language
 * @param findings what came out
 */
public record CalibrationAnswer(Words words, CalibrationFindings findings) {
  /** The lines. */
  public List<String> lines() {
    Shown shown = Shown.in(words.language());
    List<String> said = new ArrayList<>(CalibrationReport.sentences(findings, words));
    said.add(words.text("calibration.level"));
    findings
        .second()
        .ifPresent(
            each ->
                said.add(
                    words.text(
                        each.collapsed() ? "calibration.second.collapsed" : "calibration.second",
                        range(each.trafficked(), shown))));
    said.add(
        words.text(
            "calibration.emulator",
            shown.number(findings.emulatorError(false), 2),
            shown.number(findings.emulatorError(true), 2)));
    List<String> lines = new ArrayList<>(List.of(findings.study().name()));
    said.forEach(sentence -> lines.addAll(WrappedText.lines(sentence, "  ")));
    return lines;
  }

  private String range(Band band, Shown shown) {
    return Double.isNaN(band.low())
        ? Shown.NOTHING
        : words.text(
            "calibration.range", shown.number(band.low(), 0), shown.number(band.high(), 0));
  }
}
