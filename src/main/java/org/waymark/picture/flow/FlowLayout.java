package org.waymark.picture.flow;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Type;

/**
 * Where nodes and ribbons of a flow diagram lie. Every label stands above its own bar in a column
 * of its own width, so that labels cannot meet; where a ribbon would cross it there, below its bar.
 *
 * @param boxes nodes
 * @param ribbons links
 * @param bottom where the diagram ends, measured from its top
 */
public record FlowLayout(List<Box> boxes, List<Ribbon> ribbons, double bottom) {
  public static final double BAR = 14;

  private static final double TALLEST = 250;
  private static final double BETWEEN = 12;
  private static final double BESIDE = 8;

  /** How far a bar may be moved down to get its label off the ribbons. */
  private static final int FARTHEST = 80;

  /**
   * A node.
   *
   * @param y top of its bar
   * @param height proportional to people
   * @param label room of its label
   */
  public record Box(
      PathwayFlow.Node node,
      List<String> lines,
      double x,
      double y,
      double height,
      Rectangle2D label) {}

  /**
   * A link.
   *
   * @param from its top at the left
   * @param to its top at the right
   * @param height proportional to people
   */
  public record Ribbon(Box source, Box target, double from, double to, double height) {
    /** Its outline, below a top edge. */
    public Path2D outline(double top) {
      double left = source.x() + BAR;
      double middle = (left + target.x()) / 2;
      double start = top + from;
      double end = top + to;
      Path2D path = new Path2D.Double();
      path.moveTo(left, start);
      path.curveTo(middle, start, middle, end, target.x(), end);
      path.lineTo(target.x(), end + height);
      path.curveTo(middle, end + height, middle, start + height, left, start + height);
      path.closePath();
      return path;
    }
  }

  public static FlowLayout of(Canvas canvas, PathwayFlow data) {
    return new Placement(canvas, data).layout();
  }

  /** Places column after column. */
  private static final class Placement {
    private final Canvas canvas;
    private final PathwayFlow data;
    private final List<PathwayFlow.Node> nodes;
    private final double scale;
    private final double pitch;
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, Double> leaving = new HashMap<>();
    private final Map<PathwayFlow.Link, Double> starts = new HashMap<>();

    Placement(Canvas canvas, PathwayFlow data) {
      this.canvas = canvas;
      this.data = data;
      this.nodes = sinksFirst(data);
      double largest = data.nodes().stream().mapToDouble(PathwayFlow.Node::value).max().orElse(1);
      this.scale = largest > 0 ? TALLEST / largest : 0;
      this.pitch = (double) canvas.width() / (lastColumn() + 1);
    }

    /**
     * Those from which ribbons leave stand lowest in a column, so that no ribbon crosses a label.
     */
    private static List<PathwayFlow.Node> sinksFirst(PathwayFlow data) {
      Set<String> sources =
          data.links().stream().map(PathwayFlow.Link::from).collect(Collectors.toSet());
      return data.nodes().stream()
          .sorted(Comparator.comparing(node -> sources.contains(node.id())))
          .toList();
    }

    FlowLayout layout() {
      double bottom = 0;
      for (int column = 0; column <= lastColumn(); column++) {
        double y = 0;
        for (PathwayFlow.Node node : nodes) {
          if (node.column() == column) {
            Box box = box(node, y);
            place(box);
            y = box.y() + box.height() + BETWEEN;
          }
        }
      }
      nodes.forEach(this::free);
      List<Box> inOrder = data.nodes().stream().map(node -> boxes.get(node.id())).toList();
      for (Box box : inOrder) {
        bottom = Math.max(bottom, Math.max(box.y() + box.height(), box.label().getMaxY()));
      }
      return new FlowLayout(inOrder, ribbons(), bottom);
    }

    private void place(Box box) {
      boxes.put(box.node().id(), box);
      start(box);
    }

    /** Ribbons from above fall past the lowest bar of a column: its label goes below it. */
    private void free(PathwayFlow.Node node) {
      Box box = boxes.get(node.id());
      for (int down = 0; down <= FARTHEST && isCrossed(node); down += 4) {
        place(at(node, box.lines(), box.y() + down, box.y() + down + box.height() + 3));
      }
    }

    private boolean isCrossed(PathwayFlow.Node node) {
      Rectangle2D label = boxes.get(node.id()).label();
      return ribbons().stream().anyMatch(ribbon -> ribbon.outline(0).intersects(label));
    }

    private Box at(PathwayFlow.Node node, List<String> lines, double y, double labelTop) {
      double x = node.column() * pitch;
      double width =
          lines.stream().mapToDouble(line -> Type.width(line, canvas.small())).max().orElse(0);
      double height = lines.size() * Type.lineHeight(canvas.small());
      return new Box(
          node,
          lines,
          x,
          y,
          Math.max(1, node.value() * scale),
          new Rectangle2D.Double(x, labelTop, width, height));
    }

    private int lastColumn() {
      return data.nodes().stream().mapToInt(PathwayFlow.Node::column).max().orElse(0);
    }

    /** As high as its first ribbon comes from, but below the node above and its own label. */
    private Box box(PathwayFlow.Node node, double top) {
      List<String> lines = Type.wrap(node.label(), canvas.small(), pitch - BESIDE);
      double text = lines.size() * Type.lineHeight(canvas.small());
      double comesFrom =
          data.links().stream()
              .filter(link -> link.to().equals(node.id()))
              .mapToDouble(link -> starts.getOrDefault(link, 0.0))
              .min()
              .orElse(0);
      double y = Math.max(top + text + 3, comesFrom);
      return at(node, lines, y, y - text - 2);
    }

    /** Ribbons leave a bar in the order of the nodes they lead to. */
    private void start(Box box) {
      leaving.put(box.node().id(), box.y());
      for (PathwayFlow.Node target : nodes) {
        for (PathwayFlow.Link link : data.links()) {
          if (link.from().equals(box.node().id()) && link.to().equals(target.id())) {
            starts.put(link, leaving.get(link.from()));
            leaving.merge(link.from(), link.value() * scale, Double::sum);
          }
        }
      }
    }

    private List<Ribbon> ribbons() {
      Map<String, Double> arriving = new HashMap<>();
      List<Ribbon> ribbons = new ArrayList<>();
      for (PathwayFlow.Node source : nodes) {
        for (PathwayFlow.Link link : data.links()) {
          if (link.from().equals(source.id())) {
            Box target = boxes.get(link.to());
            double to = arriving.getOrDefault(link.to(), target.y());
            double height = link.value() * scale;
            arriving.put(link.to(), to + height);
            ribbons.add(new Ribbon(boxes.get(link.from()), target, starts.get(link), to, height));
          }
        }
      }
      return ribbons;
    }
  }
}
