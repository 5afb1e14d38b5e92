package org.waymark.report.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.Hindcast;
import org.waymark.analysis.posterior.ScenarioFinding;
import org.waymark.analysis.posterior.Stability;
import org.waymark.analysis.posterior.TargetFinding;
import org.waymark.analysis.posterior.VariantFinding;
import org.waymark.analysis.posterior.WaveFinding;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.calibration.Target;
import org.waymark.scenario.parameter.Barrier;

/** What a calibration came to, in sentences: misses first. */
record CalibrationSentences(CalibrationText text) {
  private static final double AGREED = 1.05; // R-hat, and 100 draws a chain: Vehtari et al. 2021
  private static final double ENOUGH = 100;
  private static final double LEAST_COVERAGE = 0.84;
  private static final double MOST_COVERAGE = 0.96;
  private static final double CLOSE = 1.2;
  private static final int MOST_MISSES = 10;
  private static final String RECORDED = "victims_recorded";
  private static final String OF_IOM = "iom.";

  /** How many rows are missed. */
  String misses() {
    int missed = findings().missed().size();
    int rows = findings().targets().size();
    String far = text.fixed(TargetFinding.MISSED, 0);
    return text.text(missed == 0 ? "missed.none" : "missed.some", missed, rows, far);
  }

  /** How far worlds lie from the record. */
  String misfit() {
    double misfit = findings().misfit();
    return text.text(misfit > CLOSE ? "misfit.far" : "misfit", text.fixed(misfit, 2));
  }

  /** Whether the scenario that is fitted is one of the worlds that the record does not rule out. */
  List<String> scenario() {
    ScenarioFinding as = findings().scenario();
    String rows = as.missed().stream().map(text::name).collect(Collectors.joining("; "));
    String key = as.missed().isEmpty() ? "scenario" : "scenario.missed";
    List<String> said = new ArrayList<>();
    said.add(text.text(key, text.fixed(as.misfit(), 2), as.seeds(), rows));
    if (!as.apart().isEmpty()) {
      String inputs = as.apart().stream().map(text::input).collect(Collectors.joining("; "));
      said.add(text.text("scenario.apart", inputs));
    }
    return said;
  }

  /** Rows that are missed or out of reach, the worst first. */
  List<String> missed() {
    List<String> missed = allMissed();
    return missed.size() <= MOST_MISSES
        ? missed
        : Stream.concat(
                missed.stream().limit(MOST_MISSES),
                Stream.of(text.text("miss.more", missed.size() - MOST_MISSES)))
            .toList();
  }

  private List<String> allMissed() {
    return TargetFinding.missesFirst(findings().targets()).stream()
        .filter(each -> each.isMissed() || each.isOutOfReach())
        .map(
            each ->
                text.text(
                    each.isOutOfReach() ? "miss.unreached" : "miss",
                    text.name(each.target()),
                    text.value(each.target(), each.target().value()),
                    text.range(each.target(), each.model()),
                    text.text(each.misfit() > 0 ? "tooLittle" : "tooMuch")))
        .toList();
  }

  /** What the record cannot tell, and what of the answer rests on what. */
  List<String> open() {
    String byFound =
        findings().main().byFound().stream()
            .filter(each -> each.share() > 0)
            .map(each -> text.text("level.band", text.found(each), text.range(each.trafficked())))
            .collect(Collectors.joining("; "));
    String all = text.range(findings().main().trafficked());
    return Stream.of(
            Stream.of(text.text("level", byFound, all, text.range(findings().prior()))),
            readings().stream(),
            findings().stability().stream().flatMap(each -> effects().stream()),
            taught().stream(),
            findings().hindcasts().stream().map(this::hindcast),
            warnings().stream())
        .flatMap(each -> each)
        .toList();
  }

  /** About how many inputs the record says something, and about how many of IOM's. */
  List<String> taught() {
    int all = findings().inputs().size();
    int known = findings().taught().size();
    String key = known == 0 ? "taught.none" : known == all ? "taught.all" : "taught";
    List<String> said = new ArrayList<>(List.of(text.text(key, known, all, all - known)));
    long ofIom = findings().inputs().stream().filter(each -> each.startsWith(OF_IOM)).count();
    long learnt =
        findings().taught().stream().filter(each -> each.name().startsWith(OF_IOM)).count();
    if (ofIom > 0) {
      said.add(text.text(learnt == 0 ? "iom.none" : "iom", learnt, ofIom));
    }
    return said;
  }

  /** How far people trafficked move from one reading of the record to another. */
  List<String> readings() {
    Comparator<VariantFinding> middle = Comparator.comparing(each -> each.trafficked().middle());
    List<VariantFinding> all = findings().readings().stream().sorted(middle).toList();
    List<String> said = new ArrayList<>();
    if (all.size() > 1) {
      VariantFinding least = all.get(0);
      VariantFinding most = all.get(all.size() - 1);
      String low = text.digits(least.trafficked().middle());
      String high = text.digits(most.trafficked().middle());
      said.add(text.text("readings", low, text.reading(least), high, text.reading(most)));
    }
    String with = text.range(findings().main().trafficked());
    findings().variants().stream()
        .filter(this::isWithoutVictims)
        .map(each -> text.text("withoutVictims", with, text.range(each.trafficked())))
        .forEach(said::add);
    return said;
  }

  private boolean isWithoutVictims(VariantFinding each) {
    return !each.variant().without().isEmpty()
        && findings().study().series().stream()
            .filter(series -> series.counts().equals(RECORDED))
            .allMatch(series -> each.variant().without().contains(series.name()));
  }

