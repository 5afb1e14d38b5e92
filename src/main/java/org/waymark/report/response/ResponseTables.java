package org.waymark.report.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.response.CurvePoint;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.InWorlds;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.ResponseInWorlds;
import org.waymark.analysis.response.Surface;
import org.waymark.analysis.response.Swing;
import org.waymark.outcome.summary.Estimate;
import org.waymark.picture.axis.Quantity;
import org.waymark.report.DataTable;
import org.waymark.words.Figures;

/** The figures of a sweep as tables. */
record ResponseTables(ResponseBrief brief) {
  /** Of a curve, one place in so many stands in a table. */
  private static final int EVERY = 8;

  /** Which factor moves an output most. */
  DataTable size(Response response) {
    String output = response.output();
    Optional<ResponseInWorlds> worlds = brief.responses().inWorlds(response);
    List<List<String>> rows = new ArrayList<>();
    for (Effect effect : response.bySize()) {
      Swing swing = effect.swing();
      boolean known = !Double.isNaN(swing.size());
      List<String> row = new ArrayList<>();
      rows.add(row);
      row.addAll(
          List.of(
              brief.factor(effect.path()),
              effect.path(),
              known
                  ? brief.text(
                      "between", brief.value(effect, swing.from()), brief.value(effect, swing.to()))
                  : Figures.NOTHING,
              brief.difference(
                  output, swing.difference().mean(), ResponseBrief.width(swing.difference())),
              brief.intervalOfDifference(output, swing.difference()),
              brief.text(
                  !swing.hasInterval()
                      ? "unknown"
                      : ResponseSentences.isApart(swing) ? "yes" : "no")));
      worlds.map(all -> all.swings().get(effect.path())).ifPresent(each -> add(row, output, each));
    }
    List<String> columns = columns("factor", "path", "between", "difference", "interval", "apart");
    return new DataTable(
        brief.text("size.table", brief.output(output), differenceUnit(output)),
        columns,
        rows,
        List.of(1, 2, 5));
  }

  /** Headings, of what was tried in other plausible worlds with those of these. */
  private List<String> columns(String... keys) {
    List<String> columns = new ArrayList<>(brief.columns(keys));
    if (brief.responses().worlds().isPresent()) {
      columns.addAll(brief.columns("worlds", "alike"));
    }
    return columns;
  }

  private void add(List<String> row, String output, InWorlds worlds) {
    row.add(brief.span(output, worlds));
    row.add(brief.alike(worlds));
  }

  /** The places of every effect. */
  DataTable places(Response response) {
    String output = response.output();
    Optional<ResponseInWorlds> worlds = brief.responses().inWorlds(response);
    List<List<String>> rows = new ArrayList<>();
    for (Effect effect : response.effects()) {
      for (int i = 0; i < effect.places().size(); i++) {
        if (effect.kind() == Effect.Kind.CURVE && i % EVERY != 0) {
          continue;
        }
        CurvePoint place = effect.places().get(i);
        boolean reference = place.value().equals(effect.reference());
        String value = brief.value(effect, place.value());
        List<String> row = new ArrayList<>();
        rows.add(row);
        row.addAll(
            List.of(
                brief.factor(effect.path()),
                reference ? brief.text("reference", value) : value,
                brief.level(output, place.level().mean(), ResponseBrief.width(place.level())),
                brief.interval(output, place.level()),
                brief.difference(
                    output, place.difference().mean(), ResponseBrief.width(place.difference())),
                reference
                    ? Figures.NOTHING
                    : brief.intervalOfDifference(output, place.difference())));
        if (worlds.isPresent() && reference) {
          row.addAll(List.of(Figures.NOTHING, Figures.NOTHING));
        } else if (worlds.isPresent()) {
          add(row, output, worlds.get().places().get(effect.path()).get(i));
        }
      }
    }
    return new DataTable(
        brief.titled(output),
        columns("factor", "value", "level", "interval", "fromReference", "interval"),
        rows,
        List.of(1));
  }

  /** The cells of a surface; rows from the top of its map. */
  DataTable cells(Response response, Surface surface, List<String> paths) {
    String output = response.output();
    List<String> columns = new ArrayList<>();
    columns.add(brief.factor(paths.get(1)) + " \u2193 / " + brief.factor(paths.get(0)) + " \u2192");
    surface.columns().forEach(value -> columns.add(brief.value(value)));
    List<List<String>> rows = new ArrayList<>();
    for (int row = surface.rows().size() - 1; row >= 0; row--) {
      List<String> cells = new ArrayList<>();
      cells.add(brief.value(surface.rows().get(row)));
      for (Estimate cell : surface.level().get(row)) {
        String mean = brief.level(output, cell.mean(), ResponseBrief.width(cell));
        cells.add(
            Double.isNaN(cell.low95()) ? mean : mean + " (" + brief.interval(output, cell) + ")");
      }
      rows.add(cells);
    }
    return DataTable.of(brief.titled(output), columns, rows);
  }

  private String differenceUnit(String output) {
    return brief.quantity(output) == Quantity.SHARE
        ? brief.text("points", "").strip()
        : brief.unit(output);
  }
}
