package org.waymark.nation.victim;

import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;

/**
 * How somebody was recruited.
 *
 * @param key address of the person's draws: unique to the offer
 * @param recruiter slot of the recruiter
 * @param month month of recruitment
 * @param destination where the person is taken
 * @param sector what for
 * @param channel how the offer came
 */
public record Recruitment(
    long key, int recruiter, int month, Destination destination, Sector sector, Channel channel) {}
