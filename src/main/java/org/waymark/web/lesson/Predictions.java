package org.waymark.web.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a class predicts: one choice of each visitor for each lesson, in memory, and of visitors
 * nothing but whose turn it is. Thread-safe.
 */
public final class Predictions {
  /** More than any class; who makes up visitors fills no memory. */
  static final int MOST_VISITORS = 1_000;

  private final Map<String, Map<String, Integer>> byLesson = new HashMap<>();

  /**
   * Takes a visitor's prediction in place of the one before.
   *
   * @param choice 0 for the first
   * @return false if more predict than there may be
   */
  public synchronized boolean take(String lesson, String visitor, int choice) {
    Map<String, Integer> all = byLesson.computeIfAbsent(lesson, none -> new HashMap<>());
    if (!all.containsKey(visitor) && all.size() >= MOST_VISITORS) {
      return false;
    }
    all.put(visitor, choice);
    return true;
  }

  /** What a visitor predicted, if anything. */
  public synchronized OptionalInt of(String lesson, String visitor) {
    Integer choice = byLesson.getOrDefault(lesson, Map.of()).get(visitor);
    return choice == null ? OptionalInt.empty() : OptionalInt.of(choice);
  }

  /** How many predicted each of so many choices. */
  public synchronized int[] counts(String lesson, int choices) {
    int[] counts = new int[choices];
    byLesson.getOrDefault(lesson, Map.of()).values().forEach(choice -> counts[choice]++);
    return counts;
  }

  /** Forgets what was predicted, for the next class. */
  public synchronized void forget(String lesson) {
    byLesson.remove(lesson);
  }
}
