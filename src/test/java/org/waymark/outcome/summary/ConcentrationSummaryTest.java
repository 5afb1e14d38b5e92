package org.waymark.outcome.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.run.Concentration;
import org.waymark.outcome.run.Lorenz;
import org.waymark.outcome.variable.Variable;

final class ConcentrationSummaryTest {
  /** Figures of which each can be told from all others of the run. */
  private static Lorenz curve(double gini) {
    return new Lorenz(
        IntStream.range(0, Lorenz.TENTHS).mapToObj(tenth -> gini + 100 * (tenth + 1)).toList(),
        gini);
  }

  private static List<Concentration> run(double gini) {
    return List.of(
        new Concentration(Variable.PEOPLE_TRAFFICKED, "communes", curve(gini), curve(gini + 1000)),
        new Concentration(Variable.VICTIMS_RECORDED, "provinces", curve(-gini), curve(0)));
  }

  @Test
  void isTheMeanOfRunsWithQuantilesOfTheirCoefficients() {
    List<List<Concentration>> runs = new ArrayList<>();
    IntStream.rangeClosed(0, 40).forEach(i -> runs.add(run(i)));
    List<ConcentrationSummary> all = ConcentrationSummary.of(runs);
    ConcentrationSummary people = all.get(0);
    assertThat(people.mean().measure()).isEqualTo(Variable.PEOPLE_TRAFFICKED);
    assertThat(people.mean().among()).isEqualTo("communes");
    assertThat(people.mean().run().gini()).isEqualTo(20, within(1e-9));
    assertThat(people.mean().run().shares().get(9)).isEqualTo(1020, within(1e-9));
    assertThat(people.mean().byChance().gini()).isEqualTo(1020, within(1e-9));
    assertThat(people.low95()).isEqualTo(1);
    assertThat(people.high95()).isEqualTo(39);
    assertThat(all.get(1).mean().measure()).isEqualTo(Variable.VICTIMS_RECORDED);
    assertThat(all.get(1).low95()).isEqualTo(-39);
  }

  @Test
  void runsWithoutAnybodyAreLeftOut() {
    assertThat(ConcentrationSummary.of(List.of(run(Double.NaN), run(0.5))).get(0).mean())
        .isEqualTo(run(0.5).get(0));
  }

  @Test
  void thereIsNoneOfNobodyAndOfFoldersThatDoNotSayIt() {
    assertThat(ConcentrationSummary.of(List.of(run(Double.NaN)))).isEmpty();
    assertThat(ConcentrationSummary.of(List.of(List.of(), List.of()))).isEmpty();
    assertThat(ConcentrationSummary.of(List.of())).isEmpty();
  }
}
