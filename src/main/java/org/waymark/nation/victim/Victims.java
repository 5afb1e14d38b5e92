package org.waymark.nation.victim;

import java.util.List;
import java.util.function.Consumer;
import org.waymark.draw.Draws;
import org.waymark.nation.household.Group;
import org.waymark.nation.household.Household;

/**
 * Everybody who was recruited, by where they are. People who are reintegrated or never came back
 * are only counted.
 */
public final class Victims {
  private static final int STATES = State.values().length;

  private final Followed[] followed = new Followed[STATES];
  private final long[] ended = new long[STATES];
  private final long[][] byProvince;
  private long recruitedEver;

  /** Nobody yet. */
  public Victims(int provinces) {
    for (int s = 0; s < STATES; s++) {
      followed[s] = new Followed();
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
    followed[State.IN_TRANSIT.ordinal()].append(victim);
    byProvince[State.IN_TRANSIT.ordinal()][province]++;
    recruitedEver++;
    return victim;
  }

  /**
   * Visits everybody in a state, in the order in which they came to it. A visitor may move the
   * person visited to another state by {@link #move} or {@link #recruitAgain}, and nobody else.
   */
  public void visit(State state, Consumer<Victim> visitor) {
    Followed people = followed[state.ordinal()];
    people.visit(state, 0, people.size(), visitor);
  }

  /** The same for those who came to a state in the month under way. */
  public void visitNew(State state, int month, Consumer<Victim> visitor) {
    Followed people = followed[state.ordinal()];
    people.visit(state, people.firstOf(month), people.size(), visitor);
  }

  /**
   * The same for those who came to a state before a month and whose draw of the month is small
   * enough for something to happen to them. The others are not even looked at: in most months
   * nothing happens to most people.
   *
   * @param draws of the event, addressed by person and month
   * @param most the largest probability that anybody of a {@link Victim#kind} has; people keep
   *     their kind while they are in the state
   */
  public void visitDrawn(State state, int month, Draws draws, double[] most, DrawnVisitor visitor) {
    Followed people = followed[state.ordinal()];
    people.visitDrawn(state, people.firstOf(month), month, draws, most, visitor);
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
      followed[state].append(victim);
    }
  }

  /** Number of provinces. */
  public int provinces() {
    return byProvince[0].length;
  }

  /** People of a province in a state. */
  public long count(State state, int province) {
    return byProvince[state.ordinal()][province];
  }

  /** People in a state. */
  public long count(State state) {
    int s = state.ordinal();
    return ended[s] + followed[s].size();
  }

  /** People recruited at least once since the beginning. */
  public long recruitedEver() {
    return recruitedEver;
  }

  /** The people in a state who are still followed, in the order in which they came to it. */
  public List<Victim> in(State state) {
    return followed[state.ordinal()];
  }
}
