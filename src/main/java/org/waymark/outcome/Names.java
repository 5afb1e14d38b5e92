package org.waymark.outcome;

import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.words.Words;

/**
 * What readers call the figures of a run, in their language: one short label for each, wherever it
 * is said, and what it means at length.
 */
public final class Names {
  private static final String VARIABLE = "variable.";

  private final Words words;

  private Names(Words words) {
    this.words = words;
  }

  /** Names in the language of these words. */
  public static Names of(Words words) {
    return new Names(words);
  }

  /** Label of a variable, as in running text; a part is named after its whole. */
  public String label(Variable variable) {
    return variable
        .whole()
        .map(whole -> words.text("variable.part", part(whole), part(variable)))
        .orElseGet(() -> part(variable));
  }

  /** Label of a part where its whole has been said. */
  public String part(Variable variable) {
    return words.text(VARIABLE + variable.id());
  }

  /** Label of a figure by its name in files; the name itself if there is none. */
  public String label(String id) {
    return Variable.find(id)
        .map(this::label)
        .orElseGet(() -> words.has(VARIABLE + id) ? words.text(VARIABLE + id) : id);
  }

  /** What may have become of somebody, as in running text. */
  public String label(Stage stage) {
    return words.text("stage." + stage.id());
  }

  /** Label of a variable at the beginning of a line. */
  public String heading(Variable variable) {
    return Words.capital(label(variable));
  }

  /** The same of any figure, by its name in files. */
  public String heading(String id) {
    return Words.capital(label(id));
  }

  /** What a variable means. */
  public String meaning(Variable variable) {
    return words.text(VARIABLE + variable.id() + ".meaning");
  }

  /** What a variable is counted in. */
  public String unit(Variable variable) {
    return words.text("unit." + variable.unit());
  }
}
