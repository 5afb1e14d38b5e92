package org.waymark.lesson;

import java.util.List;
import org.waymark.scenario.Scenario;

/**
 * A prepared lesson: the class predicts, then observes, then explains.
 *
 * @param id name of its file, without ending
 * @param title of the lesson
 * @param question asked before anything is shown
 * @param choices possible answers, of which the class takes one
 * @param todo what to do while it runs
 * @param look what to look at in the window
 * @param lookInBrowser the same in the browser, whose pictures are others
 * @param explain what happened and why
 * @param map name of what the provinces show
 * @param scenario what is tried, with its interventions
 * @param variants what to try afterwards
 */
public record Lesson(
    String id,
    String title,
    String question,
    List<String> choices,
    String todo,
    String look,
    String lookInBrowser,
    String explain,
    String map,
    Scenario scenario,
    List<Variant> variants) {
  /** Copies its lists. */
  public Lesson {
    choices = List.copyOf(choices);
    variants = List.copyOf(variants);
  }

  /** The lesson, trying this instead. */
  public Lesson trying(Scenario other) {
    return new Lesson(
        id, title, question, choices, todo, look, lookInBrowser, explain, map, other, variants);
  }

  /** The world as it is, without what the lesson tries. */
  public Scenario base() {
    return scenario.withChanges(scenario.drivers(), List.of());
  }
}
