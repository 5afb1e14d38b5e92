package org.waymark.report.attribution;

import org.waymark.analysis.attribution.Attribution;
import org.waymark.outcome.Names;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Figure;
import org.waymark.picture.axis.Interval;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/**
 * Changes of an outcome as people read them: in percent of today's level, or, of an outcome that is
 * a share itself, in percentage points.
 */
record OutcomeScale(Words words, Attribution.Outcome outcome) {
  private static final double SMALL = 10;

  /** Name of the outcome. */
  String name() {
    return name(words, outcome.output());
  }

  static String name(Words words, String output) {
    return Names.of(words).label(output);
  }

  private boolean isShare() {
    return Figure.find(outcome.output())
        .map(figure -> figure.variable().isEmpty() && figure.isShare())
        .orElse(false);
  }

  /** A change as a share: of today's level, or of one. */
  double relative(double change) {
    return isShare() ? change : change / Math.abs(outcome.today().mean());
  }

  /** Its interval likewise, as it is drawn. */
  Interval relative(Estimate change) {
    double low = relative(change.low95());
    double high = relative(change.high95());
    return Double.isFinite(low) && Double.isFinite(high) ? new Interval(low, high) : Interval.NONE;
  }

  /** What the changes are counted in, for an axis. */
  String unit() {
    return words.text(isShare() ? "attribution.unit.points" : "attribution.unit.level");
  }

  /** The size of a change in words: "12.3 % of today's level". */
  String amount(double change) {
    return words.text(
        isShare() ? "attribution.amount.points" : "attribution.amount.level",
        points(Math.abs(change)));
  }

  /** A change with its sign, in percent or points: "-12.3". */
  String signed(double change) {
    String number = points(change);
    return relative(change) > 0 && !number.equals(figures().number(0, 1)) ? "+" + number : number;
  }

  /** An interval with signs; a dash if it is not known. */
  String range(Estimate change) {
    return Double.isFinite(change.low95())
        ? words.text("attribution.range", signed(change.low95()), signed(change.high95()))
        : Figures.NOTHING;
  }

  private String points(double change) {
    String number = figures().number(100 * relative(change), 1);
    // A change that rounds to nothing has no direction.
    return number.equals(Figures.MINUS + figures().number(0, 1)) ? figures().number(0, 1) : number;
  }

  /** A number of the outcome itself, as counted in the nation that was simulated. */
  String count(double value) {
    if (isShare()) {
      return figures().percent(value, 1);
    }
    double size = Math.abs(outcome.today().mean());
    return figures().number(value, size < SMALL ? 3 : size < 100 * SMALL ? 1 : 0);
  }

  /** Whether the interval of a change lies on one side of zero. */
  static boolean isClear(Estimate change) {
    return change.low95() > 0 || change.high95() < 0;
  }

  /** -1 where a change goes down, 1 where it goes up. */
  double direction() {
    return Math.signum(outcome.total().mean());
  }

  private Figures figures() {
    return Figures.in(words.language());
  }
}
