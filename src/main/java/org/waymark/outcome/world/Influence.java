package org.waymark.outcome.world;

/**
 * How much of the width over plausible worlds goes with one input.
 *
 * @param path path of the input in a scenario file
 * @param driver name of the dated driver that sets it; empty where it is a parameter
 * @param rankCorrelation Spearman's correlation with the outcome over the worlds, -1 to 1
 * @param share share of the variance of ranks that it explains beyond what the strongest of all
 *     inputs explains of a shuffled outcome, 0 to 1
 * @param standsOut whether so strong a correlation would come up for no input at all in 95 of 100
 *     shuffles of the outcome
 */
public record Influence(
    String path, String driver, double rankCorrelation, double share, boolean standsOut) {}
