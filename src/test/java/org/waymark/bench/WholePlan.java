package org.waymark.bench;

import java.nio.file.Path;
import java.util.List;
import org.waymark.evidence.Evidence;
import org.waymark.nation.Blueprint;
import org.waymark.scenario.ScenarioReader;

/** The plan of the whole nation of the baseline. */
final class WholePlan {

  private WholePlan() {}

  static Blueprint of() {
    Evidence evidence = Evidence.load();
    Path baseline = Path.of("scenarios", "baseline.json");
    return Blueprint.of(ScenarioReader.of(evidence).read(baseline, List.of()), evidence);
  }
}
