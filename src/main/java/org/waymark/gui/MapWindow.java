package org.waymark.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.ScrollPaneConstants;
import org.waymark.gui.inspect.Inspections;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.map.LayerPortrayal;
import org.waymark.gui.map.MapArea;
import org.waymark.gui.map.MapDrawing;
import org.waymark.gui.map.ProvinceLayer;
import org.waymark.gui.map.Shading;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.util.Bag;

/**
 * The map in MASON's display, with a choice of what the colours say and what is under the mouse.
 */
final class MapWindow {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 640;

  /** Keeps two lines free. */
  private static final String NOTHING = "<html>&nbsp;<br>&nbsp;</html>";

  private final Classroom classroom;
  private final Look look;
  private final MapDrawing map;
  private final Inspections inspections;
  private final Display2D display;
  private final JFrame frame;

  /** Where layers are drawn; MASON keeps it and follows when it grows. */
  private final Rectangle2D.Double paper = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);

  private final JComboBox<String> shadings = new JComboBox<>();
  private final JLabel under = new JLabel(NOTHING);

  MapWindow(GUIState gui, Classroom classroom, Look look, Inspections inspections) {
    this.classroom = classroom;
    this.look = look;
    this.inspections = inspections;
    map = new MapDrawing(classroom.evidence(), look);
    display = new Display2D(WIDTH, HEIGHT, gui);
    display.setClipping(false);
    display.setBackdrop(Look.PAPER);
    // MASON makes films with a library that is not here; our own recording is in the menu.
    display.movieButton.setVisible(false);
    // Pictures are in the menu, too; what is left speaks the user's language.
    display.snapshotButton.setVisible(false);
    display.refreshbutton.setVisible(false);
    display.optionButton.setVisible(false);
    ClassroomConsole.translate(display, look);
    map.layers()
        .forEach(
            (key, layer) ->
                display.attach(
                    new LayerPortrayal(layer, classroom, inspections::of),
                    look.text(key),
                    paper,
                    map.isShown(key)));
    display.display.setHorizontalScrollBarPolicy(
        ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
    display.display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED);
    frame = display.createFrame();
    frame.setTitle(look.text("window.map"));
    frame.add(bar(), BorderLayout.SOUTH);
    listen(gui);
  }

  private JPanel bar() {
    for (Shading shading : Shading.values()) {
      shadings.addItem(shading.name(look));
    }
    shadings.setFont(look.font());
    shadings.setSelectedIndex(map.provinces().shading().ordinal());
    shadings.addActionListener(event -> shade(Shading.values()[shadings.getSelectedIndex()]));
    JLabel label = new JLabel(look.text("map.colours"));
    label.setFont(look.font());
    label.setLabelFor(shadings);
    under.setFont(look.font(Font.BOLD, 1));
    JPanel choice = new JPanel(new BorderLayout(6, 0));
    choice.add(label, BorderLayout.WEST);
    choice.add(shadings, BorderLayout.CENTER);
    JPanel bar = new JPanel(new BorderLayout(0, 4));
    bar.add(choice, BorderLayout.NORTH);
    bar.add(under, BorderLayout.SOUTH);
    bar.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
    return bar;
  }

  private void listen(GUIState gui) {
    MouseAdapter mouse =
        new MouseAdapter() {
          @Override
          public void mouseMoved(MouseEvent event) {
            hover(event);
          }

          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 1) {
              inspect(new Rectangle2D.Double(event.getX(), event.getY(), 1, 1), gui);
            }
          }
        };
    display.insideDisplay.addMouseListener(mouse);
    display.insideDisplay.addMouseMotionListener(mouse);
    display.display.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            fit();
          }
        });
  }

  /** Shows what lies at a place; nothing is no reason to close what is open. */
  private void inspect(Rectangle2D.Double at, GUIState gui) {
    for (Bag hits : display.objectsHitBy(at)) {
      if (!hits.isEmpty()) {
        display.createInspectors(at, gui);
        return;
      }
    }
  }

  /** The map fills its window. */
  private void fit() {
    Dimension room = display.display.getViewport().getExtentSize();
    if (room.width > 0 && room.height > 0 && display.getScale() == 1.0) {
      display.insideDisplay.width = room.width;
      display.insideDisplay.height = room.height;
      paper.width = room.width;
      paper.height = room.height;
      display.insideDisplay.revalidate();
      display.insideDisplay.repaint();
    }
  }

  private void hover(MouseEvent event) {
    MapArea area = MapArea.within(paper);
    String text = NOTHING;
    if (display.getScale() == 1.0) {
      synchronized (classroom.schedule) {
        List<Object> found = map.provinces().at(event.getPoint(), area, classroom);
        if (!found.isEmpty()) {
          text = said(((ProvinceLayer.Hit) found.get(0)).province());
        }
      }
    }
    under.setText(text);
  }

  private String said(int province) {
    Shading shading = map.provinces().shading();
    String place = inspections.name(province);
    if (shading.isByRegion()) {
      place = look.text("region." + classroom.evidence().provinces().get(province).region());
    }
    String value = look.number(shading.value(classroom, province), shading.decimals());
    String unit = shading.unit(look).replace('\n', ' ');
    return "<html>" + place + ": " + value + "<br>" + unit + "</html>";
  }

  /** Chooses what the colours say. */
  void shade(Shading shading) {
    if (shadings.getSelectedIndex() != shading.ordinal()) {
      shadings.setSelectedIndex(shading.ordinal());
    }
    map.provinces().shade(shading);
    display.insideDisplay.repaint();
  }

  Display2D display() {
    return display;
  }

  JFrame frame() {
    return frame;
  }

  /** A picture's worth of the map: what is inside the display. */
  java.awt.Component picture() {
    return display.insideDisplay;
  }
}
