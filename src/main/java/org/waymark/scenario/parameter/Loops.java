package org.waymark.scenario.parameter;

/**
 * Feedback between IOM, state and communities: 1 open, 0 closed, where it stays as at the start.
 */
public record Loops(
    @Parameter(
            unit = "0-1",
            standard = 1,
            plausible = {1, 1},
            source = "definition: a switch")
        double pressure,
    @Parameter(
            unit = "0-1",
            standard = 1,
            plausible = {1, 1},
            source = "definition: a switch")
        double news,
    @Parameter(
            unit = "0-1",
            standard = 1,
            plausible = {1, 1},
            source = "definition: a switch")
        double targets,
    @Parameter(
            unit = "0-1",
            standard = 1,
            plausible = {1, 1},
            source = "definition: a switch")
        double trust,
    @Parameter(
            unit = "0-1",
            standard = 1,
            plausible = {1, 1},
            source = "definition: a switch")
        double legitimacy,
    @Parameter(
            unit = "0-1",
            standard = 1,
            plausible = {1, 1},
            source = "definition: a switch")
        double permits) {}
