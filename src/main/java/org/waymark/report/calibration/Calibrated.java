package org.waymark.report.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.waymark.experiment.world.Posterior;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/**
 * What the record says of single parameters, beside what is plausible before it.
 *
 * @param posterior what is left of them; empty where none fits
 */
public record Calibrated(Optional<Posterior> posterior, Words words) {
  private static final double LOW = 0.05;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.95;
  private static final MathContext DIGITS = new MathContext(3);

  /**
   * In words, whether and how far the record narrows a parameter; empty if it was not fitted, or if
   * what the record teaches is of its dated values alone.
   */
  public Optional<String> of(String path) {
    if (posterior.filter(draws -> draws.has(path)).isEmpty()) {
      return Optional.empty();
    }
    Posterior draws = posterior.get();
    if (!draws.teaches(path)) {
      return Optional.of(words.text("calibrated.silent"));
    }
    return Optional.of(path)
        .filter(draws.taught().orElse(List.of())::contains)
        .map(
            own ->
                words.text(
                    "calibrated.taught",
                    digits(draws.quantile(own, LOW)),
                    digits(draws.quantile(own, HIGH)),
                    digits(draws.quantile(own, MIDDLE))));
  }

  private String digits(double value) {
    return Figures.in(words.language())
        .plain(BigDecimal.valueOf(value).round(DIGITS).doubleValue());
  }
}
