package org.waymark.outcome.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.Tries;

final class TextBufferTest {

  static IntStream exponents() {
    return IntStream.rangeClosed(-14, 17);
  }

  @ParameterizedTest(name = "up to 10 times 10^{0}")
  @MethodSource("exponents")
  void numbersAreRoundedAsBigDecimalRounds(int exponent) {
    double unit = Math.pow(10, exponent);
    String name = "10^" + exponent + " times";
    Tries.of(name, -0.0, 0.0, 0.01, -0.01, 1.0, -1.0, 9.99, -9.99, 10.0, -10.0)
        .drawn(60, Math::abs, luck -> luck.nextDouble(-10, 10))
        .drawn(40, Math::abs, luck -> luck.nextInt(-1000, 1001) / 100.0)
        .hold(mantissa -> assertRounded(mantissa * unit));
  }

  static IntStream decimals() {
    return IntStream.rangeClosed(0, 12);
  }

  @ParameterizedTest(name = "{0} decimals")
  @MethodSource("decimals")
  void decimalTiesAreRoundedAsBigDecimalRounds(int decimals) {
    String tie = "5e-" + decimals;
    String name = "number ending in " + tie + ":";
    Tries.of(name, tie, 1 + tie, 2 + tie, 9_999_998 + tie, 9_999_999 + tie)
        .drawn(40, Double::parseDouble, luck -> luck.nextInt(1_000) + tie)
        .drawn(160, Double::parseDouble, luck -> luck.nextInt(10_000_000) + tie)
        .hold(text -> assertRounded(Double.parseDouble(text)));
  }

  static IntStream lengths() {
    return IntStream.rangeClosed(1, 19);
  }

  @ParameterizedTest(name = "{0} digits")
  @MethodSource("lengths")
  void wholeNumbersAreWrittenInFull(int length) {
    long least = length == 1 ? 0 : Long.parseLong("1" + "0".repeat(length - 1));
    long most = length == 19 ? Long.MAX_VALUE : Long.parseLong("9".repeat(length));
    String name = "number of " + length + " digits";
    // Of 19 digits, the last edge is the smallest long, which has no positive counterpart.
    Tries.of(name, least, -least, least + 1, -least - 1, most - 1, 1 - most, most, -most, -most - 1)
        .drawn(30, Math::abs, luck -> luck.nextLong(least, most) * (luck.nextInt(2) * 2 - 1))
        .hold(TextBufferTest::isWrittenInFull);
  }

  private static void isWrittenInFull(long value) {
    assertThat(new TextBuffer(1).whole(value).toString()).isEqualTo(Long.toString(value));
  }

  @Test
  void edgesAreWrittenAsPeopleWriteThem() {
    assertThat(TextBuffer.format(-0.0)).isEqualTo("0");
    assertThat(TextBuffer.format(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(TextBuffer.format(999999.96)).isEqualTo("1000000");
    assertThat(TextBuffer.format(1234567.89)).isEqualTo("1234568");
    assertThat(TextBuffer.format(-12.3456789)).isEqualTo("-12.3457");
    assertThat(TextBuffer.format(1e-7)).isEqualTo("0.0000001");
    assertThat(TextBuffer.format(Double.MIN_VALUE)).startsWith("0.000").doesNotContain("E");
    assertThat(TextBuffer.format(1e21)).isEqualTo("1000000000000000000000");
  }

  @Test
  void whatIsMissingLeavesNothing() {
    assertThat(TextBuffer.format(Double.NaN)).isEmpty();
    assertThat(TextBuffer.format(Double.NEGATIVE_INFINITY)).isEmpty();
  }

  private static void assertRounded(double value) {
    BigDecimal exact = new BigDecimal(value);
    int digits = Math.max(6, exact.precision() - exact.scale());
    BigDecimal expected = exact.round(new MathContext(digits, RoundingMode.HALF_UP));
    String written = TextBuffer.format(value);
    assertThat(new BigDecimal(written)).isEqualByComparingTo(expected);
    assertThat(written).doesNotContain("E").doesNotMatch("-?0\\d.*").doesNotMatch(".*\\.\\d*0");
  }
}
