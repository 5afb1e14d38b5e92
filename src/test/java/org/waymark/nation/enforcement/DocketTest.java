package org.waymark.nation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.Variable;

class DocketTest {

  private final Blueprint plan = Nations.of(0.01).blueprint();
  private final Tally tally = new Tally(plan.map().places(), 0, 12, 1);
  private final Docket docket =
      new Docket(63, new Deployment(plan.map(), plan.segments()), plan.course(), 1, tally);

  @Test
  void aRecruiterHasAtMostOneOpenCase() {
    docket.report(7, 3, 0);
    docket.report(7, 3, 1);
    docket.report(7, 4, 1);

    assertThat(docket.open(3)).isEqualTo(1);
    assertThat(docket.open(4)).isZero();
    assertThat(tally.get(Variable.CASES_OPENED, 3)).isEqualTo(1);
    assertThat(docket.next(3)).isNotNull();
    assertThat(docket.next(3)).isNull();
  }

  @Test
  void furtherReportsStrengthenACase() {
    docket.report(7, 3, 0);
    for (int i = 0; i < 200; i++) {
      docket.report(7, 3, 0);
    }
    assertThat(docket.next(3).solved()).isTrue();
  }

  @Test
  void howMuchAFurtherReportSavesIsAParameter() {
    Blueprint deaf = Nations.of(0.01).with("enforcement.furtherReportWork=0").blueprint();
    Docket unmoved =
        new Docket(63, new Deployment(deaf.map(), deaf.segments()), deaf.course(), 1, tally);
    for (int i = 0; i < 200; i++) {
      unmoved.report(7, 3, 0);
    }
    assertThat(unmoved.next(3).solved()).isFalse();
  }

  @Test
  void whatHasWaitedLongestComesFirst() {
    docket.report(1, 3, 0);
    docket.report(2, 3, 1);
    assertThat(docket.next(3).suspect()).isEqualTo(1);
    assertThat(docket.next(3).suspect()).isEqualTo(2);
  }

  @Test
  void aCaseLapsesAtItsAgeAndTheRecruiterMayBeReportedAgain() {
    docket.report(1, 3, 0);
    docket.lapse(3, 17, 18);
    assertThat(docket.open(3)).isEqualTo(1);
    docket.lapse(3, 18, 18);
    assertThat(docket.open(3)).isZero();
    assertThat(tally.get(Variable.CASES_LAPSED, 3)).isEqualTo(1);
    docket.report(1, 3, 19);
    assertThat(docket.open(3)).isEqualTo(1);
  }

  @Test
  void casesOfAClosedPostWaitAgainBeforeTheOthers() {
    docket.report(1, 3, 0);
    docket.report(2, 3, 0);
    List<Case> held = new ArrayList<>(List.of(docket.next(3)));
    docket.giveBack(held);
    assertThat(held).isEmpty();
    assertThat(docket.next(3).suspect()).isEqualTo(1);
    assertThat(docket.open(3)).isEqualTo(2);
  }
}
