package org.waymark.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.waymark.evidence.Resource;
import org.waymark.outcome.variable.Variable;
import org.waymark.words.Figures;
import org.waymark.words.Language;

/**
 * Figures that texts of lessons hold, as measured with this program: means of paired runs of the
 * whole nation, from the month of a lesson's change to the end. They are written by a test.
 */
public record LessonFigures(JsonNode all, Figures figures) {
  /** From here on, per cent without decimals say enough. */
  private static final double COARSE = 2;

  /** Below, they need one. */
  private static final double FINE = 0.5;

  /** Standard deviations within which 95 % lie. */
  private static final double TWO_SIDED = 1.96;

  /** The figures of this program, as people read them in a language. */
  public static LessonFigures in(Language language) {
    String text = Resource.text(LessonFigures.class, "figures.json");
    try {
      return new LessonFigures(new ObjectMapper().readTree(text), Figures.in(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pairs of runs the figures come from. */
  public int pairs() {
    return all.path("pairs").asInt();
  }

  /**
   * How large a difference, in per cent, luck alone makes in one of twenty pairs of runs; 0 where
   * that was not measured. It shrinks with the square root of people.
   *
   * @param people how many are counted, above 0
   */
  public double luck(Variable variable, double people) {
    return TWO_SIDED * all.path("luck").path(variable.id()).asDouble() / Math.sqrt(people);
  }

  /**
   * A figure in words; a dash if there is none. An effect is in per cent, with its interval of
   * chance; a share or a level has two decimals, a whole number none.
   *
   * @param signed whether an effect shows its direction, where the sentence does not say it
   */
  String say(String lesson, String name, boolean signed) {
    JsonNode figure = all.path(lesson).path(name);
    if (figure.isNumber()) {
      return figures.number(figure.asDouble(), figure.isInt() ? 0 : 2);
    }
    if (!figure.has("mean")) {
      return Figures.NOTHING;
    }
    double mean = figure.get("mean").asDouble();
    double half = figure.get("half").asDouble();
    boolean fine = half < FINE || half < COARSE && Math.abs(mean) < COARSE;
    String value = figures.number(Math.abs(mean), fine ? 1 : 0);
    String sign = !signed ? "" : mean < 0 ? String.valueOf(Figures.MINUS) : "+";
    int decimals = half >= COARSE ? 0 : half >= FINE / 10 ? 1 : 2;
    return sign + value + " % (± " + figures.number(half, decimals) + ")";
  }
}
