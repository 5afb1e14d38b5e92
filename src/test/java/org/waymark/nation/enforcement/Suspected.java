package org.waymark.nation.enforcement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Recruiters in networks of five, all of them active and five at work in each province, to be
 * arrested in a test.
 */
final class Suspected implements Suspects {

  private static final int NETWORK = 5;

  final Set<Integer> arrested = new HashSet<>();
  final Set<Integer> warned = new HashSet<>();
  final Map<Integer, Integer> imprisonedUntil = new HashMap<>();

  private final int count;

  Suspected() {
    this(0);
  }

  /** So many recruiters may be found out by inquiries. */
  Suspected(int count) {
    this.count = count;
  }

  @Override
  public void visitActive(IntConsumer visitor) {
    IntStream.range(0, count).filter(this::active).forEach(visitor);
  }

  @Override
  public boolean atLarge(int slot, int month) {
    return !arrested.contains(slot);
  }

  @Override
  public int[] network(int slot) {
    int first = slot / NETWORK * NETWORK;
    int[] others = new int[NETWORK - 1];
    int n = 0;
    for (int member = first; member < first + NETWORK; member++) {
      if (member != slot) {
        others[n++] = member;
      }
    }
    return others;
  }

  @Override
  public boolean active(int slot) {
    return !arrested.contains(slot);
  }

  @Override
  public int worksIn(int slot) {
    return slot / NETWORK % 63;
  }

  @Override
  public void arrest(int slot, int province, int month) {
    arrested.add(slot);
  }

  @Override
  public void imprison(int slot, int month, int until) {
    imprisonedUntil.put(slot, until);
  }

  @Override
  public void warn(int slot) {
    warned.add(slot);
  }
}
