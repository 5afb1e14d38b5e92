package org.waymark.nation.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.outcome.run.Concentration;
import org.waymark.outcome.run.Lorenz;
import org.waymark.outcome.variable.Variable;

/** From which communes people come. The communes stay in here; what leaves has no names. */
final class Origins {
  private static final List<Variable> MEASURES =
      List.of(Variable.PEOPLE_TRAFFICKED, Variable.VICTIMS_RECORDED);

  private final Geography map;
  private final int[][] people;

  Origins(Geography map) {
    this.map = map;
    this.people = new int[MEASURES.size()][map.communes()];
  }

  void add(Variable measure, int commune) {
    people[MEASURES.indexOf(measure)][commune]++;
  }

  /** How concentrated they are; the seed is that of the lot. */
  List<Concentration> concentration(long seed) {
    List<Concentration> all = new ArrayList<>();
    for (int m = 0; m < people.length; m++) {
      int[] byLot = byLot(m, seed);
      for (String among : List.of("communes", "provinces")) {
        Lorenz run = curve(people[m], among);
        all.add(new Concentration(MEASURES.get(m), among, run, curve(byLot, among)));
      }
    }
    return List.copyOf(all);
  }

  /** As many people, spread by lot over the nation's households. */
  private int[] byLot(int measure, long seed) {
    Draws household = Draws.of(seed, Stream.ORIGIN_BY_LOT);
    int[] spread = new int[map.communes()];
    for (int i = Arrays.stream(people[measure]).sum(); i > 0; i--) {
      spread[map.communeOf(household.below(map.households(), measure, 0, i))]++;
    }
    return spread;
  }

  private Lorenz curve(int[] byCommune, String among) {
    boolean communes = among.equals("communes");
    int[] count = new int[communes ? map.communes() : map.provinces()];
    long[] households = new long[count.length];
    for (int commune = 0; commune < byCommune.length; commune++) {
      int place = communes ? commune : map.provinceOf(commune);
      count[place] += byCommune[commune];
      households[place] += map.householdsOf(commune);
    }
    return Lorenz.of(count, households);
  }
}
