package org.waymark.gui.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Evidence;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.nation.recruitment.Recruiter;
import org.waymark.picture.map.Outlines;
import org.waymark.picture.map.ProvinceMap;

/** The whole map: its layers from below to above, by the key of their name. */
public final class MapDrawing {
  private static final String IDLE = "layer.idle";

  private final Map<String, MapLayer> layers = new LinkedHashMap<>();
  private final ProvinceLayer provinces;

  /** A map of the provinces of the evidence. */
  public MapDrawing(Evidence evidence, Look look) {
    List<Shape> outlines =
        List.copyOf(Outlines.of(evidence, ProvinceMap.Units.PROVINCES_2019).shapes().values());
    Regions regions = new Regions(outlines, evidence);
    provinces = new ProvinceLayer(outlines);
    layers.put("layer.provinces", provinces);
    layers.put(IDLE, new RecruiterLayer(regions, Recruiter.Status.IDLE, look));
    layers.put("layer.prison", new RecruiterLayer(regions, Recruiter.Status.IN_PRISON, look));
    layers.put("layer.active", new RecruiterLayer(regions, Recruiter.Status.ACTIVE, look));
    layers.put("layer.homecomings", new HomecomingLayer(regions, look));
    layers.put("layer.routes", new RouteLayer(regions, look));
    layers.put("layer.legend", new LegendLayer(provinces, look));
  }

  /** Layers from below to above. */
  public Map<String, MapLayer> layers() {
    return layers;
  }

  /** Whether a layer is shown from the beginning. */
  public boolean isShown(String layer) {
    return !layer.equals(IDLE);
  }

  /** The provinces. */
  public ProvinceLayer provinces() {
    return provinces;
  }

  /** Draws all that is shown from the beginning into a rectangle. */
  public void draw(Graphics2D graphics, Rectangle2D paper, Classroom classroom) {
    smooth(graphics);
    MapArea area = MapArea.within(paper);
    layers.forEach(
        (key, layer) -> {
          if (isShown(key)) {
            layer.draw(graphics, area, classroom);
          }
        });
  }

  /** Smooth lines and letters. */
  public static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
  }
}
