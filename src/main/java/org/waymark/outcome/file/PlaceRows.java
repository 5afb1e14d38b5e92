package org.waymark.outcome.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Variable;

/** The rows that {@code monthly.csv} and {@code yearly.csv} have in common: one for each place. */
final class PlaceRows {
  /** Where the values of a row come from. */
  @FunctionalInterface
  interface Cells {
    double get(int place, Variable variable);
  }

  private final Places places;
  private final List<byte[]> codes;

  private PlaceRows(Places places) {
    this.places = places;
    this.codes =
        places.codes().stream().map(code -> code.getBytes(StandardCharsets.UTF_8)).toList();
  }

  static PlaceRows of(Places places) {
    return new PlaceRows(places);
  }

  /** The first line of a file: run, time, province, variables. */
  static String header(String time) {
    List<String> columns = new ArrayList<>(List.of("run", time, "province"));
    for (Variable variable : Variable.values()) {
      columns.add(variable.id());
    }
    return String.join(",", columns) + "\n";
  }

  /** Appends the rows of one moment: the nation, the regions, the provinces. */
  void append(TextBuffer out, int run, byte[] time, Cells cells) {
    append(out, run, time, places.nation(), cells);
    for (int region = 0; region < places.regions().size(); region++) {
      append(out, run, time, places.region(region), cells);
    }
    for (int province = 0; province < places.provinces().size(); province++) {
      append(out, run, time, province, cells);
    }
  }

  private void append(TextBuffer out, int run, byte[] time, int place, Cells cells) {
    out.whole(run).character(',').raw(time).character(',').raw(codes.get(place));
    int finest = places.extentOf(place).ordinal();
    for (int v = 0; v < Variable.count(); v++) {
      out.character(',');
      Variable variable = Variable.of(v);
      if (variable.extent().ordinal() <= finest) {
        out.number(cells.get(place, variable));
      }
    }
    out.character('\n');
  }
}
