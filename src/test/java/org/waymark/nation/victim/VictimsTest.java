package org.waymark.nation.victim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.household.Group;
import org.waymark.nation.household.Household;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;

class VictimsTest {
  private static final Draws DRAWS = Draws.of(1, Stream.EXPLOITATION_EXIT);

  private final Victims victims = new Victims(1);

  /** People with keys from one on, in turn to China and to Europe, exploited from a month on. */
  private void exploited(int first, int number, int month) {
    for (int key = first; key < first + number; key++) {
      Destination destination = key % 2 == 0 ? Destination.CHINA : Destination.EUROPE;
      victims.recruit(
          new Recruitment(key, 0, month, destination, Sector.LABOUR, Channel.BROKER),
          new Household(),
          0,
          Group.WOMEN);
    }
    victims.visit(State.IN_TRANSIT, victim -> victims.move(victim, State.EXPLOITED, month));
  }

  /** Keys of those who are visited in a month in which only one destination can be left. */
  private List<Long> visited(int month, Destination destination, boolean leave) {
    double[] most = new double[Victim.KINDS];
    most[Victim.kind(destination, Sector.LABOUR, Channel.BROKER)] = 0.5;
    List<Long> keys = new ArrayList<>();
    victims.visitDrawn(
        State.EXPLOITED,
        month,
        DRAWS,
        most,
        (victim, uniform) -> {
          assertThat(uniform).isEqualTo(DRAWS.uniform(victim.key(), month, 0));
          keys.add(victim.key());
          if (leave) {
            victims.move(victim, State.SETTLED, month);
          }
        });
    return keys;
  }

  /** Keys of those in exploitation whom a month has to visit. */
  private List<Long> due(int month, Destination destination) {
    return victims.in(State.EXPLOITED).stream()
        .filter(victim -> victim.since() < month && victim.destination() == destination)
        .map(Victim::key)
        .filter(key -> DRAWS.uniform(key, month, 0) < 0.5)
        .toList();
  }

  /** Who leaves makes room for who stays, and who came this month is not asked: kinds go along. */
  @Test
  void everybodyIsAskedByTheKindOfHisOwnAsOthersLeave() {
    for (int month = 1; month < 10; month++) {
      exploited(100 * month, 40, month);
      for (Destination destination : List.of(Destination.EUROPE, Destination.CHINA)) {
        List<Long> due = due(month, destination);
        assertThat(due).hasSizeGreaterThan(month == 1 ? -1 : 5);
        assertThat(visited(month, destination, destination == Destination.CHINA)).isEqualTo(due);
      }
    }
  }

  @Test
  void kindsAreNumberedWithoutAGap() {
    boolean[] seen = new boolean[Victim.KINDS];
    for (Destination destination : Destination.values()) {
      for (Sector sector : Sector.values()) {
        for (Channel channel : Channel.values()) {
          seen[Victim.kind(destination, sector, channel)] = true;
        }
      }
    }
    assertThat(Arrays.toString(seen)).doesNotContain("false");
    assertThat(Victim.KINDS).isLessThanOrEqualTo(Byte.MAX_VALUE);
  }
}
