package org.waymark.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Measures speed and memory on this machine. */
@FunctionalInterface
public interface Benchmark {
  /** Names that every benchmark reports, in the order in which they are shown. */
  List<String> KEYS = List.of("nationSeconds", "nationMegabytes", "overEager", "overPlainMason");

  /**
   * Measures.
   *
   * @param step is told a key of the bundle {@code cli} ({@code bench.step.…}) as each part begins
   * @return figures by name, in order; at least the {@link #KEYS}; every name has a text {@code
   *     bench.<name>} in the bundle {@code cli}
   */
  Map<String, Double> measure(Consumer<String> step);
}
