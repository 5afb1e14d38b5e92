package org.waymark.gui.inspect;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.waymark.gui.Look;
import sim.portrayal.Inspector;

/** A page of facts about one thing, which keeps up with the run. */
final class FactsInspector extends Inspector {
  private static final long serialVersionUID = 1L;

  /** Narrow enough for the smallest screen; long lines are broken. */
  private static final int WIDTH = 285;

  private final transient Supplier<List<Fact>> facts;
  private final transient Look look;
  private final String note;
  private final JLabel text = new JLabel();

  /**
   * One line.
   *
   * @param name what it says
   * @param value of it
   */
  record Fact(String name, String value) {}

  /**
   * A page.
   *
   * @param note said first, for example that a family is invented
   * @param below what stands under the facts, or null
   */
  FactsInspector(
      Look look, String title, String note, Supplier<List<Fact>> facts, JComponent below) {
    this.look = look;
    this.facts = facts;
    this.note = note;
    setTitle(title);
    setVolatile(true);
    setLayout(new BorderLayout(0, look.px(6)));
    setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
    JLabel heading = new JLabel("<html>" + title + "</html>");
    heading.setFont(look.font(Font.BOLD, 1.2));
    JPanel top = new JPanel(new BorderLayout(0, look.px(6)));
    top.add(heading, BorderLayout.NORTH);
    text.setFont(look.font());
    top.add(text, BorderLayout.CENTER);
    add(top, BorderLayout.NORTH);
    if (below != null) {
      add(below, BorderLayout.CENTER);
    }
    updateInspector();
  }

  @Override
  public void updateInspector() {
    StringBuilder html =
        new StringBuilder("<html><div width=")
            .append(look.px(WIDTH))
            .append("><i>")
            .append(note)
            .append("</i><br><table width=")
            .append(look.px(WIDTH))
            .append('>');
    for (Fact fact : facts.get()) {
      html.append("<tr><td>")
          .append(fact.name())
          .append("&nbsp;&nbsp;</td><td align=right><b>")
          .append(fact.value())
          .append("</b></td></tr>");
    }
    text.setText(html.append("</table></div></html>").toString());
    text.setFont(look.font());
  }
}
