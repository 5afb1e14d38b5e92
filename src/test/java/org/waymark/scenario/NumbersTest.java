package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.waymark.Tries;

final class NumbersTest {
  @Test
  void noShorterTextReadsBackAsTheSameNumber() {
    Tries.of("number", 0.1, 0.3, 1 / 3.0, 5e-324, 2.2250738585072014e-308, 0x1p-44, 0x1p60, 1e22)
        .drawn(500, number -> number, luck -> Math.scalb(luck.nextDouble(), luck.nextInt(-90, 90)))
        .drawn(500, number -> number, luck -> Double.longBitsToDouble(luck.nextLong(1, 1L << 52)))
        .drawn(500, number -> number, luck -> luck.nextInt(-100_000, 100_000) / 1000.0)
        .hold(
            number -> {
              String text = Numbers.text(number);
              assertThat(Double.parseDouble(text)).isEqualTo(number + 0.0);
              int digits = new BigDecimal(text).stripTrailingZeros().precision();
              for (int fewer = 1; fewer < digits; fewer++) {
                BigDecimal shorter = new BigDecimal(number).round(new MathContext(fewer));
                assertThat(shorter.doubleValue()).isNotEqualTo(number);
              }
            });
  }
}
