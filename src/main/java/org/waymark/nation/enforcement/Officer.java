package org.waymark.nation.enforcement;

import org.waymark.draw.Draws;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A post for an enforcement officer, and who holds it now. Investigators work on cases of their
 * jurisdiction; officers at a border segment or airport stop people on the way. A post is a share
 * of somebody's time, so that the capacity of a place is what the parameters say, to the hour.
 */
public final class Officer implements Steppable {
  private static final long serialVersionUID = 1L;

  private static final int SKILL = 0; // address of a draw
  private static final int INTEGRITY = 1; // address of a draw

  private final long key;
  private final transient Corps corps;
  private int holder;
  private double share;
  private double nativeSkill;
  private double integrityRank;
  private double learnt;

  Officer(long key, Corps corps) {
    this.key = key;
    this.corps = corps;
    takeOffice();
  }

  private void takeOffice() {
    Draws traits = corps.traits();
    nativeSkill = traits.normal(key, holder, SKILL);
    integrityRank = traits.uniform(key, holder, INTEGRITY);
    learnt = 0;
  }

  /** A month of an officer: some leave, and what they were taught leaves with them. */
  @Override
  public void step(SimState state) {
    if (corps.leaves(key)) {
      holder++;
      takeOffice();
    }
  }

  /** A training teaches a share of what the officer cannot do. */
  void train(double share) {
    learnt += share * (1 - getSkill());
  }

  /** The post is filled for a share of the time; 0 closes it. */
  void post(double ofTime) {
    share = ofTime;
  }

  /** Full time that the post has: 0 (closed) to 1, more in a nation larger than the whole one. */
  public double getShare() {
    return share;
  }

  /** Skill, 0 to 1. */
  public double getSkill() {
    return Math.min(1, Math.max(0, corps.meanSkill() + corps.skillSd() * nativeSkill) + learnt);
  }

  /** Whether the officer is honest, given how many officers are. */
  public boolean isHonest() {
    return integrityRank < corps.integrity(this);
  }

  /** Address of the post's draws. */
  long key() {
    return key;
  }
}
