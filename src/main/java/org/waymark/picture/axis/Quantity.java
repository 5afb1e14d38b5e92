package org.waymark.picture.axis;

/** How values are written on an axis. */
public enum Quantity {
  /** As a number: 5,700. */
  NUMBER,
  /** A value between 0 and 1, written as a percentage: 57%. */
  SHARE
}
