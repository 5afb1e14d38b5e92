package org.waymark.bench;

import java.nio.file.Path;
import java.util.List;
import org.waymark.evidence.Evidence;
import org.waymark.nation.Blueprint;
import org.waymark.scenario.ScenarioReader;

/** Plans of the baseline with something changed. */
final class Baseline {
  private static final String FILE = "scenarios/baseline.json";

  private final Evidence evidence = Evidence.load();
  private final ScenarioReader reader = ScenarioReader.of(evidence);

  /** The baseline with values set, each as {@code path=value}. */
  Blueprint with(List<String> sets) {
    return Blueprint.of(reader.read(Path.of(FILE), sets), evidence);
  }

  /**
   * The same with an intervention from the first month on.
   *
   * @param provinces where, by code
   * @param path of the parameter
   */
  Blueprint trying(List<String> sets, List<String> provinces, String path, double value) {
    String text =
        "{\"extends\": \"%s\", \"interventions\": [{\"name\": \"trial\", \"from\": \"2012-01\", \"provinces\": [\"%s\"], \"set\": {\"%s\": %s}}]}"
            .formatted(FILE, String.join("\", \"", provinces), path, value);
    return Blueprint.of(reader.readText("trial", text, Path.of(""), sets), evidence);
  }
}
