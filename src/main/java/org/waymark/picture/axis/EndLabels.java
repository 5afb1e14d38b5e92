package org.waymark.picture.axis;

import java.awt.Font;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/**
 * Names at the right ends of curves, moved apart where the curves end at nearly the same height.
 */
public final class EndLabels {
  private static final double LEAD = 26;
  private static final double BETWEEN = 4;

  private EndLabels() {}

  /** Where names may stand. */
  public record Room(double left, double right, double top, double bottom) {}

  /**
   * A name.
   *
   * @param text the name
   * @param y where its curve ends
   * @param ink of the curve
   * @param stroke of the curve
   */
  public record Label(String text, double y, Ink ink, Stroke stroke) {}

  private record Placed(Label label, List<String> lines, double height) {}

  public static void draw(Canvas canvas, Room room, List<Label> labels) {
    Font font = canvas.small();
    List<Placed> placed = new ArrayList<>();
    for (Label label : labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList()) {
      List<String> lines = Type.wrap(label.text(), font, room.right() - room.left() - LEAD - 4);
      placed.add(new Placed(label, lines, lines.size() * Type.lineHeight(font)));
    }
    double[] tops = tops(room, placed);
    for (int i = 0; i < tops.length; i++) {
      Placed each = placed.get(i);
      double middle = tops[i] + each.height() / 2;
      // A piece of the curve's own line leads to the name, so that it is known without colour.
      canvas.draw(
          Marks.line(room.left() + 1, each.label().y(), room.left() + 8, middle),
          each.label().ink(),
          Canvas.solid(1));
      canvas.draw(
          Marks.line(room.left() + 8, middle, room.left() + LEAD - 2, middle),
          each.label().ink(),
          each.label().stroke());
      canvas.lines(each.lines(), room.left() + LEAD + 2, tops[i], font, Ink.INK);
    }
  }

  /** Downwards one below the other, then upwards where the last would stand too low. */
  private static double[] tops(Room room, List<Placed> placed) {
    double[] tops = new double[placed.size()];
    double free = room.top();
    for (int i = 0; i < tops.length; i++) {
      tops[i] = Math.max(free, placed.get(i).label().y() - placed.get(i).height() / 2);
      free = tops[i] + placed.get(i).height() + BETWEEN;
    }
    double limit = room.bottom();
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], limit - placed.get(i).height());
      limit = tops[i] - BETWEEN;
    }
    return tops;
  }
}