  /** What moves with the reading is said first. */
  List<String> effects() {
    Stability stability = findings().stability().orElseThrow();
    List<String> said = new ArrayList<>();
    said.add(barriers("effects.sign", stability.changingSign()));
    said.add(barriers("effects.rank", stability.changingRank()));
    said.add(barriers("effects.firm", stability.firm()));
    return said;
  }

  private String barriers(String key, List<Barrier> barriers) {
    return barriers.isEmpty()
        ? text.text(key + ".none")
        : text.text(key, barriers.stream().map(text::barrier).collect(Collectors.joining("; ")));
  }

  /** How well later counts were told, and the best of what knows no mechanism. */
  String hindcast(Hindcast each) {
    if (each.rows().isEmpty()) {
      return text.text("hindcast.none", Integer.toString(each.variant().until()));
    }
    boolean best =
        Stream.of(each.last(), each.trend(), each.drivers())
            .allMatch(naive -> each.model().rmse() < naive.rmse());
    return text.text(
        best ? "hindcast.skill" : "hindcast.noSkill",
        Integer.toString(each.variant().until()),
        each.model().covered(),
        each.rows().size(),
        text.fixed(each.model().rmse(), 2),
        text.fixed(each.last().rmse(), 2),
        text.fixed(each.trend().rmse(), 2),
        text.fixed(each.drivers().rmse(), 2),
        text.fixed(each.model().width(), 1));
  }

  /** What is published on the same matter, and why it cannot be compared. */
  List<String> beside() {
    return Stream.of("survey_prevalence_tra_vinh", "gsi_number")
        .map(
            indicator ->
                Evidence.load().targets(indicator).stream()
                    .max(Comparator.comparing(org.waymark.evidence.Target::lastYear))
                    .orElseThrow())
        .map(row -> text.text("beside." + row.indicator(), text.digits(row.value()), row.year()))
        .toList();
  }

  /** Inputs that the record ties together. */
  List<String> ridges(int most) {
    List<String> ridges =
        findings().ridges().stream()
            .limit(most)
            .map(
                each ->
                    text.text(
                        each.correlation() > 0 ? "ridge.same" : "ridge.other",
                        text.input(each.one()),
                        text.input(each.other()),
                        text.fixed(each.correlation(), 2)))
            .toList();
    return ridges.isEmpty() ? List.of(text.text("ridges.none")) : ridges;
  }

  /** The rows that rule out most in a wave. */
  String rulesOut(WaveFinding wave, int most) {
    List<Target> targets = findings().study().targets().targets();
    double[] shares = wave.ruledOut();
    String rows =
        IntStream.range(0, shares.length)
            .boxed()
            .filter(t -> shares[t] > 0)
            .sorted(Comparator.comparing(t -> -shares[t]))
            .limit(most)
            .map(t -> text.text("ruledOut", text.name(targets.get(t)), text.percent(shares[t])))
            .collect(Collectors.joining("; "));
    return rows.isEmpty() ? text.text("nothing") : rows;
  }

  /** Each measure of how well this was computed, with what to do about it. */
  List<String> diagnostics() {
    List<String> said = new ArrayList<>(warnings());
    String agree = text.fixed(findings().worstRHat(), 2);
    String counts = text.fixed(findings().emulatorError(false), 2);
    String shares = text.fixed(findings().emulatorError(true), 2);
    said.add(text.text("diagnosed.chains", agree, text.digits(size())));
    said.add(text.text("diagnosed.emulator", counts, shares, text.percent(coverage())));
    findings()
        .emulatorError()
        .map(
            each ->
                text.text(
                    "diagnosed.repeats",
                    each.draws(),
                    each.seeds(),
                    text.fixed(each.error(false), 2),
                    text.fixed(each.luck(false), 2),
                    text.fixed(each.error(true), 3),
                    text.fixed(each.luck(true), 3)))
        .ifPresent(said::add);
    findings()
        .selfCheck()
        .map(
            each ->
                text.text(
                    each.ranksAreEven() ? "diagnosed.truths" : "diagnosed.truths.uneven",
                    each.trials(),
                    each.rows().size() - 1,
                    text.percent(each.coverage()),
                    each.worst().name().isEmpty()
                        ? text.text("ofTrafficked")
                        : text.input(each.worst().name()),
                    text.digits(each.worst().chance())))
        .ifPresent(said::add);
    said.add(text.text("diagnosed.draws", findings().draws(), findings().study().draws()));
    return said;
  }

  private List<String> warnings() {
    List<String> said = new ArrayList<>();
    WaveFinding last = findings().waves().get(findings().waves().size() - 1);
    if (findings().waves().stream().anyMatch(each -> each.fraction() == 0)) {
      said.add(text.text("warn.region", text.fixed(last.level(), 1), rulesOut(last, 2)));
    }
    if (findings().worstRHat() > AGREED) {
      said.add(text.text("warn.rhat", text.fixed(findings().worstRHat(), 2)));
    }
    double enough = ENOUGH * findings().study().sampling().chains();
    if (size() < enough) {
      said.add(text.text("warn.size", text.digits(size()), text.digits(enough)));
    }
    if (coverage() < LEAST_COVERAGE || coverage() > MOST_COVERAGE) {
      said.add(text.text("warn.coverage", text.percent(coverage())));
    }
    return said;
  }

  private double size() {
    return findings().readings().stream()
        .mapToDouble(VariantFinding::effectiveSize)
        .min()
        .orElseThrow();
  }

  private double coverage() {
    return findings().targets().stream()
        .mapToDouble(each -> each.emulator().coverage90())
        .average()
        .orElse(Double.NaN);
  }

  private CalibrationFindings findings() {
    return text.findings();
  }
}
