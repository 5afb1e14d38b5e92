package org.waymark.nation.enforcement;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.List;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;

/**
 * The cases of the nation that are neither solved nor lapsed, by jurisdiction, in the order in
 * which they were opened. There is at most one open case against a recruiter: what comes in later
 * strengthens it.
 */
public final class Docket {
  private final Jurisdictions jurisdictions;
  private final List<List<Case>> open = new ArrayList<>();
  private final IntObjectHashMap<Case> bySuspect = new IntObjectHashMap<>();
  private final int[] ofProvince;
  private final Draws thresholds;
  private final Deployment deployment;
  private final Course course;
  private final Tally tally;

  /** An empty docket. */
  public Docket(
      int provinces,
      Jurisdictions jurisdictions,
      Deployment deployment,
      Course course,
      long seed,
      Tally tally) {
    this.jurisdictions = jurisdictions;
    this.deployment = deployment;
    this.course = course;
    for (int j = 0; j < jurisdictions.count(); j++) {
      open.add(new ArrayList<>());
    }
    ofProvince = new int[provinces];
    thresholds = Draws.of(seed, Stream.CASE_THRESHOLD);
    this.tally = tally;
  }

  /** A tip or a testimony against a recruiter comes in from a province. */
  public void report(int suspect, int province, int month) {
    deployment.reported(province);
    Case known = bySuspect.get(suspect);
    if (known == null) {
      open(suspect, province, month);
    } else {
      known.add(course.at(month, province).enforcement().furtherReportWork());
    }
  }

  /** Officers found a recruiter out by themselves; nothing new if there is a case already. */
  void foundOut(int suspect, int province, int month) {
    if (!bySuspect.containsKey(suspect)) {
      open(suspect, province, month);
      tally.add(Variable.CASES_FROM_INQUIRIES, province);
    }
  }

  private void open(int suspect, int province, int month) {
    Case fresh = new Case(suspect, province, month, thresholds.exponential(suspect, month, 0));
    bySuspect.put(suspect, fresh);
    open.get(jurisdictions.of(province, suspect)).add(fresh);
    ofProvince[province]++;
    tally.add(Variable.CASES_OPENED, province);
  }

  /** Open cases of a jurisdiction, the oldest first; whoever takes one out closes it. */
  List<Case> cases(int jurisdiction) {
    return open.get(jurisdiction);
  }

  /** A case is solved or lapsed; its place in {@link #cases} is left to the caller. */
  void close(Case done) {
    bySuspect.remove(done.suspect());
    ofProvince[done.province()]--;
  }

  /** Open cases of a province. */
  public int open(int province) {
    return ofProvince[province];
  }
}
