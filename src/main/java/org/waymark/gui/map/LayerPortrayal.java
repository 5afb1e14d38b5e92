package org.waymark.gui.map;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.function.Function;
import org.waymark.gui.live.Classroom;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** A layer of the map as MASON's displays want it. */
public final class LayerPortrayal extends FieldPortrayal2D {
  private final MapLayer layer;
  private final Classroom classroom;
  private final Function<Object, Inspector> inspectors;
  private final Portrayal plain = new SimplePortrayal2D();

  /**
   * Portrays a layer.
   *
   * @param inspectors what to show of a thing that was clicked
   */
  public LayerPortrayal(
      MapLayer layer, Classroom classroom, Function<Object, Inspector> inspectors) {
    this.layer = layer;
    this.classroom = classroom;
    this.inspectors = inspectors;
    setField(classroom);
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return plain;
  }

  @Override
  protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag putInHere) {
    MapArea area = MapArea.within(info.draw);
    if (graphics != null) {
      MapDrawing.smooth(graphics);
      layer.draw(graphics, area, classroom);
    } else {
      Point2D point = new Point2D.Double(info.clip.getCenterX(), info.clip.getCenterY());
      for (Object found : layer.at(point, area, classroom)) {
        putInHere.add(new LocationWrapper(found, null, this));
      }
    }
  }

  @Override
  public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
    return inspectors.apply(wrapper.getObject());
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return inspectors.apply(wrapper.getObject()).getTitle();
  }

  @Override
  public boolean setSelected(LocationWrapper wrapper, boolean selected) {
    return false;
  }
}
