package org.waymark.outcome.summary;

import org.waymark.outcome.run.PlaceAverages;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Variable;

/**
 * Every place over all replications: yearly averages with their intervals. Not thread-safe.
 *
 * <p>Variables keep their extent: what is not written below regions is missing here, too.
 */
public final class PlaceSummary {
  private final Places places;
  private final Moments[][] perYear;

  private PlaceSummary(Places places) {
    this.places = places;
    this.perYear = new Moments[places.count()][Variable.count()];
    for (Moments[] row : perYear) {
      for (int v = 0; v < row.length; v++) {
        row[v] = new Moments();
      }
    }
  }

  static PlaceSummary of(Places places) {
    return new PlaceSummary(places);
  }

  void add(PlaceAverages run) {
    for (int place = 0; place < perYear.length; place++) {
      for (Variable variable : Variable.values()) {
        perYear[place][variable.ordinal()].add(run.get(place, variable));
      }
    }
  }

  /** The places, in order. */
  public Places places() {
    return places;
  }

  /** The run's yearly average at a place: flows per year, levels on average. */
  public Estimate perYear(int place, Variable variable) {
    return perYear[place][variable.ordinal()].estimate();
  }
}
