package org.waymark.nation.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.outcome.variable.Destination;

/**
 * The ways out of the country: a segment is the part of a land border that lies in one province, or
 * an airport. Somebody taken abroad leaves by one of the nearest segments to the destination.
 */
public final class Segments {
  /** Provinces with the two large airports. */
  private static final List<String> AIRPORTS = List.of("VN-HN", "VN-SG");

  private final List<Segment> segments;
  private final int[][][] nearest;
  private final double[][] distanceKm;

  /**
   * A way out of the country.
   *
   * @param province index of the province where it lies
   * @param destination where it leads
   */
  public record Segment(int province, Destination destination) {}

  private Segments(Geography map, int choices) {
    List<Segment> found = new ArrayList<>();
    for (Destination destination : Destination.values()) {
      for (int p = 0; p < map.provinces(); p++) {
        if (leads(map, p, destination)) {
          found.add(new Segment(p, destination));
        }
      }
    }
    segments = List.copyOf(found);
    int destinations = Destination.values().length;
    nearest = new int[map.provinces()][destinations][];
    distanceKm = new double[map.provinces()][destinations];
    for (int p = 0; p < map.provinces(); p++) {
      for (Destination destination : Destination.values()) {
        int from = p;
        int[] order =
            IntStream.range(0, segments.size())
                .filter(s -> segments.get(s).destination() == destination)
                .boxed()
                .sorted(
                    Comparator.comparingDouble(
                        (Integer s) -> map.distanceKm(from, segments.get(s).province())))
                .limit(choices)
                .mapToInt(Integer::intValue)
                .toArray();
        nearest[p][destination.ordinal()] = order;
        distanceKm[p][destination.ordinal()] =
            order.length == 0 ? 0 : map.distanceKm(p, segments.get(order[0]).province());
      }
    }
  }

  /**
   * The segments of a map.
   *
   * @param choices segments of one destination that people from a province may leave by
   */
  public static Segments of(Geography map, int choices) {
    return new Segments(map, choices);
  }

  private static boolean leads(Geography map, int p, Destination destination) {
    return switch (destination) {
      case CHINA, CAMBODIA, LAOS -> map.borders(p, destination.id());
      case EAST_ASIA, EUROPE -> AIRPORTS.contains(map.province(p).iso());
      case DOMESTIC -> false;
    };
  }

  /** Number of segments. */
  public int count() {
    return segments.size();
  }

  /** A segment by index. */
  public Segment get(int segment) {
    return segments.get(segment);
  }

  /** The nearest segments from a province to a destination, nearest first; none at home. */
  public int[] nearest(int province, Destination destination) {
    return nearest[province][destination.ordinal()];
  }

  /** Distance from a province to its nearest segment to a destination, km; 0 at home. */
  public double distanceKm(int province, Destination destination) {
    return distanceKm[province][destination.ordinal()];
  }
}
