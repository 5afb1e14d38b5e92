package org.waymark.picture.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/**
 * Where nodes and ribbons of a flow diagram lie. Every label stands above its own bar in a column
 * of its own width, so that labels cannot meet.
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

  /**
   * A node.
   *
   * @param y top of its bar
   * @param height proportional to people
   */
  public record Box(
      PathwayFlow.Node node, Ink ink, List<String> lines, double x, double y, double height) {}

  /**
   * A link.
   *
   * @param from its top at the left
   * @param to its top at the right
   * @param height proportional to people
   */
  public record Ribbon(Box source, Box target, double from, double to, double height) {}

  public static FlowLayout of(Canvas canvas, PathwayFlow.Data data) {
    return new Placement(canvas, data).layout();
  }

  /** Places column after column. */
  private static final class Placement {
    private final Canvas canvas;
    private final PathwayFlow.Data data;
    private final List<PathwayFlow.Node> nodes;
    private final double scale;
    private final double pitch;
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, Double> leaving = new HashMap<>();
    private final Map<PathwayFlow.Link, Double> starts = new HashMap<>();

    Placement(Canvas canvas, PathwayFlow.Data data) {
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
    private static List<PathwayFlow.Node> sinksFirst(PathwayFlow.Data data) {
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
            boxes.put(node.id(), box);
            start(box);
            y = box.y() + box.height() + BETWEEN;
          }
        }
        bottom = Math.max(bottom, y - BETWEEN);
      }
      List<Box> inOrder = data.nodes().stream().map(node -> boxes.get(node.id())).toList();
      return new FlowLayout(inOrder, ribbons(), bottom);
    }

    private int lastColumn() {
      return data.nodes().stream().mapToInt(PathwayFlow.Node::column).max().orElse(0);
    }

    /** As high as its first ribbon comes from, but below the node above and its own label. */
    private Box box(PathwayFlow.Node node, double top) {
      List<String> lines = Type.wrap(node.label(), canvas.small(), pitch - BESIDE);
      double y = top + lines.size() * Type.lineHeight(canvas.small()) + 3;
      double comesFrom =
          data.links().stream()
              .filter(link -> link.to().equals(node.id()))
              .mapToDouble(link -> starts.getOrDefault(link, 0.0))
              .min()
              .orElse(0);
      return new Box(
          node,
          PathwayFlow.ink(data, node),
          lines,
          node.column() * pitch,
          Math.max(y, comesFrom),
          Math.max(1, node.value() * scale));
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
