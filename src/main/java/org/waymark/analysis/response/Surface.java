package org.waymark.analysis.response;

import java.util.List;
import org.waymark.outcome.summary.Estimate;

/**
 * The response of an output to two factors of a grid together.
 *
 * @param columns values of the first factor, from the lowest
 * @param rows values of the second factor, from the lowest
 * @param level mean over replications by row and column
 * @param difference the same less the cell at the reference of both, at equal seeds
 */
public record Surface(
    List<Object> columns,
    List<Object> rows,
    List<List<Estimate>> level,
    List<List<Estimate>> difference) {
  /** Copies its lists. */
  public Surface {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    level = level.stream().map(List::copyOf).toList();
    difference = difference.stream().map(List::copyOf).toList();
  }
}
