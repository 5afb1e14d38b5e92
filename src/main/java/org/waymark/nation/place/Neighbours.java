package org.waymark.nation.place;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.evidence.Evidence;

/**
 * Which provinces adjoin one another: those whose outlines have vertices at most {@value
 * #TOLERANCE_KM} km apart. Along a border the outlines share their vertices exactly; the tolerance
 * is for four borders in the mouths of the Mekong and the Dong Nai, where a river lies between. It
 * lies half way between the widest of these (Tra Vinh and Soc Trang, 3.9 km) and the narrowest gap
 * that another province fills (Thanh Hoa and Nam Dinh, 4.7 km). Immutable.
 *
 * <p>The outlines are simplified, and in the north-west older than 2004: Lai Chau and Yen Bai do
 * not touch in them, nor do Vinh Long and Soc Trang, while Lao Cai and Son La do, and Ha Giang and
 * Bac Kan, and Tien Giang and Can Tho, meet in a point.
 */
public final class Neighbours {
  static final double TOLERANCE_KM = 4.3; // half way between two gaps, see above

  /** No degree of latitude is shorter: what is further north or south need not be measured. */
  private static final double KM_PER_DEGREE = 110;

  private final List<List<double[]>> vertices;

  private Neighbours(List<List<double[]>> vertices) {
    this.vertices = vertices;
  }

  /** Reads the outlines of the evidence; provinces have its order. */
  public static Neighbours of(Evidence evidence) {
    List<List<double[]>> vertices = new ArrayList<>();
    evidence.provinces().forEach(province -> vertices.add(new ArrayList<>()));
    try {
      for (JsonNode feature : new ObjectMapper().readTree(evidence.outlines()).get("features")) {
        int province = evidence.isoCodes().indexOf(feature.get("id").asText());
        collect(feature.get("geometry").get("coordinates"), vertices.get(province));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outlines of provinces cannot be read", e);
    }
    return new Neighbours(vertices);
  }

  /** Provinces outside an area that adjoin any of its provinces, in their order. */
  public List<Integer> around(Collection<Integer> area) {
    return IntStream.range(0, vertices.size())
        .filter(other -> !area.contains(other))
        .filter(other -> area.stream().anyMatch(p -> touch(vertices.get(p), vertices.get(other))))
        .boxed()
        .toList();
  }

  /** Vertices of a polygon or of several, however deep their lists are nested. */
  private static void collect(JsonNode coordinates, List<double[]> vertices) {
    if (coordinates.get(0).isNumber()) {
      vertices.add(new double[] {coordinates.get(0).asDouble(), coordinates.get(1).asDouble()});
    } else {
      coordinates.forEach(each -> collect(each, vertices));
    }
  }

  private static boolean touch(List<double[]> some, List<double[]> others) {
    for (double[] one : some) {
      for (double[] other : others) {
        if (Math.abs(one[1] - other[1]) * KM_PER_DEGREE <= TOLERANCE_KM
            && Sphere.distanceKm(one[0], one[1], other[0], other[1]) <= TOLERANCE_KM) {
          return true;
        }
      }
    }
    return false;
  }
}
