package org.waymark.nation.enforcement;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;

/**
 * The cases of the nation that are neither solved nor lapsed, and those among them that wait for an
 * officer. There is at most one open case against a recruiter: what comes in later strengthens it.
 */
public final class Docket {

  private final List<Deque<Case>> waiting = new ArrayList<>();
  private final IntObjectHashMap<Case> bySuspect = new IntObjectHashMap<>();
  private final int[] open;
  private final Draws thresholds;
  private final Deployment deployment;
  private final Course course;
  private final Tally tally;

  /** An empty docket. */
  public Docket(int provinces, Deployment deployment, Course course, long seed, Tally tally) {
    this.deployment = deployment;
    this.course = course;
    for (int p = 0; p < provinces; p++) {
      waiting.add(new ArrayDeque<>());
    }
    open = new int[provinces];
    thresholds = Draws.of(seed, Stream.CASE_THRESHOLD);
    this.tally = tally;
  }

  /** A tip or a testimony against a recruiter comes in from a province. */
  public void report(int suspect, int province, int month) {
    deployment.reported(province);
    Case known = bySuspect.get(suspect);
    if (known != null) {
      known.add(course.at(month, province).enforcement().furtherReportWork());
      return;
    }
    Case fresh = new Case(suspect, province, month, thresholds.exponential(suspect, month, 0));
    bySuspect.put(suspect, fresh);
    waiting.get(province).add(fresh);
    open[province]++;
    tally.add(Variable.CASES_OPENED, province);
  }

  /** The case that has waited longest in a province; null if none waits. */
  Case next(int province) {
    return waiting.get(province).poll();
  }

  /** Cases of an officer whose post was closed wait again, before the others. */
  void giveBack(List<Case> cases) {
    for (Case held : cases) {
      waiting.get(held.province()).addFirst(held);
    }
    cases.clear();
  }

  /** Drops waiting cases that have grown too old. */
  void lapse(int province, int month, int lapseMonths) {
    waiting
        .get(province)
        .removeIf(
            held -> {
              boolean old = month - held.opened() >= lapseMonths;
              if (old) {
                close(held);
                tally.add(Variable.CASES_LAPSED, province);
              }
              return old;
            });
  }

  /** A case is solved or lapsed. */
  void close(Case done) {
    bySuspect.remove(done.suspect());
    open[done.province()]--;
  }

  /** Open cases of a province. */
  public int open(int province) {
    return open[province];
  }
}
