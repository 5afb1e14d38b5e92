package org.waymark.picture.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;

/**
 * Outlines of the units of a map, in degrees east and north.
 *
 * @param shapes by code, in the order of the evidence
 */
public record Outlines(Map<String, Shape> shapes) {
  /** The outlines of provinces, or of the units that are made of them. */
  public static Outlines of(Evidence evidence, ProvinceMap.Units units) {
    Map<String, Path2D> provinces = read(evidence.outlines());
    Map<String, Shape> shapes = new LinkedHashMap<>();
    for (Province province : evidence.provinces()) {
      Shape outline = provinces.get(province.iso());
      if (units == ProvinceMap.Units.PROVINCES_2019) {
        shapes.put(province.iso(), outline);
      } else {
        shapes.merge(province.unit2025(), outline, Outlines::joined);
      }
    }
    return new Outlines(shapes);
  }

  /** The rectangle around all of them. */
  Rectangle2D extent() {
    Rectangle2D extent = null;
    for (Shape shape : shapes.values()) {
      Rectangle2D bounds = shape.getBounds2D();
      extent = extent == null ? bounds : extent.createUnion(bounds);
    }
    return extent;
  }

  private static Shape joined(Shape one, Shape other) {
    Area area = new Area(one);
    area.add(new Area(other));
    return area;
  }

  private static Map<String, Path2D> read(String geoJson) {
    try {
      Map<String, Path2D> outlines = new LinkedHashMap<>();
      for (JsonNode feature : new ObjectMapper().readTree(geoJson).get("features")) {
        outlines.put(feature.get("id").asText(), path(feature.get("geometry")));
      }
      return outlines;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outlines of provinces cannot be read", e);
    }
  }

  private static Path2D path(JsonNode geometry) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    JsonNode coordinates = geometry.get("coordinates");
    if (geometry.get("type").asText().equals("Polygon")) {
      coordinates.forEach(ring -> append(path, ring));
    } else {
      coordinates.forEach(polygon -> polygon.forEach(ring -> append(path, ring)));
    }
    return path;
  }

  private static void append(Path2D path, JsonNode ring) {
    for (int i = 0; i < ring.size() - 1; i++) {
      double east = ring.get(i).get(0).asDouble();
      double north = ring.get(i).get(1).asDouble();
      if (i == 0) {
        path.moveTo(east, north);
      } else {
        path.lineTo(east, north);
      }
    }
    path.closePath();
  }
}
