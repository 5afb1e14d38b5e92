package org.waymark.picture;

import java.util.List;
import java.util.Map;

/** Viet Nam by provinces in five classes of colour, hatched where the value is uncertain. */
public final class ProvinceMap extends Chart {
  private final Data data;

  private ProvinceMap(Data data) {
    this.data = data;
  }

  /** Which provinces. */
  public enum Units {
    /** The 63 provinces of the census of 2019; their codes are ISO codes. */
    PROVINCES_2019,
    /** The 34 units in force since July 2025; their codes are the names of {@code unit2025}. */
    UNITS_2025
  }

  /**
   * What is drawn.
   *
   * @param units which provinces
   * @param values by code; a unit that is missing has no value
   * @param breaks four rising limits between the five classes; empty: round limits are computed
   * @param classLabels five texts for the classes; empty: the limits are written
   * @param legendTitle what is shown, with its unit
   * @param uncertainLabel what hatching means
   * @param noValueLabel what grey means
   * @param islands labels of the two archipelagos
   * @param disclaimer what the map does not say, drawn where it travels alone
   */
  public record Data(
      Units units,
      Map<String, Value> values,
      List<Double> breaks,
      List<String> classLabels,
      String legendTitle,
      String uncertainLabel,
      String noValueLabel,
      Islands islands,
      String disclaimer) {

    /** Copies its collections. */
    public Data {
      values = Map.copyOf(values);
      breaks = List.copyOf(breaks);
      classLabels = List.copyOf(classLabels);
    }
  }

  /**
   * The value of a unit.
   *
   * @param value NaN for none
   * @param uncertain whether it is hatched
   */
  public record Value(double value, boolean uncertain) {}

  /**
   * Names of the archipelagos, which are drawn schematically in boxes of their own.
   *
   * @param hoangSa for example "Quần đảo Hoàng Sa"
   * @param truongSa for example "Quần đảo Trường Sa"
   */
  public record Islands(String hoangSa, String truongSa) {}

  /**
   * A map.
   *
   * @throws IllegalArgumentException if a code is unknown, or there are not four rising breaks or
   *     five labels
   */
  public static ProvinceMap of(Data data) {
    return new ProvinceMap(data);
  }

  @Override
  double draw(Canvas canvas, double top) {
    return top;
  }
}
