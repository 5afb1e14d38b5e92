package org.waymark.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Use of the heap. Peak: the fullest that it was, garbage included, which depends on how much the
 * JVM grants; each pool's own peak, added up, so rather too much than too little. Live: what is
 * left when garbage has been collected, which no JVM can do without.
 *
 * @param peakMegabytes peak since {@link #restart}
 * @param liveMegabytes live now, everything that the program holds
 */
record HeapUse(double peakMegabytes, double liveMegabytes) {
  private static final double MEGABYTE = 1e6;

  /** Collects garbage and starts to watch the peak anew. */
  static void restart() {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The use since the restart; what the caller still holds counts as live. */
  static HeapUse sinceRestart() {
    long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.gc();
    long live = pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    return new HeapUse(peak / MEGABYTE, live / MEGABYTE);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
