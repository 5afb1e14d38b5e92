package org.waymark.experiment.study;

import java.util.Map;
import org.waymark.experiment.calibration.Family;
import org.waymark.experiment.calibration.ShapedPrior;
import org.waymark.scenario.SchemaTemplate;

/** Writes the JSON Schema of calibrations, for editors. */
public final class CalibrationSchema {
  private CalibrationSchema() {}

  /** The schema, as JSON text. */
  public static String text() {
    return new SchemaTemplate(
            Map.of(
                "families",
                Family.ids(),
                "distributions",
                ShapedPrior.Kind.ids(),
                "bases",
                BarrierReader.BASES))
        .text("calibration");
  }
}
