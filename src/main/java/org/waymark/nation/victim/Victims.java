package org.waymark.nation.victim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.nation.household.Group;
import org.waymark.nation.household.Household;

/**
 * Everybody who was recruited, by where they are. People who are reintegrated or never came back
 * are only counted.
 */
public final class Victims {
  private static final int STATES = State.values().length;

  private final List<List<Victim>> followed = new ArrayList<>();
  private final long[] ended = new long[STATES];
  private final long[][] byProvince;
  private long recruitedEver;

  /** Nobody yet. */
  public Victims(int provinces) {
    for (int s = 0; s < STATES; s++) {
      followed.add(new ArrayList<>());
    }
    byProvince = new long[STATES][provinces];
  }

  /** Somebody was recruited for the first time. */
  public Victim recruit(Recruitment by, Household household, int province, Group group) {
    Victim victim =
        new Victim(
            by,
            household.id(),
            household.commune(),
            province,
            group,
            household.minority(),
            household.poor());
    followed.get(State.IN_TRANSIT.ordinal()).add(victim);
    byProvince[State.IN_TRANSIT.ordinal()][province]++;
    recruitedEver++;
    return victim;
  }

  /**
   * Visits everybody in a state, in the order in which they came to it. A visitor may move the
   * person visited to another state by {@link #move} or {@link #recruitAgain}, and nobody else.
   */
  public void visit(State state, Consumer<Victim> visitor) {
    List<Victim> list = followed.get(state.ordinal());
    int kept = 0;
    int size = list.size();
    for (int i = 0; i < size; i++) {
      Victim victim = list.get(i);
      visitor.accept(victim);
      if (victim.state() == state) {
        // Before the first who leaves, everybody stands where he stood: nothing to write.
        if (kept != i) {
          list.set(kept, victim);
        }
        kept++;
      }
    }
    list.subList(kept, size).clear();
  }

  /** Moves somebody on; called from a visit of the present state. */
  public void move(Victim victim, State next, int month) {
    leave(victim);
    victim.move(next, month);
    arrive(victim);
  }

  /** Somebody who came back is recruited again; called from a visit. */
  public void recruitAgain(Victim victim, Recruitment by) {
    leave(victim);
    victim.recruit(by);
    arrive(victim);
  }

  private void leave(Victim victim) {
    byProvince[victim.state().ordinal()][victim.province()]--;
  }

  private void arrive(Victim victim) {
    int state = victim.state().ordinal();
    byProvince[state][victim.province()]++;
    if (victim.state() == State.REINTEGRATED || victim.state() == State.SETTLED) {
      ended[state]++;
    } else {
      followed.get(state).add(victim);
    }
  }

  /** People of a province in a state. */
  public long count(State state, int province) {
    return byProvince[state.ordinal()][province];
  }

  /** People in a state. */
  public long count(State state) {
    int s = state.ordinal();
    return ended[s] + followed.get(s).size();
  }

  /** People recruited at least once since the beginning. */
  public long recruitedEver() {
    return recruitedEver;
  }

  /** The people in a state who are still followed, in the order in which they came to it. */
  public List<Victim> in(State state) {
    return Collections.unmodifiableList(followed.get(state.ordinal()));
  }
}
