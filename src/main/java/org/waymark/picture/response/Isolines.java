package org.waymark.picture.response;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of equal value over a rectangular grid, by marching squares (Maple 2003) with linear
 * interpolation along edges; where a cell is a saddle, the mean of its corners decides.
 *
 * @param xs rising
 * @param ys rising
 * @param values by row (y), by column (x); all finite
 */
public record Isolines(double[] xs, double[] ys, double[][] values) {
  /** The same surface on a grid so many times finer, linear between neighbours in x and in y. */
  Isolines finer(int times) {
    double[] x = finer(xs, times);
    double[] y = finer(ys, times);
    double[][] z = new double[y.length][x.length];
    for (int r = 0; r < y.length; r++) {
      int row = Math.min(r / times, ys.length - 2);
      double up = (r - row * times) / (double) times;
      for (int c = 0; c < x.length; c++) {
        int column = Math.min(c / times, xs.length - 2);
        double along = (c - column * times) / (double) times;
        z[r][c] =
            (1 - up) * mix(values[row][column], values[row][column + 1], along)
                + up * mix(values[row + 1][column], values[row + 1][column + 1], along);
      }
    }
    return new Isolines(x, y, z);
  }

  /** The lines of a level, each as points in order; a closed one ends where it begins. */
  public List<List<Point2D>> lines(double level) {
    return new Tracer(this, level).trace();
  }

  /** Everything above a level, edges of the grid included. */
  public Path2D above(double level) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (List<Point2D> ring : ringed(level).lines(level)) {
      for (int i = 0; i < ring.size(); i++) {
        if (i == 0) {
          path.moveTo(ring.get(i).getX(), ring.get(i).getY());
        } else {
          path.lineTo(ring.get(i).getX(), ring.get(i).getY());
        }
      }
      path.closePath();
    }
    return path;
  }

  /** With a ring of lower values on the very edge, so that every line closes. */
  private Isolines ringed(double level) {
    double[] x = new double[xs.length + 2];
    double[] y = new double[ys.length + 2];
    for (int c = 0; c < x.length; c++) {
      x[c] = xs[Math.max(0, Math.min(xs.length - 1, c - 1))];
    }
    for (int r = 0; r < y.length; r++) {
      y[r] = ys[Math.max(0, Math.min(ys.length - 1, r - 1))];
    }
    double[][] z = new double[y.length][x.length];
    for (int r = 0; r < y.length; r++) {
      for (int c = 0; c < x.length; c++) {
        boolean edge = r == 0 || c == 0 || r == y.length - 1 || c == x.length - 1;
        z[r][c] = edge ? level - 1 : values[r - 1][c - 1];
      }
    }
    return new Isolines(x, y, z);
  }

  private static double[] finer(double[] coarse, int times) {
    double[] fine = new double[(coarse.length - 1) * times + 1];
    for (int i = 0; i < fine.length; i++) {
      int from = Math.min(i / times, coarse.length - 2);
      fine[i] = mix(coarse[from], coarse[from + 1], (i - from * times) / (double) times);
    }
    return fine;
  }

  private static double mix(double from, double to, double share) {
    return (1 - share) * from + share * to;
  }

  /** Follows one level from edge to edge. */
  private static final class Tracer {
    private final Isolines grid;
    private final double level;
    private final Map<Long, Point2D> crossings = new LinkedHashMap<>();
    private final Map<Long, List<Long>> next = new HashMap<>();

    Tracer(Isolines grid, double level) {
      this.grid = grid;
      this.level = level;
    }

    List<List<Point2D>> trace() {
      for (int r = 0; r + 1 < grid.ys.length; r++) {
        for (int c = 0; c + 1 < grid.xs.length; c++) {
          cell(r, c);
        }
      }
      List<List<Point2D>> lines = new ArrayList<>();
      // Lines that end at the edge of the grid first, from their ends; what is left is closed.
      for (boolean open : new boolean[] {true, false}) {
        for (long edge : crossings.keySet()) {
          List<Long> neighbours = next.get(edge);
          if (!neighbours.isEmpty() && (!open || neighbours.size() == 1)) {
            lines.add(follow(edge));
          }
        }
      }
      return lines;
    }

    private List<Point2D> follow(long start) {
      Deque<Point2D> line = new ArrayDeque<>();
      line.add(crossings.get(start));
      long at = start;
      while (!next.get(at).isEmpty()) {
        long to = next.get(at).remove(0);
        next.get(to).remove((Long) at);
        line.add(crossings.get(to));
        at = to;
      }
      return List.copyOf(line);
    }

    private void cell(int r, int c) {
      boolean[] above = {
        is(r, c), is(r, c + 1), is(r + 1, c + 1), is(r + 1, c),
      };
      long[] edges = {
        edge(r, c, false), edge(r, c + 1, true), edge(r + 1, c, false), edge(r, c, true),
      };
      List<Long> crossed = new ArrayList<>();
      for (int side = 0; side < 4; side++) {
        if (above[side] != above[(side + 1) % 4]) {
          crossed.add(edges[side]);
        }
      }
      if (crossed.size() == 2) {
        join(crossed.get(0), crossed.get(1));
      } else if (crossed.size() == 4) {
        double middle =
            (grid.values[r][c]
                    + grid.values[r][c + 1]
                    + grid.values[r + 1][c]
                    + grid.values[r + 1][c + 1])
                / 4;
        // The corner that the middle does not belong to is cut off, and the one across from it.
        boolean cutFirst = above[0] != middle > level;
        join(edges[0], edges[cutFirst ? 3 : 1]);
        join(edges[2], edges[cutFirst ? 1 : 3]);
      }
    }

    private boolean is(int r, int c) {
      return grid.values[r][c] > level;
    }

    private void join(long one, long other) {
      crossing(one);
      crossing(other);
      next.get(one).add(other);
      next.get(other).add(one);
    }

    private void crossing(long edge) {
      crossings.computeIfAbsent(edge, this::point);
      next.computeIfAbsent(edge, key -> new ArrayList<>());
    }

    /** The edge from a corner along x, or along y. */
    private long edge(int r, int c, boolean upright) {
      return 2 * ((long) r * grid.xs.length + c) + (upright ? 1 : 0);
    }

    private Point2D point(long edge) {
      boolean upright = edge % 2 == 1;
      int r = (int) (edge / 2 / grid.xs.length);
      int c = (int) (edge / 2 % grid.xs.length);
      int toRow = upright ? r + 1 : r;
      int toColumn = upright ? c : c + 1;
      double from = grid.values[r][c];
      double share = (level - from) / (grid.values[toRow][toColumn] - from);
      return new Point2D.Double(
          mix(grid.xs[c], grid.xs[toColumn], share), mix(grid.ys[r], grid.ys[toRow], share));
    }
  }
}
