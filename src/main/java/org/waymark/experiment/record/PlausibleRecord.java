package org.waymark.experiment.record;

import java.util.ArrayList;
import java.util.List;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.Basis;
import org.waymark.outcome.Figure;
import org.waymark.outcome.Period;
import org.waymark.outcome.Variable;
import org.waymark.scenario.Scenario;

/**
 * Judges plausible worlds of a scenario by the record without a run of its own: by the victims
 * recorded in a run that is there anyway. Where the scenario departs from the world on record, or
 * covers no year of it, worlds are not judged.
 */
public final class PlausibleRecord {
  private final Basis basis;
  private final List<Integer> years;
  private final double onRecord;

  private PlausibleRecord(Basis basis, List<Integer> years, double onRecord) {
    this.basis = basis;
    this.years = years;
    this.onRecord = onRecord;
  }

  /** The judge of a scenario's worlds. */
  public static PlausibleRecord of(Scenario scenario, Scenario baseline, Evidence evidence) {
    RecordedVictims record = RecordedVictims.of(evidence);
    if (RecordedWorld.of(scenario, baseline, record).basis() != Basis.OWN_RUN) {
      return new PlausibleRecord(Basis.NONE, List.of(), Double.NaN);
    }
    List<Integer> years = new ArrayList<>();
    double sum = 0;
    List<Period.Year> all = new Period(scenario.start(), scenario.months()).years();
    for (int year = 0; year < all.size(); year++) {
      Double victims = record.byYear().get(all.get(year).year());
      if (all.get(year).isComplete() && victims != null) {
        years.add(year);
        sum += victims;
      }
    }
    double factor = scenario.parameters().population().factor();
    return new PlausibleRecord(Basis.OWN_RUN, List.copyOf(years), sum * factor);
  }

  /** By what worlds are judged: their own run, or nothing. */
  public Basis basis() {
    return basis;
  }

  /** What a run must tell to be judged; nothing where worlds are not judged. */
  public List<Figure> needs() {
    return years.stream().map(year -> Figure.inYear(Variable.VICTIMS_RECORDED, year)).toList();
  }

  /**
   * Victims recorded in a run divided by those on record, over the same years; NaN where worlds are
   * not judged.
   *
   * @param values what {@link #needs} asks for, in its order
   */
  public double ratio(List<Double> values) {
    return years.isEmpty()
        ? Double.NaN
        : values.stream().mapToDouble(Double::doubleValue).sum() / onRecord;
  }
}
