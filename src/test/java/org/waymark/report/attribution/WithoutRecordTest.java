package org.waymark.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class WithoutRecordTest {
  private static final Words ENGLISH = Words.of(Language.EN);

  private static WithoutRecord made(Words words) {
    return WithoutRecord.of(words, MadeUpFindings.of(true).any()).orElseThrow();
  }

  @Test
  void aRangeAThirdAsWideIsNarrowerForEveryBarrierAndTheRankingAgreesMore() {
    String sentence = made(ENGLISH).sentence();
    assertThat(sentence)
        .contains("narrower for every barrier")
        .doesNotContain("as wide", "wider for", "{", "attribution.");
    assertThat(made(Words.of(Language.VI)).sentence()).contains("h\u1eb9p h\u01a1n v\u1edbi");
    AttributionFindings findings = MadeUpFindings.of(true).any();
    String output = findings.attribution().headline().output();
    assertThat(findings.worlds().orElseThrow().of(output).concordance())
        .isGreaterThan(findings.prior().orElseThrow().of(output).concordance());
  }

  @Test
  void theTableHasTheRangeOfEveryBarrierTwice() {
    WithoutRecord beside = made(ENGLISH);
    List<List<String>> rows = beside.table().rows();
    assertThat(rows).hasSameSizeAs(beside.with().places());
    for (int i = 0; i < rows.size(); i++) {
      RankRobustness.Places places = beside.with().places().get(i);
      assertThat(rows.get(i).get(1))
          .isEqualTo(
              "%.1f to %.1f"
                  .formatted(100 * places.ofToday().low90(), 100 * places.ofToday().high90())
                  .replace('-', '\u2212'));
      assertThat(rows.get(i).get(2)).isNotEqualTo(rows.get(i).get(1));
    }
  }

  @Test
  void withoutWorldsOfThePriorNothingIsSaid() {
    assertThat(WithoutRecord.of(ENGLISH, MadeUpFindings.of(false).any())).isEmpty();
  }
}
