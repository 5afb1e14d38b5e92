package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Tries;

final class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "3.000.000 | none | 3000000",
        "3,000,000 | 3000000 | none",
        "3 000 000 | 3000000 | 3000000",
        "3\u202F000\u202F000,5 | none | 3000000.5",
        "3'000'000.5 | 3000000.5 | none",
        "1.234.567,8 | none | 1234567.8",
        "0,5 | none | 0.5",
        "0.5 | 0.5 | none",
        ",5 | none | 0.5",
        "1,500 | 1500 | 1.5",
        "1.500 | 1.5 | 1500",
        "0,500 | none | 0.5",
        "\u22122,5 | none | -2.5",
        "1,5E+06 | none | 1500000",
        "42 | 42 | 42",
      })
  void itIsReadWithEitherDecimalSign(String text, Double point, Double comma) {
    assertThat(WrittenNumber.of(text)).contains(new WrittenNumber(point, comma));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"3.00.000", "1,2,3", "1.234,567.8", "12 34", "''", ".", ",", "2019-01", "1e", "x1"})
  void anythingElseIsNone(String text) {
    assertThat(WrittenNumber.of(text)).isEmpty();
  }

  @Test
  void whatAProgramWritesIsReadBack() {
    Tries.of("written number", 0.0, 0.25, 999.0, 1000.0, 1234567.125)
        .drawn(500, Math::abs, luck -> Math.rint(luck.nextDouble(-1e9, 1e9) * 8) / 8 + 0.0)
        .hold(
            number -> {
              for (char thousands : new char[] {',', '.', ' ', '\u00A0', '\u202F', '\''}) {
                char decimal = thousands == ',' ? '.' : ',';
                DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
                signs.setGroupingSeparator(thousands);
                signs.setDecimalSeparator(decimal);
                Optional<WrittenNumber> read =
                    WrittenNumber.of(new DecimalFormat("#,##0.###", signs).format(number));
                assertThat(read.map(decimal == '.' ? WrittenNumber::point : WrittenNumber::comma))
                    .contains(number);
              }
            });
  }
}
