package org.waymark.nation.iom;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.KthSelector;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.parameter.Iom;

/**
 * The communes in which IOM works, chosen anew each year. Fixed: in a random order that does not
 * look at need. Needs-based: the most vulnerable by estimate. Adaptive: in provinces from which
 * most people were identified for their size, at random within them; observed series are all it
 * looks at.
 */
final class ProjectCommunes {
  private static final int YEAR = 12; // calendar

  private final Geography map;
  private final IntToDoubleFunction vulnerability;
  private final Draws order;
  private final double[] identified;
  private int[] chosen = new int[0];
  private int[] served = new int[0];

  ProjectCommunes(Geography map, IntToDoubleFunction vulnerability, long seed) {
    this.map = map;
    this.vulnerability = vulnerability;
    this.order = Draws.of(seed, Stream.IOM_PLACE_ORDER);
    this.identified = new double[map.provinces()];
  }

  /** Somebody from a province was identified: what IOM can observe. */
  void observe(int province, double people) {
    identified[province] += people;
  }

  /** Chooses at the beginning of each year of the run. */
  void step(int month, Iom rule, double factor) {
    int number = atMost(rule.projectCommunes() * factor);
    int more = Math.max(number, atMost(rule.counselCommunes() * factor));
    if (month % YEAR != 0 && number == chosen.length && more == served.length) {
      return;
    }
    int year = month / YEAR;
    double[] score = new double[map.communes()];
    for (int c = 0; c < score.length; c++) {
      double luck = order.uniform(c, year, 0);
      score[c] =
          switch (rule.strategy()) {
            case FIXED -> luck;
            case NEEDS_BASED -> vulnerability.applyAsDouble(c) * map.householdsOf(c);
            case ADAPTIVE -> luck * (1 + perHousehold(map.provinceOf(c)));
          };
    }
    // Most communes are out by their score alone; only the others are put in order.
    double least = new KthSelector().select(score.clone(), null, score.length - more);
    served =
        IntStream.range(0, score.length)
            .filter(c -> score[c] >= least)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer c) -> -score[c]))
            .limit(more)
            .mapToInt(Integer::intValue)
            .toArray();
    chosen = Arrays.copyOf(served, number);
  }

  private int atMost(double communes) {
    return (int) Math.min(map.communes(), Math.max(1, Math.round(communes)));
  }

  /** Identified people of a province per household, against the nation's; 0 where none was. */
  private double perHousehold(int province) {
    double all = Arrays.stream(identified).sum();
    if (all == 0) {
      return 0;
    }
    double share = identified[province] / all;
    return share * map.households() / map.householdsOfProvince(province);
  }

  /** The communes of this year, the first choice first. */
  int[] chosen() {
    return chosen;
  }

  /** Households of a commune. */
  long householdsOf(int commune) {
    return map.householdsOf(commune);
  }

  /** The communes whose people about to leave can be counselled: those and the next choices. */
  int[] served() {
    return served;
  }

  /** Households in the communes of this year. */
  long households() {
    return households(chosen);
  }

  /** Households in some communes. */
  long households(int[] communes) {
    long sum = 0;
    for (int c : communes) {
      sum += map.householdsOf(c);
    }
    return sum;
  }
}
