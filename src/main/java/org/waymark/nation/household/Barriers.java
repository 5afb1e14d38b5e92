package org.waymark.nation.household;

import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.parameter.Parameters;

/**
 * What stands between a household and regular work, advice and the authorities: schooling, papers,
 * language. Lasting traits, drawn once for each household; minorities have more of each, and belong
 * to no term of their own elsewhere. Assumption: they are independent given minority and commune.
 */
public final class Barriers {
  private final Geography map;
  private final Parameters start;
  private final Draws schooled;
  private final Draws papers;
  private final Draws language;

  /** The barriers of all households under a seed, with the shares at the start. */
  public Barriers(Geography map, Parameters start, long seed) {
    this.map = map;
    this.start = start;
    this.schooled = Draws.of(seed, Stream.HOUSEHOLD_SCHOOLED);
    this.papers = Draws.of(seed, Stream.HOUSEHOLD_PAPERS);
    this.language = Draws.of(seed, Stream.HOUSEHOLD_LANGUAGE);
  }

  /** Fills in the barriers of a household whose commune and minority are known. */
  public void fill(Household into) {
    var share = start.population();
    boolean minority = into.minority();
    double school = map.schooled(into.commune(), minority);
    into.schooled = schooled.happens(school, into.id(), 0, 0);
    into.withoutPapers =
        papers.happens(
            minority ? share.minorityWithoutPapers() : share.withoutPapers(), into.id(), 0, 0);
    into.withoutLanguage =
        minority && language.happens(share.minorityWithoutLanguage(), into.id(), 0, 0);
  }
}
