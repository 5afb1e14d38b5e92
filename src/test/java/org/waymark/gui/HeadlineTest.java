package org.waymark.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.gui.live.Classroom;
import org.waymark.lesson.LessonFigures;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Change;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class HeadlineTest {
  private static final Evidence EVIDENCE = Evidence.load();

  private final Headline headline = new Headline(new Look(Words.of(Language.EN), 1));

  private static Classroom after(String path, double value) {
    Classroom classroom =
        new Classroom(
            ScenarioReader.of(EVIDENCE)
                .read(
                    Path.of("scenarios", "baseline.json"),
                    List.of("population.factor=0.02", "months=36", "burnInMonths=12")),
            EVIDENCE,
            1);
    classroom.plan(
        List.of(
            new Change(
                "change",
                "",
                classroom.scenario().start().plusMonths(12),
                null,
                List.of(),
                Map.of(path, value))));
    classroom.start();
    while (classroom.isRunning()) {
      classroom.schedule.step(classroom);
    }
    return classroom;
  }

  private List<Headline.Row> rows(Classroom classroom) {
    return headline.rows(classroom, classroom.unchangedAtLast());
  }

  @Test
  void sumsAreThoseOfTheMonthsSinceTheChange() {
    Classroom classroom = after("poverty.rateMultiplier", 0.5);
    double sum = 0;
    for (int month = 12; month < 36; month++) {
      sum +=
          classroom
              .table()
              .get(month, classroom.table().places().nation(), Variable.PEOPLE_TRAFFICKED);
    }
    assertThat(headline.months(classroom, classroom.unchangedAtLast()))
        .isEqualTo("From 2013-01 to 2014-12, in the model:");
    assertThat(rows(classroom).get(0).value()).isEqualTo(String.format("%.0f", sum));
  }

  /**
   * In a fiftieth of the nation a little more money cannot be told from luck; no recruiters can.
   */
  @Test
  void itSaysWhichDifferencesLuckAloneCouldMake() {
    List<Headline.Row> little = rows(after("iom.annualBudgetUsd", 1_600_000));
    List<Headline.Row> much = rows(after("recruiters.offersPerMonth", 0.5));
    assertThat(much.get(0).luck()).as(much.get(0).line()).isFalse();
    assertThat(headline.luck(much)).doesNotContain(much.get(0).name());
    assertThat(little).filteredOn(row -> row.luck()).isNotEmpty();
    assertThat(headline.luck(little)).startsWith("Luck alone could make");
    assertThat(little.get(3).luck()).as("money is spent, not drawn").isFalse();
  }

  @Test
  void luckShrinksWithTheRootOfPeople() {
    LessonFigures figures = LessonFigures.in(Language.EN);
    double one = figures.luck(Variable.PEOPLE_TRAFFICKED, 1000);
    assertThat(one).isPositive();
    assertThat(figures.luck(Variable.PEOPLE_TRAFFICKED, 4000)).isCloseTo(one / 2, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-9);
  }
}
