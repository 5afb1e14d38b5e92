package org.waymark.scenario.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The barrier of the study to which the parameters of a record belong unless they say another. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BelongsTo {
  /** The barrier. */
  Barrier value();
}
