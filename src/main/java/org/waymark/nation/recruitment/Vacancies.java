package org.waymark.nation.recruitment;

import java.util.ArrayDeque;
import java.util.Deque;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Recruiters;

/**
 * Places that imprisoned recruiters leave open. With the chance {@code replacement} the network
 * draws in an idle member {@code replacementMonths} later, whatever that member would have done
 * alone; whether the newcomer stays is decided like that of others.
 */
final class Vacancies {
  private static final int FILLED = 0; // address of a draw
  private static final int WHO = 1; // address of a draw

  private record Vacancy(int slot, int network, int month) {}

  private final RecruiterSlots slots;
  private final Course course;
  private final Tally tally;
  private final Draws draws;
  private final Deque<Vacancy> open = new ArrayDeque<>();

  Vacancies(RecruiterSlots slots, Course course, Tally tally, long seed, KeyLog log) {
    this.slots = slots;
    this.course = course;
    this.tally = tally;
    this.draws = Draws.of(seed, Stream.RECRUITER_REPLACED, log);
  }

  /** A recruiter went to prison. */
  void open(Recruiter gone, int month) {
    Recruiters rule = course.at(month).recruiters();
    if (draws.happens(rule.replacement(), gone.getSlot(), month, FILLED)) {
      open.add(new Vacancy(gone.getSlot(), gone.getNetwork(), month + rule.replacementMonths()));
    }
  }

  /** Fills the places whose month has come. */
  void step(int month) {
    while (!open.isEmpty() && open.peek().month() <= month) {
      fill(open.poll(), month);
    }
  }

  private void fill(Vacancy vacancy, int month) {
    int[] members = slots.network(vacancy.network());
    int first = (int) draws.below(members.length, vacancy.slot(), month, WHO);
    for (int i = 0; i < members.length; i++) {
      Recruiter member = slots.all().get(members[(first + i) % members.length]);
      if (member.getStatus() == Recruiter.Status.IDLE) {
        member.begin(course.at(month).recruiters().startingCapitalUsd());
        tally.add(Variable.RECRUITERS_REPLACED, member.getHome());
        return;
      }
    }
  }
}
