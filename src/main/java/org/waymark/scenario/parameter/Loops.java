package org.waymark.scenario.parameter;

/**
 * Feedback between IOM, state and communities: 1 open, 0 closed, where it stays as at the start.
 */
public record Loops(
    double pressure,
    double news,
    double targets,
    double trust,
    double legitimacy,
    double permits) {}
