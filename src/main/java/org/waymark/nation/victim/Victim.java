package org.waymark.nation.victim;

import org.waymark.nation.household.Group;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;

/**
 * A person who was recruited for exploitation, from recruitment on. State only: what happens to
 * people is in {@code transit}, {@code exploitation} and {@code reintegration}. Invented: no real
 * person.
 */
public final class Victim {
  private static final int SECTORS = Sector.values().length;
  private static final int CHANNELS = Channel.values().length;

  /** Number of kinds of exploitation: destination, sector and channel. */
  public static final int KINDS = Destination.values().length * SECTORS * CHANNELS;

  private final long key;
  private final long household;
  private final int commune;
  private final int province;
  private final Group group;
  private final boolean minority;
  private final boolean poor;
  private Destination destination;
  private Sector sector;
  private Channel channel;
  private int recruiter;
  private int recruited;
  private State state = State.IN_TRANSIT;
  private int since;
  private boolean identified;
  private boolean assisted;
  private boolean supported;
  private boolean heard;
  private boolean foundAbroad;
  private Way way;
  private boolean refusesHelp;

  Victim(
      Recruitment by,
      long household,
      int commune,
      int province,
      Group group,
      boolean minority,
      boolean poor) {
    this.key = by.key();
    this.household = household;
    this.commune = commune;
    this.province = province;
    this.group = group;
    this.minority = minority;
    this.poor = poor;
    recruit(by);
  }

  /** Recruited, for the first time or again. */
  void recruit(Recruitment by) {
    destination = by.destination();
    sector = by.sector();
    channel = by.channel();
    recruiter = by.recruiter();
    recruited = by.month();
    identified = false;
    assisted = false;
    supported = false;
    heard = false;
    foundAbroad = false;
    way = null;
    refusesHelp = false;
    move(State.IN_TRANSIT, by.month());
  }

  void move(State next, int month) {
    state = next;
    since = month;
  }

  /** Address of this person's draws, the same in every scenario with the same seed. */
  public long key() {
    return key;
  }

  /** Household of origin. */
  public long household() {
    return household;
  }

  /** Commune of origin. */
  public int commune() {
    return commune;
  }

  /** Province of origin. */
  public int province() {
    return province;
  }

  /** Sex and age when recruited. */
  public Group group() {
    return group;
  }

  /** The group in which this person is counted. */
  public GroupTable.Cell cell() {
    return group.cell(minority, destination, sector);
  }

  /**
   * Not brought over a shut border: exploited inside Viet Nam, in labour or sexually. Assumption.
   */
  public void divertHome() {
    destination = Destination.DOMESTIC;
    if (sector != Sector.LABOUR) {
      sector = Sector.SEXUAL;
    }
  }

  /** Whether the household was poor when the person was first recruited. */
  public boolean poor() {
    return poor;
  }

  /** Where the person is taken. */
  public Destination destination() {
    return destination;
  }

  /** What for. */
  public Sector sector() {
    return sector;
  }

  /** How the offer came. */
  public Channel channel() {
    return channel;
  }

  /** Number of the kind of exploitation, below {@link #KINDS}. */
  public int kind() {
    return kind(destination, sector, channel);
  }

  /** Number of a kind of exploitation, below {@link #KINDS}. */
  public static int kind(Destination destination, Sector sector, Channel channel) {
    return (destination.ordinal() * SECTORS + sector.ordinal()) * CHANNELS + channel.ordinal();
  }

  /** Slot of the recruiter. */
  public int recruiter() {
    return recruiter;
  }

  /** Month of the last recruitment. */
  public int recruited() {
    return recruited;
  }

  /** Where the person is now. */
  public State state() {
    return state;
  }

  /** Month in which the present state began. */
  public int since() {
    return since;
  }

  /** Whether the authorities or IOM know of the person since the last recruitment. */
  public boolean identified() {
    return identified;
  }

  /** Marks the person as identified. */
  public void identify() {
    identified = true;
  }

  /** Whether the person has had help. */
  public boolean assisted() {
    return assisted;
  }

  /** Marks the person as helped. */
  public void assist() {
    assisted = true;
  }

  /** Whether the person refuses help, out of fear. */
  public boolean refusesHelp() {
    return refusesHelp;
  }

  /** Marks the person as afraid to be helped. */
  public void refuseHelp() {
    refusesHelp = true;
  }

  /** Whether the household of the person has had livelihood support since the return. */
  public boolean supported() {
    return supported;
  }

  /** Marks the household as supported. */
  public void support() {
    supported = true;
  }

  /** Whether the person has testified. */
  public boolean heard() {
    return heard;
  }

  /** Marks the person as having testified. */
  public void hear() {
    heard = true;
  }

  /** Whether the authorities of another country recognised the person as a victim. */
  public boolean foundAbroad() {
    return foundAbroad;
  }

  /** Marks the person as recognised in another country. */
  public void findAbroad() {
    foundAbroad = true;
  }

  /** How the person came back; null before. */
  public Way way() {
    return way;
  }

  /** Marks how the person comes back. */
  public void comeBack(Way by) {
    way = by;
  }
}
