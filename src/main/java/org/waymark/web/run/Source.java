package org.waymark.web.run;

import java.util.OptionalInt;

/** Hands out work, piece by piece. Called under the lock of the pool, so it must not wait. */
interface Source {
  /** How urgent its next piece is, 0 the most; empty where it has none to hand out. */
  OptionalInt urgency();

  /** The next piece; there has to be one. */
  Runnable next();

  /** For whom it works; each has a turn of their own. */
  String visitor();
}
