package org.waymark.outcome.variable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a recruiter could use is written for regions and the nation only. Here is the list; {@code
 * NothingForRecruitersTest} looks for it in what commands leave, {@code InspectionsTest} in the
 * classroom.
 */
public final class WithheldTest {
  /** Never below regions: for no province, commune, officer or recruiter. */
  public static final Set<Variable> WITHHELD =
      EnumSet.of(
          Variable.ACTIVE_RECRUITERS,
          Variable.RECRUITERS_AWAY_FROM_HOME,
          Variable.RECRUITERS_DETERRED,
          Variable.RECRUITERS_IN_PRISON,
          Variable.RECRUITERS_REPLACED,
          Variable.TIPS,
          Variable.CASES_OPENED,
          Variable.CASES_FROM_INQUIRIES,
          Variable.CASES_OPEN,
          Variable.CASES_SOLVED,
          Variable.CASES_LAPSED,
          Variable.MONTHS_TO_SOLUTION,
          Variable.OFFICERS_TIME_ON_CASES,
          Variable.HELP_REFUSED,
          Variable.PEOPLE_RESCUED,
          Variable.PEOPLE_HANDED_OVER,
          Variable.PEOPLE_BACK_ALONE,
          Variable.IDENTIFIED_RESCUED,
          Variable.IDENTIFIED_HANDED_OVER,
          Variable.IDENTIFIED_BACK_ALONE,
          Variable.IDENTIFIED_STOPPED,
          Variable.ARRESTS,
          Variable.PROSECUTIONS,
          Variable.CONVICTIONS,
          Variable.PERCEIVED_RISK,
          Variable.MEAN_PROFIT_USD,
          Variable.PEOPLE_INTERDICTED,
          // Where people are stopped, or what comes of it, tells where the watch is thin.
          Variable.MIGRANTS_WRONGLY_STOPPED,
          Variable.VICTIMS_SENT_HOME_UNRECOGNISED,
          Variable.VICTIMS_PUNISHED,
          // With those trafficked and those entering exploitation it would give the line above.
          Variable.PEOPLE_IN_TRANSIT);

  /** A variable of such a name belongs into the list, or at least not into provinces. */
  private static final Pattern SUSPICIOUS =
      Pattern.compile(
          ".*(recruiter|officer|arrest|case|prosecut|convict|interdict|transit|tip|risk|profit"
              + "|price|deterr|prison|police|raid|inquir|solution|stopped|unrecognised|punished|rescued"
              + "|handed|alone|refused).*");

  @Test
  void nothingOfTheListIsWrittenForProvinces() {
    assertThat(WITHHELD).allMatch(each -> each.extent() != Variable.Extent.PROVINCE);
  }

  @Test
  void norIsAVariableWhoseNameSoundsLikeIt() {
    assertThat(Variable.values())
        .filteredOn(each -> SUSPICIOUS.matcher(each.id()).matches())
        .containsAll(WITHHELD)
        .allMatch(each -> each.extent() != Variable.Extent.PROVINCE);
  }

  @Test
  void theRulesNameAllOfThem() throws IOException {
    String ethics = Files.readString(Path.of("docs", "ETHICS.md"));
    assertThat(WITHHELD).allMatch(each -> ethics.contains("`" + each.id() + "`"));
  }
}
