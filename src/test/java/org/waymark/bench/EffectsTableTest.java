package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.bench.EffectTrial.Effect;
import org.waymark.outcome.variable.Variable;

/**
 * The table of effects in docs holds what the program gives: its first pair of runs is made again
 * for every barrier and for some mechanisms. After a change of results: {@code ./waymark bench
 * --effects > docs/effects.csv}.
 */
class EffectsTableTest {

  private static final Path TABLE = Path.of("docs", "effects.csv");

  /** Run again beside all barriers; the others would make the suite long. */
  private static final List<String> MECHANISMS =
      List.of("twice the investigators alone", "recruiters move freely");

  private record Row(String effect, String variable, double[] numbers) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      String[] cells = line.split(",", -1);
      if (!cells[0].equals("effect")) {
        double[] numbers = new double[cells.length - 3];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = Double.parseDouble(cells[i + 3]);
        }
        rows.add(new Row(cells[0], cells[2], numbers));
      }
    }
    return rows;
  }

  @Test
  void eachEffectIsThereForEachOfItsVariables() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Effect effect : EffectTrial.effects()) {
      effect.variables().forEach(variable -> expected.add(effect.name() + "/" + variable.id()));
    }
    assertThat(rows())
        .extracting(row -> row.effect() + "/" + row.variable())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void theFirstPairOfEachIsWhatTheProgramGives() throws IOException {
    double[] before = EffectTrial.totals(List.of(), 1).get(0);
    Map<String, double[]> after = new HashMap<>();
    for (Effect effect : EffectTrial.effects()) {
      if (effect.kind().equals("barrier") || MECHANISMS.contains(effect.name())) {
        after.put(effect.name(), EffectTrial.totals(effect.sets(), 1).get(0));
      }
    }
    for (Row row : rows()) {
      if (!after.containsKey(row.effect())) {
        continue;
      }
      int v = Variable.find(row.variable()).orElseThrow().ordinal();
      double[] numbers = row.numbers();
      assertThat(EffectTrial.change(before[v], after.get(row.effect())[v]))
          .as("%s, %s", row.effect(), row.variable())
          .isCloseTo(numbers[numbers.length - 1], within(5.1e-5));
    }
  }

  /** An officer more must not raise what officers are there to lower, nor a case load turn it. */
  @Test
  void mechanismsMoveWhatTheyTouch() throws IOException {
    Map<String, double[]> by = new HashMap<>();
    rows().forEach(row -> by.put(row.effect() + "/" + row.variable(), row.numbers()));
    assertThat(low(by, "twice the investigators alone/cases_solved")).isPositive();
    assertThat(low(by, "twice the investigators alone/cases_from_inquiries")).isPositive();
    assertThat(high(by, "twice the investigators alone/active_recruiters")).isNegative();
    for (int load : new int[] {2, 4, 8}) {
      assertThat(high(by, "case load " + load + "/cases_solved")).isNegative();
      assertThat(low(by, "case load " + load + "/people_entering_exploitation")).isPositive();
    }
    assertThat(low(by, "recruiters move freely/recruiters_away_from_home")).isPositive();
    assertThat(high(by, "no replacement/active_recruiters")).isNegative();
    assertThat(high(by, "all officers honest/cases_lapsed")).isNegative();
  }

  private static double low(Map<String, double[]> by, String key) {
    return by.get(key)[2];
  }

  private static double high(Map<String, double[]> by, String key) {
    return by.get(key)[3];
  }
}
