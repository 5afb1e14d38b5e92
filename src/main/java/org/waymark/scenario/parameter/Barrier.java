package org.waymark.scenario.parameter;

/** The barriers to IOM's work that the study names, three internal and six external. */
public enum Barrier {
  BUDGET(Kind.INTERNAL),
  INSTABILITY(Kind.INTERNAL),
  AUTONOMY(Kind.INTERNAL),
  GENDER(Kind.EXTERNAL),
  POVERTY(Kind.EXTERNAL),
  AWARENESS(Kind.EXTERNAL),
  ENFORCEMENT(Kind.EXTERNAL),
  IMPLEMENTATION(Kind.EXTERNAL),
  LEGITIMACY(Kind.EXTERNAL),
  /** Belongs to no barrier: a setting of the market, of people's lives or of the record. */
  NONE(Kind.NONE);

  /** Whether a barrier lies inside IOM's own house. */
  public enum Kind {
    INTERNAL,
    EXTERNAL,
    NONE
  }

  private final Kind kind;

  Barrier(Kind kind) {
    this.kind = kind;
  }

  /** Internal to IOM, external, or neither. */
  public Kind kind() {
    return kind;
  }
}
