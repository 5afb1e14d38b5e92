package org.waymark.nation.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Units in which the police works as one: each province by itself in the whole nation. A smaller
 * nation has fewer of them and a larger one several in each province, so that each has as many
 * officers, cases and recruiters as a province of the whole one: queues, luck and what is heard of
 * arrests depend on these numbers, and must not depend on {@code population.factor}. In a smaller
 * nation the smallest area joins its nearest neighbour until few enough are left. Immutable.
 */
public final class Jurisdictions {
  private final int[] ofProvince;
  private final List<int[]> provinces;
  private final int parts;

  private Jurisdictions(int count, List<int[]> provinces, int parts) {
    this.provinces = provinces;
    this.parts = parts;
    this.ofProvince = new int[count];
    for (int j = 0; j < provinces.size(); j++) {
      for (int p : provinces.get(j)) {
        ofProvince[p] = j;
      }
    }
  }

  /**
   * The jurisdictions of a map.
   *
   * @param factor size of the nation; as many as provinces x factor, at least one, and in a larger
   *     nation as many in each province
   */
  public static Jurisdictions of(Geography map, double factor) {
    int count = (int) Math.max(1, Math.round(map.provinces() * Math.min(1, factor)));
    List<List<Integer>> areas = new ArrayList<>();
    for (int p = 0; p < map.provinces(); p++) {
      areas.add(new ArrayList<>(List.of(p)));
    }
    while (areas.size() > count) {
      List<Integer> smallest =
          areas.stream()
              .min(Comparator.comparingLong((List<Integer> area) -> households(map, area)))
              .orElseThrow();
      areas.remove(smallest);
      areas.stream()
          .min(Comparator.comparingDouble((List<Integer> area) -> distance(map, smallest, area)))
          .orElseThrow()
          .addAll(smallest);
    }
    List<int[]> provinces =
        areas.stream()
            .map(area -> area.stream().mapToInt(Integer::intValue).sorted().toArray())
            .toList();
    return new Jurisdictions(map.provinces(), provinces, (int) Math.max(1, Math.round(factor)));
  }

  private static long households(Geography map, List<Integer> area) {
    return area.stream().mapToLong(map::householdsOfProvince).sum();
  }

  /** Mean distance between the provinces of two areas, km. */
  private static double distance(Geography map, List<Integer> a, List<Integer> b) {
    double sum = 0;
    for (int p : a) {
      for (int q : b) {
        sum += map.distanceKm(p, q);
      }
    }
    return sum / (a.size() * b.size());
  }

  /** Number of jurisdictions. */
  public int count() {
    return provinces.size() * parts;
  }

  /** Jurisdictions in each province of a larger nation; 1 in others. */
  public int parts() {
    return parts;
  }

  /**
   * Jurisdiction that has to do with somebody in a province.
   *
   * @param who number of a recruiter: where a province has several, they take turns
   */
  public int of(int province, int who) {
    // A division, in the innermost loop of recruiters, that is hardly ever needed.
    return parts == 1 ? ofProvince[province] : ofProvince[province] * parts + who % parts;
  }

  /** Provinces of a jurisdiction, in order; not to be changed. */
  public int[] provinces(int jurisdiction) {
    return provinces.get(jurisdiction / parts);
  }

  /** Which one of its province a jurisdiction is, from 0. */
  public int part(int jurisdiction) {
    return jurisdiction % parts;
  }
}
