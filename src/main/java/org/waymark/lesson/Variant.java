package org.waymark.lesson;

import org.waymark.scenario.Scenario;

/**
 * What a class tries after a lesson: the same in another world, or another change.
 *
 * @param id name within the lesson
 * @param label what it is, for a class
 * @param scenario with its interventions
 */
public record Variant(String id, String label, Scenario scenario) {}
