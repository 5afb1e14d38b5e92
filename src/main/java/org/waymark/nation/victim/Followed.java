package org.waymark.nation.victim;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.waymark.draw.Draws;

/**
 * People in one state, in the order in which they came to it. The addresses of their draws, and the
 * kinds of exploitation they came with, lie side by side, so that a month can ask everybody for a
 * draw without looking at anybody.
 */
final class Followed extends AbstractList<Victim> implements RandomAccess {
  private static final int AT_FIRST = 16; // room, which doubles when it is full

  private Victim[] people = new Victim[AT_FIRST];
  private long[] keys = new long[AT_FIRST];
  private byte[] kinds = new byte[AT_FIRST];
  private int size;

  @Override
  public Victim get(int i) {
    return people[i];
  }

  @Override
  public int size() {
    return size;
  }

  void append(Victim victim) {
    if (size == people.length) {
      people = Arrays.copyOf(people, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    people[size] = victim;
    keys[size] = victim.key();
    kinds[size] = (byte) victim.kind();
    size++;
  }

  /** The first of those who came in a month, who are the last; the size where nobody did. */
  int firstOf(int month) {
    int i = size;
    while (i > 0 && people[i - 1].since() == month) {
      i--;
    }
    return i;
  }

  /** Visits a part; whoever is in another state afterwards leaves. */
  void visit(State state, int from, int to, Consumer<Victim> visitor) {
    int kept = from;
    for (int i = from; i < to; i++) {
      visitor.accept(people[i]);
      if (people[i].state() == state) {
        keep(i, kept++);
      }
    }
    close(kept, to);
  }

  /** Visits those before {@code to} whose draws are below the {@code most} of their kind. */
  void visitDrawn(
      State state, int to, int month, Draws draws, double[] most, DrawnVisitor visitor) {
    int kept = 0;
    for (int i = 0; i < to; i++) {
      double uniform = draws.uniform(keys[i], month, 0);
      if (uniform < most[kinds[i]]) {
        visitor.accept(people[i], uniform);
        if (people[i].state() != state) {
          continue;
        }
      }
      keep(i, kept++);
    }
    close(kept, to);
  }

  private void keep(int from, int to) {
    // Before the first who leaves, everybody stands where he stood: nothing to write.
    if (from != to) {
      people[to] = people[from];
      keys[to] = keys[from];
      kinds[to] = kinds[from];
    }
  }

  /** Closes the gap between those who were kept and those who were not visited. */
  private void close(int kept, int visited) {
    int left = visited - kept;
    if (left > 0) {
      System.arraycopy(people, visited, people, kept, size - visited);
      System.arraycopy(keys, visited, keys, kept, size - visited);
      System.arraycopy(kinds, visited, kinds, kept, size - visited);
      Arrays.fill(people, size - left, size, null);
      size -= left;
    }
  }
}
