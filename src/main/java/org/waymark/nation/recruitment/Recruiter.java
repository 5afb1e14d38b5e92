package org.waymark.nation.recruitment;

import org.waymark.nation.victim.Channel;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A slot for a recruiter: somebody who may start, recruit, stop, or be in prison. Slots are fixed,
 * so that one who enters does not disturb the luck of the others. State only: what recruiters do is
 * in {@link Recruiting}.
 */
public final class Recruiter implements Steppable {
  private static final long serialVersionUID = 1L;

  /** What a recruiter is doing. */
  public enum Status {
    IDLE,
    ACTIVE,
    IN_PRISON
  }

  private final transient Recruiting recruiting;
  private final int slot;
  private final int home;
  private final int network;
  final double reservationUsd;
  final double fearUsd;
  Status status = Status.IDLE;
  int freeFrom;
  int lastArrest = -1;
  int area;
  double expectedUsd;
  double surplusUsd;
  double capitalUsd;
  double earnedUsd;
  double spentUsd;
  Destination destination = Destination.DOMESTIC;
  Sector sector = Sector.SEXUAL;
  Channel channel = Channel.BROKER;

  Recruiter(
      Recruiting recruiting,
      int slot,
      int home,
      int network,
      double reservationUsd,
      double fearUsd) {
    this.recruiting = recruiting;
    this.slot = slot;
    this.home = home;
    this.network = network;
    this.reservationUsd = reservationUsd;
    this.fearUsd = fearUsd;
    this.area = home;
  }

  /** A month of this recruiter. */
  @Override
  public void step(SimState state) {
    recruiting.month(this);
  }

  /** Number of the slot. */
  public int getSlot() {
    return slot;
  }

  /** Index of the home province. */
  public int getHome() {
    return home;
  }

  /** Number of the network. */
  public int getNetwork() {
    return network;
  }

  /** What the recruiter is doing. */
  public Status getStatus() {
    return status;
  }

  /** Money at hand, USD. */
  public double getCapitalUsd() {
    return capitalUsd;
  }

  /** Where people are taken. */
  public Destination getDestination() {
    return destination;
  }

  /** The police that has to do with this recruiter at the present place of work. */
  int jurisdiction() {
    return recruiting.jurisdiction(area, slot);
  }

  /** Whether this recruiter is active now. */
  public boolean isActive() {
    return status == Status.ACTIVE;
  }

  /** Whether the province of work is not home. */
  public boolean isAway() {
    return area != home;
  }

  /** Profit of the month so far, USD. */
  public double profitUsd() {
    return earnedUsd - spentUsd;
  }

  /** Starts or starts again, at home. */
  void begin(double withUsd) {
    status = Status.ACTIVE;
    capitalUsd = withUsd;
    area = home;
    surplusUsd = 0;
  }

  /** Learns from what the last month brought against what was expected; older months fade. */
  void learn(double memoryMonths) {
    surplusUsd += (earnedUsd - expectedUsd - surplusUsd) / memoryMonths;
    earnedUsd = 0;
    expectedUsd = 0;
    spentUsd = 0;
  }

  void moveTo(int province) {
    area = province;
    surplusUsd = 0;
  }

  void pay(double usd) {
    spentUsd += usd;
    capitalUsd -= usd;
  }

  void earn(double usd) {
    earnedUsd += usd;
    capitalUsd += usd;
  }
}
