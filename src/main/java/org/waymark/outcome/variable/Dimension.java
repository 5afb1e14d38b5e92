package org.waymark.outcome.variable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /** The dimension of this name in files. */
  public static Optional<Dimension> find(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  /** Categories that a text names, a plus between, in order; none if it names anything else. */
  List<String> among(String written) {
    List<String> named = List.of(written.split("\\+", -1));
    List<String> found = categories.stream().filter(named::contains).toList();
    return found.size() == named.size() ? found : List.of();
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
