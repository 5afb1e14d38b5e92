package org.waymark.report.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.analysis.calibration.Validation;
import org.waymark.analysis.posterior.BarrierEffects;
import org.waymark.analysis.posterior.Hindcast;
import org.waymark.analysis.posterior.Marginal;
import org.waymark.analysis.posterior.Stability;
import org.waymark.analysis.posterior.TargetFinding;
import org.waymark.analysis.posterior.VariantFinding;
import org.waymark.analysis.posterior.WaveFinding;
import org.waymark.experiment.calibration.Target;
import org.waymark.report.DataTable;
import org.waymark.words.Figures;

/** The tables of a calibration. Every figure in them stands in {@code calibration.json} too. */
record CalibrationTables(CalibrationText text) {
  private static final int MOST_ROWS_NAMED = 3;

  /** What each row says, what worlds give, and how far it is missed. */
  DataTable targets(List<TargetFinding> rows) {
    return text.table(
        "targets",
        "row observed before model predicted misfit chance nearest emulator",
        rows.stream().map(this::target).toList());
  }

  private List<String> target(TargetFinding each) {
    Target target = each.target();
    return List.of(
        text.shortName(target),
        text.value(target, target.value()),
        text.range(target, each.prior()),
        text.range(target, each.model()),
        text.range(target, each.predicted()),
        text.fixed(each.misfit(), 1),
        text.fixed(each.chance(), 2),
        text.fixed(each.nearest(), 1),
        text.fixed(each.emulator().rmse(), 2));
  }

  /** People trafficked by reading of the record. */
  DataTable readings() {
    List<String> bands = text.findings().main().byFound().stream().map(text::found).toList();
    List<String> columns =
        Stream.of(List.of("reading", "rows", "middle", "range"), bands, List.of("again", "taught"))
            .flatMap(List::stream)
            .map(each -> bands.contains(each) ? each : text.text("column." + each))
            .toList();
    return DataTable.of(
        text.text("trafficked"),
        columns,
        text.findings().readings().stream().map(this::reading).toList());
  }

  private List<String> reading(VariantFinding each) {
    List<String> cells = new ArrayList<>();
    cells.add(text.reading(each));
    cells.add(text.fixed(each.targets(), 0));
    cells.add(text.digits(each.trafficked().middle()));
    cells.add(text.range(each.trafficked()));
    each.byFound().forEach(band -> cells.add(text.range(band.trafficked())));
    cells.add(text.range(each.again()));
    cells.add(text.fixed(each.marginals().stream().filter(Marginal::isTaught).count(), 0));
    return cells;
  }

  /** What lifting each barrier alone does, by reading of the record and by how many are found. */
  DataTable effects(Stability stability) {
    List<List<String>> rows = new ArrayList<>();
    for (int v = 0; v < stability.readings().size(); v++) {
      String label = text.reading(text.findings().readings().get(v));
      rows.add(effects(label, stability.readings().get(v)));
      for (int b = 0; v == 0 && b < stability.byFound().size(); b++) {
        String band = text.found(text.findings().main().byFound().get(b));
        rows.add(effects(band, stability.byFound().get(b)));
      }
    }
    List<String> columns = new ArrayList<>();
    columns.add(text.text("column.reading"));
    columns.add(text.text("column.draws"));
    stability.readings().get(0).effects().stream()
        .map(each -> text.barrier(each.barrier()))
        .forEach(columns::add);
    List<Integer> cells = IntStream.range(2, columns.size()).boxed().toList();
    return new DataTable(text.text("table.effects"), columns, rows, cells);
  }

  private List<String> effects(String label, BarrierEffects effects) {
    List<String> cells = new ArrayList<>(List.of(label, text.fixed(effects.draws(), 0)));
    for (BarrierEffects.Effect each : effects.effects()) {
      cells.add(
          effects.draws() == 0
              ? Figures.NOTHING
              : text.text(
                  "effect",
                  text.change(each.change().middle()),
                  text.change(each.change().low()),
                  text.change(each.change().high()),
                  each.rank()));
    }
    return cells;
  }

  /** Inputs before and after the record. */
  DataTable marginals(List<Marginal> inputs) {
    return text.table(
        "inputs",
        "input middle.before before middle.after after shrinkage",
        inputs.stream()
            .map(
                each ->
                    List.of(
                        text.input(each.name()),
                        text.digits(each.prior().middle()),
                        text.range(each.prior()),
                        text.digits(each.posterior().middle()),
                        text.range(each.posterior()),
                        text.percent(each.shrinkage())))
            .toList());
  }

  /** What each wave left, and which rows rule out most. */
  DataTable waves() {
    CalibrationSentences sentences = new CalibrationSentences(text);
    List<WaveFinding> waves = text.findings().waves();
    return text.table(
        "waves",
        "wave runs size cutoff left level fresh rulesOut",
        IntStream.range(0, waves.size())
            .mapToObj(w -> wave(w + 1, waves.get(w), sentences))
            .toList(),
        7);
  }

  private List<String> wave(int number, WaveFinding each, CalibrationSentences sentences) {
    double covered =
        each.fresh().stream().mapToDouble(Validation::coverage90).average().orElse(Double.NaN);
    return List.of(
        text.fixed(number, 0),
        text.fixed(each.runs(), 0),
        text.digits(each.wave().factor()),
        text.digits(each.wave().cutoff()),
        text.percent(each.fraction()),
        text.fixed(each.level(), 1),
        text.percent(covered),
        sentences.rulesOut(each, MOST_ROWS_NAMED));
  }

  /** Later counts, and what the model and three that know no mechanism say of them. */
  DataTable hindcast(Hindcast hindcast) {
    return text.table(
        "hindcast",
        "row observed model.middle predicted last trend drivers",
        hindcast.rows().stream()
            .map(
                each ->
                    List.of(
                        text.shortName(each.target()),
                        text.digits(each.target().value()),
                        text.digits(each.predicted().middle()),
                        text.range(each.predicted()),
                        text.digits(each.last()),
                        text.digits(each.trend()),
                        text.digits(each.drivers())))
            .toList());
  }
}
