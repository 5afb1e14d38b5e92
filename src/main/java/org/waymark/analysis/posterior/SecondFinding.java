package org.waymark.analysis.posterior;

/**
 * What an ensemble smoother came to, which runs the model and knows no emulator.
 *
 * @param trafficked people trafficked a year, in runs of its last members
 * @param lost variance that all inputs have lost together; each has 1 before the record
 * @param collapsed whether that is more than the record can take: chance correlations of too few
 *     members
 */
public record SecondFinding(Band trafficked, double lost, boolean collapsed) {}
