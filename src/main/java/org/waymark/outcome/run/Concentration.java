package org.waymark.outcome.run;

import java.io.Serializable;
import org.waymark.outcome.variable.Variable;

/**
 * How concentrated the origin of people is over the reported months of a run; no place has a name.
 * Where few people come from each place, the curve of chance bends, too: what the run has beyond it
 * is concentration.
 *
 * @param measure what is counted
 * @param among what places are: {@code communes} or {@code provinces}
 * @param run curve of the run
 * @param byChance curve of as many people who come from households drawn by lot
 */
public record Concentration(Variable measure, String among, Lorenz run, Lorenz byChance)
    implements Serializable {}
