package org.waymark.outcome.world;

import org.waymark.outcome.run.RunFigures;

/**
 * One run in one plausible world.
 *
 * @param world number of the world, from 0
 * @param weight how much the world counts
 * @param figures what came out
 */
public record WorldRun(int world, WorldWeight weight, RunFigures figures) {}
