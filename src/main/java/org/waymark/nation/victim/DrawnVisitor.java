package org.waymark.nation.victim;

/** What happens to somebody whose draw says that something may. */
@FunctionalInterface
public interface DrawnVisitor {
  /**
   * Decides.
   *
   * @param uniform the draw, 0 to 1
   */
  void accept(Victim victim, double uniform);
}
