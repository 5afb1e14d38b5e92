package org.waymark.picture.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.picture.axis.AxisNumbers;
import org.waymark.picture.axis.Quantity;
import org.waymark.words.Language;

/**
 * Five classes of values.
 *
 * @param breaks four limits; a value that equals a limit belongs to the class above it
 * @param labels five texts, or none
 */
public record MapClasses(List<Double> breaks, List<String> labels) {
  private static final int COUNT = 5;

  static MapClasses of(ProvinceMap.Data data) {
    List<Double> breaks = data.breaks().isEmpty() ? round(data) : data.breaks();
    if (breaks.size() != COUNT - 1 || !rising(breaks)) {
      throw new IllegalArgumentException(
          "Map has breaks %s; allowed: four numbers, each larger than the one before"
              .formatted(breaks));
    }
    if (!data.classLabels().isEmpty() && data.classLabels().size() != COUNT) {
      throw new IllegalArgumentException(
          "Map has " + data.classLabels().size() + " class labels; allowed: none or five");
    }
    return new MapClasses(breaks, data.classLabels());
  }

  /** Class of a value, 0 to 4. */
  int of(double value) {
    int limits = 0;
    while (limits < breaks.size() && value >= breaks.get(limits)) {
      limits++;
    }
    return limits;
  }

  /** What a class holds. */
  String label(int index, Language language) {
    if (!labels.isEmpty()) {
      return labels.get(index);
    }
    NumberFormat format = AxisNumbers.format(language, Quantity.NUMBER);
    if (index == 0) {
      return "< " + format.format(breaks.get(0));
    }
    if (index == COUNT - 1) {
      return format.format(breaks.get(index - 1)) + " +";
    }
    return "%s \u2013 %s"
        .formatted(format.format(breaks.get(index - 1)), format.format(breaks.get(index)));
  }

  /** Equal numbers of units in each class, as nearly as round limits allow. */
  private static List<Double> round(ProvinceMap.Data data) {
    double[] sorted =
        data.values().values().stream()
            .mapToDouble(ProvinceMap.Value::value)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    for (int digits = 1; digits <= 4 && sorted.length >= COUNT; digits++) {
      List<Double> breaks = new ArrayList<>();
      for (int i = 1; i < COUNT; i++) {
        double value = sorted[sorted.length * i / COUNT];
        breaks.add(new BigDecimal(value).round(new MathContext(digits)).doubleValue());
      }
      if (rising(breaks) && breaks.get(0) > sorted[0]) {
        return breaks;
      }
    }
    double highest = Arrays.stream(sorted).max().orElse(1);
    double lowest = Math.min(0, Arrays.stream(sorted).min().orElse(0));
    double step = (highest > lowest ? highest - lowest : 1) / COUNT;
    return List.of(lowest + step, lowest + 2 * step, lowest + 3 * step, lowest + 4 * step);
  }

  private static boolean rising(List<Double> breaks) {
    for (int i = 1; i < breaks.size(); i++) {
      if (!(breaks.get(i) > breaks.get(i - 1))) {
        return false;
      }
    }
    return true;
  }
}
