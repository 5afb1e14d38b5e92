package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.variable.Variable;

/** Campaigns in a world where awareness does nothing do nothing, to the last person. */
class PlaceboTest {

  private static final Nations WITHOUT_EFFECT =
      Nations.of(0.1)
          .with(
              "awareness.effectOnAcceptance=0",
              "enforcement.tipPropensity=0",
              "recruiters.forceWatched=0");

  @Test
  void doubledCampaignsChangeAwarenessAndNothingElse() {
    Nations doubled = WITHOUT_EFFECT.trying(List.of(), "awareness.campaignCoverage=0.1");
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(Tables.different(WITHOUT_EFFECT.table(seed), doubled.table(seed)))
          .containsExactly(Variable.MEAN_AWARENESS);
    }
  }

  @Test
  void theSameCampaignsHaveAnEffectWhereAwarenessHasOne() {
    Nations effect = Nations.of(0.1);
    Nations doubled = effect.trying(List.of(), "awareness.campaignCoverage=0.1");
    assertThat(Tables.different(effect.table(1), doubled.table(1)))
        .contains(Variable.MEAN_AWARENESS, Variable.PEOPLE_TRAFFICKED);
  }
}
