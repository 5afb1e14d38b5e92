package org.waymark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Inputs on which a claim is tried: edge cases first, then drawn ones from small to large. They are
 * the same in every run; {@code -Dwaymark.seed=N} draws others. Immutable.
 *
 * @param name what an input is, in the words of a failure; each name has draws of its own
 * @param inputs in the order in which they are tried
 */
public record Tries<T>(String name, List<T> inputs) {
  private static final long SEED = Long.getLong("waymark.seed", 2012);

  /** Copies its list. */
  public Tries {
    inputs = List.copyOf(inputs);
  }

  /** Edge cases, to be tried before anything drawn. */
  @SafeVarargs
  public static <T> Tries<T> of(String name, T... edges) {
    return new Tries<>(name, List.of(edges));
  }

  /** Seeds of runs: the smallest, the largest, and as many drawn ones, of every length. */
  public static Tries<Long> seeds(String name, int count) {
    return of(name, 0L, 1L, 2L, Long.MAX_VALUE - 1, Long.MAX_VALUE)
        .drawn(count, seed -> seed, luck -> luck.nextLong() >>> (1 + luck.nextInt(63)));
  }

  /**
   * These and some drawn ones.
   *
   * @param size what makes an input large: the smallest that fails is the easiest to understand
   */
  public Tries<T> drawn(int count, ToDoubleFunction<T> size, Function<SplittableRandom, T> draw) {
    SplittableRandom luck = new SplittableRandom((SEED << 32) + name.hashCode());
    List<T> more = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      more.add(draw.apply(luck));
    }
    more.sort(Comparator.comparingDouble(size));
    List<T> all = new ArrayList<>(inputs);
    all.addAll(more);
    return new Tries<>(name, all);
  }

  /** Fails at the first input for which the claim does not hold, and says which one it is. */
  public void hold(Consumer<T> claim) {
    for (int i = 0; i < inputs.size(); i++) {
      try {
        claim.accept(inputs.get(i));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(
            "Try %d of %d with seed %d: %s %s%n%s"
                .formatted(i + 1, inputs.size(), SEED, name, inputs.get(i), failure),
            failure);
      }
    }
  }
}
