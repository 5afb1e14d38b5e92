package org.waymark.experiment.ensemble;

/**
 * A part of a sweep, for job arrays: every n-th point.
 *
 * @param index which part, from 1
 * @param count number of parts
 */
public record Shard(int index, int count) {
  /** Everything. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** Checks the numbers. */
  public Shard {
    if (count < 1 || index < 1 || index > count) {
      throw new IllegalArgumentException("No shard: " + index + "/" + count);
    }
  }

  /** Reads what {@link #toString} wrote. */
  public static Shard parse(String text) {
    String[] parts = text.split("/");
    return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** Whether a point belongs to it. */
  public boolean holds(int point) {
    return point % count == index - 1;
  }

  /** Whether it is everything. */
  public boolean isWhole() {
    return count == 1;
  }

  /** For example {@code 2/8}. */
  @Override
  public String toString() {
    return index + "/" + count;
  }
}
