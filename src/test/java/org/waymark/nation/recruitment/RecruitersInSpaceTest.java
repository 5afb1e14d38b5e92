package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nation;
import org.waymark.nation.Nations;
import org.waymark.nation.Paired;
import org.waymark.outcome.variable.Variable;

/** Areas of work, networks that span provinces, and the places of the jailed, in small nations. */
class RecruitersInSpaceTest {

  private static final Nations NATION = Nations.of(0.1).lasting(24, 24);

  private static double away(Nations nation) {
    return Arrays.stream(Paired.sums(nation, Variable.RECRUITERS_AWAY_FROM_HOME, 3)).sum();
  }

  @Test
  void whoIsNotMobileWorksAtHome() {
    assertThat(away(NATION.with("recruiters.mobility=0"))).isZero();
    assertThat(away(NATION.with("recruiters.looksElsewhere=0"))).isZero();
    double some = away(NATION);
    assertThat(some).isPositive();
    assertThat(away(NATION.with("recruiters.mobility=1"))).isGreaterThan(some);
  }

  @Test
  void whoLosesMobilityComesHome() {
    Nation nation = NATION.trying(List.of(), "recruiters.mobility=0").run(1);
    assertThat(nation.recruiting().slots())
        .filteredOn(Recruiter::isActive)
        .isNotEmpty()
        .noneMatch(Recruiter::isAway);
  }

  @Test
  void networksSpanProvincesAsFarAsTheParameterSays() {
    assertThat(strangers(NATION.with("recruiters.networkSpan=0"))).isLessThan(0.02);
    // Some who change places change back, or with somebody of the same home: less than the share.
    assertThat(strangers(NATION.with("recruiters.networkSpan=0.6"))).isBetween(0.3, 0.6);
  }

  /** Members whose home is another than most of their network have, in the whole nation. */
  private static double strangers(Nations nation) {
    Nation whole = nation.with("population.factor=1").lasting(0, 1).blueprint().nation(1, false);
    List<Recruiter> all = whole.recruiting().slots();
    int networks = all.stream().mapToInt(Recruiter::getNetwork).max().orElseThrow() + 1;
    int[][] homes = new int[networks][63];
    int[] size = new int[networks];
    for (Recruiter recruiter : all) {
      homes[recruiter.getNetwork()][recruiter.getHome()]++;
      size[recruiter.getNetwork()]++;
    }
    int strangers = 0;
    for (int n = 0; n < networks; n++) {
      strangers += size[n] - Arrays.stream(homes[n]).max().orElseThrow();
    }
    assertThat(Arrays.stream(size).average().orElseThrow()).isCloseTo(15, within(0.5));
    assertThat(Arrays.stream(size).min().orElseThrow()).isGreaterThan(10);
    return strangers / (double) all.size();
  }

  @Test
  void theJailedAreReplacedByOthersOfTheirNetwork() {
    Nations never = NATION.with("recruiters.replacement=0");
    Nations always = NATION.with("recruiters.replacement=1");
    assertThat(Arrays.stream(Paired.sums(never, Variable.RECRUITERS_REPLACED, 3)).sum()).isZero();
    double replaced = Arrays.stream(Paired.sums(always, Variable.RECRUITERS_REPLACED, 3)).sum();
    double convicted = Arrays.stream(Paired.sums(always, Variable.CONVICTIONS, 3)).sum();
    // Nearly all find somebody idle; those of the last three months are still to come.
    assertThat(replaced / convicted).isBetween(0.85, 1.1);
  }
}
