package org.waymark.experiment.design;

/**
 * What a study varies.
 *
 * @param path path of a parameter, or of a part of a dated change
 * @param spread the values that it may take; null in a design that lists them itself
 * @param share whether it is one of several shares of a whole, for which the others make room
 */
public record Factor(String path, Spread spread, boolean share) {}
