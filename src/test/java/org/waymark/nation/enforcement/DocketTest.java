package org.waymark.nation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.Variable;

class DocketTest {

  private final Blueprint plan = Nations.of(1).lasting(0, 12).blueprint();
  private final Tally tally = new Tally(plan.map(), 0, 12, 1);
  private final Docket docket = docket(plan);

  private Docket docket(Blueprint of) {
    return new Docket(
        63, of.jurisdictions(), new Deployment(of.map(), of.segments()), of.course(), 1, tally);
  }

  @Test
  void aRecruiterHasAtMostOneOpenCase() {
    docket.report(7, 3, 0);
    docket.report(7, 3, 1);
    docket.report(7, 4, 1);

    assertThat(docket.open(3)).isEqualTo(1);
    assertThat(docket.open(4)).isZero();
    assertThat(tally.get(Variable.CASES_OPENED, 3)).isEqualTo(1);
    assertThat(docket.cases(3)).hasSize(1);
    assertThat(docket.cases(4)).isEmpty();
  }

  @Test
  void furtherReportsStrengthenACase() {
    for (int i = 0; i < 200; i++) {
      docket.report(7, 3, 0);
    }
    assertThat(docket.cases(3).get(0).solved()).isTrue();
  }

  @Test
  void howMuchAFurtherReportSavesIsAParameter() {
    Docket unmoved =
        docket(Nations.of(1).lasting(0, 12).with("enforcement.furtherReportWork=0").blueprint());
    for (int i = 0; i < 200; i++) {
      unmoved.report(7, 3, 0);
    }
    assertThat(unmoved.cases(3).get(0).solved()).isFalse();
  }

  @Test
  void whoeverIsFoundOutGetsACaseUnlessThereIsOne() {
    docket.foundOut(7, 3, 0);
    docket.foundOut(7, 3, 1);
    docket.report(8, 3, 1);
    docket.foundOut(8, 3, 1);

    assertThat(docket.open(3)).isEqualTo(2);
    assertThat(tally.get(Variable.CASES_FROM_INQUIRIES, 3)).isEqualTo(1);
    assertThat(tally.get(Variable.CASES_OPENED, 3)).isEqualTo(2);
  }

  @Test
  void aClosedCaseIsNotCountedAndTheRecruiterMayBeReportedAgain() {
    docket.report(1, 3, 0);
    docket.close(docket.cases(3).remove(0));
    assertThat(docket.open(3)).isZero();
    docket.report(1, 3, 19);
    assertThat(docket.open(3)).isEqualTo(1);
  }

  @Test
  void provincesOfOneJurisdictionShareTheirCases() {
    Blueprint small = Nations.of(0.1).lasting(0, 12).blueprint();
    Docket shared = docket(small);
    int[] together = small.jurisdictions().provinces(0);
    assertThat(together).hasSizeGreaterThan(1);
    shared.report(1, together[0], 0);
    shared.report(2, together[1], 0);
    assertThat(shared.cases(0)).hasSize(2);
    assertThat(shared.open(together[0])).isEqualTo(1);
  }
}
