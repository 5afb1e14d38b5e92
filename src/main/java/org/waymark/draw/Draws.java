package org.waymark.draw;

/**
 * The draws of one stream in one run: each is a pure function of (seed, stream, entity, month,
 * index). Nothing is consumed, so an extra draw in one place moves nothing elsewhere, and two
 * scenarios with equal seeds share their luck.
 *
 * <p>A counter-based generator: the 64-bit finaliser known as Stafford's variant 13 (D. Stafford,
 * 2011, "Better bit mixing"; the one of SplitMix64), applied twice, once over the entity and once
 * over month and index. Quality is shown by tests of uniformity and of correlation between
 * neighbouring entities, months, indices, streams and seeds.
 */
public final class Draws {
  /** Weyl increment of SplitMix64: 2^64 over the golden ratio, made odd. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Odd multiplier that spreads month and index; from L'Ecuyer's tables of good multipliers. */
  private static final long SPREAD = 0xD1342543DE82EF95L;

  private static final double UNIT = 0x1.0p-53;

  private final long root;
  private final KeyLog log;

  private Draws(long root, KeyLog log) {
    this.root = root;
    this.log = log;
  }

  /** The draws of a stream under a seed. */
  public static Draws of(long seed, Stream stream) {
    return of(seed, stream, null);
  }

  /**
   * The draws of a stream under a seed, noting each use.
   *
   * @param log refuses a second use of one address in streams drawn once; null for none
   */
  public static Draws of(long seed, Stream stream, KeyLog log) {
    long root = mix(mix(seed + GOLDEN) + (stream.number() + 1) * SPREAD);
    return new Draws(root, stream.once() ? log : null);
  }

  /** 64 random bits for an address. */
  public long bits(long entity, int month, int index) {
    long z = mix(root + entity * GOLDEN);
    z = mix(z + (((long) month << 32) | (index & 0xFFFFFFFFL)) * SPREAD + GOLDEN);
    if (log != null) {
      log.use(z);
    }
    return z;
  }

  /** Uniform on the open interval (0, 1), a multiple of 2^-53 plus half of it. */
  public double uniform(long entity, int month, int index) {
    return ((bits(entity, month, index) >>> 11) + 0.5) * UNIT;
  }

  /** Standard normal, by inversion. */
  public double normal(long entity, int month, int index) {
    return Normal.quantile(uniform(entity, month, index));
  }

  /** Exponential with mean one, by inversion. */
  public double exponential(long entity, int month, int index) {
    return -Math.log(uniform(entity, month, index));
  }

  /** True with the given probability; the same draw is true for every larger probability too. */
  public boolean happens(double probability, long entity, int month, int index) {
    return uniform(entity, month, index) < probability;
  }

  /** Uniform whole number from 0 to n - 1; bias below n / 2^63. */
  public long below(long n, long entity, int month, int index) {
    return Math.multiplyHigh(bits(entity, month, index) >>> 1, n << 1);
  }

  /**
   * Poisson by inversion; monotone in the mean for one address. Meant for means below about 20.
   *
   * @param mean expected value, at least 0
   */
  public int poisson(double mean, long entity, int month, int index) {
    return Poisson.of(mean).quantile(uniform(entity, month, index));
  }

  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
