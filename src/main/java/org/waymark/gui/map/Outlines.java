package org.waymark.gui.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Evidence;

/** Outlines of the provinces in degrees, simplified: for display only. */
public record Outlines(List<Path2D> provinces) {
  /**
   * The outlines in the order of the provinces.
   *
   * @throws IllegalStateException if the evidence has none for a province
   */
  public static Outlines of(Evidence evidence) {
    Map<String, Path2D> byIso = new HashMap<>();
    try {
      for (JsonNode feature : new ObjectMapper().readTree(evidence.outlines()).get("features")) {
        byIso.put(feature.get("id").asText(), path(feature.get("geometry")));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outlines of the provinces cannot be read.", e);
    }
    List<Path2D> paths = new ArrayList<>();
    for (String iso : evidence.isoCodes()) {
      if (!byIso.containsKey(iso)) {
        throw new IllegalStateException("No outline of province " + iso + ".");
      }
      paths.add(byIso.get(iso));
    }
    return new Outlines(paths);
  }

  /** The outline of a province. */
  public Path2D of(int province) {
    return provinces.get(province);
  }

  private static Path2D path(JsonNode geometry) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    JsonNode coordinates = geometry.get("coordinates");
    if (geometry.get("type").asText().equals("Polygon")) {
      polygon(coordinates, path);
    } else {
      coordinates.forEach(polygon -> polygon(polygon, path));
    }
    return path;
  }

  private static void polygon(JsonNode rings, Path2D path) {
    for (JsonNode ring : rings) {
      boolean first = true;
      for (JsonNode point : ring) {
        double lon = point.get(0).asDouble();
        double lat = point.get(1).asDouble();
        if (first) {
          path.moveTo(lon, lat);
        } else {
          path.lineTo(lon, lat);
        }
        first = false;
      }
      path.closePath();
    }
  }
}
