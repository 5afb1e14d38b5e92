package org.waymark.gui.live;

import java.util.List;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.parameter.Barrier;

/**
 * A parameter as somebody turns it: the range of its slider, which is narrower than what a file may
 * state where that goes far beyond what is plausible.
 *
 * @param entry the parameter
 * @param low lower end of the slider
 * @param high upper end of the slider
 */
public record Dial(Entry entry, double low, double high) {
  /** Steps of a slider. */
  public static final int STEPS = 200;

  private static final double MUCH = 5;

  /** The dial of a parameter. */
  public static Dial of(Entry entry) {
    if (entry.kind() == Entry.Kind.WORD || !entry.hasPlausibleRange()) {
      return new Dial(entry, entry.low(), entry.high());
    }
    boolean narrow = entry.high() - entry.low() <= 1;
    double low = narrow ? entry.low() : Math.max(entry.low(), Math.min(0, entry.plausibleLow()));
    double high = narrow ? entry.high() : Math.min(entry.high(), MUCH * entry.plausibleHigh());
    return new Dial(entry, low, high);
  }

  /** The dials of all barriers, in the order of the catalogue. */
  public static List<Dial> all() {
    return Catalogue.standard().entries().stream()
        .filter(entry -> entry.barrier() != Barrier.NONE)
        .map(Dial::of)
        .toList();
  }

  /** The main dials. */
  public static List<Dial> main() {
    return Catalogue.standard().dials().stream().map(Dial::of).toList();
  }

  /** The dials of a barrier. */
  public static List<Dial> of(Barrier barrier) {
    return all().stream().filter(dial -> dial.entry.barrier() == barrier).toList();
  }

  /** Where a value stands on the slider, 0 to {@link #STEPS}. */
  public int position(double value) {
    double share = (value - low) / (high - low);
    return (int) Math.round(STEPS * Math.min(1, Math.max(0, share)));
  }

  /** The value at a position of the slider, rounded to what the slider can tell apart. */
  public double value(int position) {
    double value = low + (high - low) * position / STEPS;
    double step = (high - low) / STEPS;
    double unit = Math.pow(10, Math.floor(Math.log10(step)));
    double rounded = Math.rint(value / unit) * unit;
    if (entry.kind() == Entry.Kind.WHOLE) {
      rounded = Math.rint(value);
    }
    // 0.30000000000000004 is 0.3 to everybody.
    double plain = Math.rint(rounded * 1e9) / 1e9;
    return Math.min(entry.high(), Math.max(entry.low(), plain));
  }
}
