package org.waymark.outcome.variable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** In what groups of people differ. */
public enum Dimension {
  SEX(Arrays.stream(Sex.values()).map(Sex::id).toList()),
  AGE_GROUP(Arrays.stream(AgeGroup.values()).map(AgeGroup::id).toList()),
  MINORITY(List.of("false", "true")),
  DESTINATION(Arrays.stream(Destination.values()).map(Destination::id).toList()),
  SECTOR(Arrays.stream(Sector.values()).map(Sector::id).toList());

  private final List<String> categories;
  private final String id = name().toLowerCase(Locale.ROOT);

  Dimension(List<String> categories) {
    this.categories = categories;
  }

  /** Ids of its categories, in order. */
  public List<String> categories() {
    return categories;
  }

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }
}
