package org.waymark.scenario.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one parameter of the model, once. Validation, the JSON Schema, {@code describe}, the
 * table in {@code docs/ODD.md}, and the plausible ranges of experiments are all generated from it.
 *
 * <p>The annotated component's path in a scenario file is the chain of component names from {@link
 * Parameters}, for example {@code awareness.initial}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

  /** Unit as a reader would write it, for example {@code "share"} or {@code "USD per year"}. */
  String unit();

  /** Smallest value accepted. */
  double low() default 0;

  /** Largest value accepted. */
  double high() default 1;

  /** Value where no scenario states one; {@code scenarios/baseline.json} states the same. */
  double standard() default Double.NaN;

  /** Default of a parameter that is a word (an enumeration) and not a number. */
  String standardWord() default "";

  /** Lower end of the range that is plausible given what is known. */
  double plausibleLow() default Double.NaN;

  /** Upper end of the range that is plausible given what is known. */
  double plausibleHigh() default Double.NaN;

  /**
   * What readers call it, in English: a few words without commas, as they stand in running text.
   */
  String label();

  /** What the number means, one or two sentences, in English. */
  String meaning();

  /**
   * Where the default comes from: ids of {@code evidence/sources.csv} or rows of {@code
   * evidence/parameters.csv}, or {@code assumption}, or {@code tuned by hand}.
   */
  String source();

  /** The barrier of the study to which the parameter belongs. */
  Barrier barrier() default Barrier.NONE;

  /** Whether the direction of its effect on people trafficked was put in by hand. */
  Sign sign() default Sign.EMERGES;

  /**
   * Place among the main dials, from 1: one or two for each barrier, in the order in which the
   * study names these. They stand in the classroom, in a new scenario and in the report of the
   * baseline. 0 for every other parameter.
   */
  int dial() default 0;

  /** Whether an intervention may set it for some provinces only. */
  boolean local() default false;
}
