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
 * Parameters}, for example {@code awareness.initial}. Its label and meaning, and the word for its
 * unit, stand in the bundles {@code parameters}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
  /** Unit as a reader would write it, for example {@code "share"} or {@code "USD per year"}. */
  String unit();

  /** Smallest and largest value accepted. */
  double[] range() default {0, 1};

  /** Value where no scenario states one; {@code scenarios/baseline.json} states the same. */
  double standard() default Double.NaN;

  /** Default of a parameter that is a word (an enumeration) and not a number. */
  String standardWord() default "";

  /** Both ends of the range that is plausible given what is known; none for a word. */
  double[] plausible() default {};

  /**
   * Where the default comes from: ids of {@code evidence/sources.csv} or rows of {@code
   * evidence/parameters.csv}, or {@code tuned by hand}, or {@code assumption}.
   */
  String source() default "assumption";

  /** The barrier of the study to which the parameter belongs; none: that of its record, if any. */
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
