package org.waymark.nation.iom;

import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.parameter.IomPortfolio;
import org.waymark.scenario.parameter.IomStatePortfolio;
import org.waymark.scenario.parameter.IomUnitCost;

/** IOM's six programmes, in the order of the portfolio. */
public enum Programme {
  AWARENESS(Variable.IOM_SPENT_AWARENESS_USD),
  LIVELIHOODS(Variable.IOM_SPENT_LIVELIHOODS_USD),
  TRAINING(Variable.IOM_SPENT_TRAINING_USD),
  ASSISTANCE(Variable.IOM_SPENT_ASSISTANCE_USD),
  NORMS(Variable.IOM_SPENT_NORMS_USD),
  ADVOCACY(Variable.IOM_SPENT_ADVOCACY_USD);

  private final Variable spent;

  Programme(Variable spent) {
    this.spent = spent;
  }

  /** The variable that counts its money. */
  public Variable spent() {
    return spent;
  }

  /** Share that IOM itself would give it. */
  double own(IomPortfolio portfolio) {
    return switch (this) {
      case AWARENESS -> portfolio.awareness();
      case LIVELIHOODS -> portfolio.livelihoods();
      case TRAINING -> portfolio.training();
      case ASSISTANCE -> portfolio.assistance();
      case NORMS -> portfolio.norms();
      case ADVOCACY -> portfolio.advocacy();
    };
  }

  /** Share that the state prescribes. */
  double prescribed(IomStatePortfolio portfolio) {
    return switch (this) {
      case AWARENESS -> portfolio.awareness();
      case LIVELIHOODS -> portfolio.livelihoods();
      case TRAINING -> portfolio.training();
      case ASSISTANCE -> portfolio.assistance();
      case NORMS -> portfolio.norms();
      case ADVOCACY -> portfolio.advocacy();
    };
  }

  /** Cost of one unit, cents. */
  long unitCostCents(IomUnitCost cost) {
    double usd =
        switch (this) {
          case AWARENESS -> cost.awareness();
          case LIVELIHOODS -> cost.livelihoods();
          case TRAINING -> cost.training();
          case ASSISTANCE -> cost.assistance();
          case NORMS -> cost.norms();
          case ADVOCACY -> cost.advocacy();
        };
    return cents(usd);
  }

  /** A cost in whole cents, at least one. */
  static long cents(double usd) {
    return Math.max(1, Math.round(usd * Ledger.CENTS));
  }
}
