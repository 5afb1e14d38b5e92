package org.waymark.experiment.design;

/**
 * A parameter that a study varies.
 *
 * @param path path of the parameter
 * @param spread the values that it may take; null in a design that lists them itself
 */
public record Factor(String path, Spread spread) {}
