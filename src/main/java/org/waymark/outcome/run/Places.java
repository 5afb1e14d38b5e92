package org.waymark.outcome.run;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.variable.Variable;

/**
 * The places of a table, in order: provinces, then regions, then the nation.
 *
 * @param provinces ISO codes of the provinces
 * @param regions ids of the regions
 * @param regionOf for each province, the index of its region
 */
public record Places(List<String> provinces, List<String> regions, List<Integer> regionOf)
    implements Serializable {
  /** Code of the nation in the column {@code province}. */
  public static final String NATION = "VN";

  /** Copies its lists. */
  public Places {
    provinces = List.copyOf(provinces);
    regions = List.copyOf(regions);
    regionOf = List.copyOf(regionOf);
  }

  /** Number of places. */
  public int count() {
    return provinces.size() + regions.size() + 1;
  }

  /** Index of the nation. */
  public int nation() {
    return provinces.size() + regions.size();
  }

  /** Index of a region. */
  public int region(int region) {
    return provinces.size() + region;
  }

  /** Codes of all places in order: ISO codes, region ids, {@code VN}. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>(provinces);
    codes.addAll(regions);
    codes.add(NATION);
    return List.copyOf(codes);
  }

  /** The finest extent that a variable must have to be written for the place. */
  public Variable.Extent extentOf(int place) {
    if (place < provinces.size()) {
      return Variable.Extent.PROVINCE;
    }
    return place < nation() ? Variable.Extent.REGION : Variable.Extent.NATION;
  }
}
