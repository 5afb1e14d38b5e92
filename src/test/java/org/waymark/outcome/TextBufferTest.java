package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class TextBufferTest {

  @Property(tries = 3000)
  void numbersAreRoundedAsBigDecimalRounds(
      @ForAll @DoubleRange(min = -10, max = 10) double mantissa,
      @ForAll @IntRange(min = -14, max = 17) int exponent) {
    assertRounded(mantissa * Math.pow(10, exponent));
  }

  @Property(tries = 2000)
  void decimalTiesAreRoundedAsBigDecimalRounds(
      @ForAll @IntRange(min = 0, max = 9_999_999) int digits,
      @ForAll @IntRange(min = 0, max = 12) int decimals) {
    assertRounded(Double.parseDouble(digits + "5e-" + decimals));
  }

  @Property(tries = 500)
  void wholeNumbersAreWrittenInFull(@ForAll long value) {
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
