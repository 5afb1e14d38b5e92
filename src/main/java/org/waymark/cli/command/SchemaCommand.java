package org.waymark.cli.command;

import java.util.List;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.study.CalibrationSchema;
import org.waymark.experiment.study.StudySchema;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.SchemaWriter;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of scenario, study or calibration files. */
@Command(name = "schema", sortOptions = false)
public final class SchemaCommand extends SessionCommand {
  private static final List<String> KINDS = List.of("scenario", "study", "calibration");

  @Parameters(
      arity = "0..1",
      paramLabel = "scenario|study|calibration",
      descriptionKey = "schema.kind")
  private String kind = "scenario";

  @Override
  public Integer call() {
    if (!KINDS.contains(kind)) {
      throw new InvalidInput(
          Problem.of("problem.schema.unknown", kind, String.join(", ", KINDS))
              .maybe(Nearest.to(kind, KINDS)));
    }
    session
        .out()
        .print(
            switch (kind) {
              case "study" -> StudySchema.text();
              case "calibration" -> CalibrationSchema.text();
              default -> SchemaWriter.of(Evidence.load()).scenario();
            });
    return 0;
  }
}
