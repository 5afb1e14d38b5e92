package org.waymark.analysis.response;

import java.util.List;

/** The part of an additive model that belongs to one factor: some columns of its matrix. */
interface Term {
  /** Number of columns. */
  int width();

  /** Writes the columns of a value into a row, from an index on. */
  void fill(Object value, double[] row, int from);

  /** A column for each value but the first: 1 at it, 0 elsewhere. */
  record Categories(List<Object> values) implements Term {
    @Override
    public int width() {
      return values.size() - 1;
    }

    @Override
    public void fill(Object value, double[] row, int from) {
      for (int i = 1; i < values.size(); i++) {
        row[from + i - 1] = values.get(i).equals(value) ? 1 : 0;
      }
    }
  }
}
