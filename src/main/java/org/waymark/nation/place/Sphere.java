package org.waymark.nation.place;

/** Distances on the Earth. */
final class Sphere {
  /** Mean radius of the Earth, km (IUGG). */
  private static final double RADIUS_KM = 6371.0;

  private Sphere() {}

  /** Great-circle distance of two points in degrees, by the haversine formula, km. */
  static double distanceKm(double lonA, double latA, double lonB, double latB) {
    double dLat = Math.toRadians(latB - latA) / 2;
    double dLon = Math.toRadians(lonB - lonA) / 2;
    double h =
        Math.sin(dLat) * Math.sin(dLat)
            + Math.cos(Math.toRadians(latA))
                * Math.cos(Math.toRadians(latB))
                * Math.sin(dLon)
                * Math.sin(dLon);
    return 2 * RADIUS_KM * Math.asin(Math.sqrt(h));
  }
}
