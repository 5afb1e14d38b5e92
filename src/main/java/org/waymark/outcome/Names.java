package org.waymark.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.outcome.variable.Cut;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Figure;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.words.Words;

/**
 * What readers call the figures of a run, in their language: one short label for each, wherever it
 * is said, and what it means at length.
 */
public record Names(Words words) {
  private static final String VARIABLE = "variable.";

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
    Optional<Figure> figure = Figure.find(id);
    Optional<Cut> cut = figure.flatMap(Figure::cut);
    if (cut.isEmpty()) {
      return words.has(VARIABLE + id) ? words.text(VARIABLE + id) : id;
    }
    return figure.get().per().map(per -> ratio(cut.get(), per)).orElseGet(() -> label(cut.get()));
  }

  private String ratio(Cut cut, Cut per) {
    if (!cut.isPartOf(per)) {
      Cut upper = cut.years().equals(per.years()) ? cut.over(0, 0) : cut;
      return words.text("variable.ratio", label(upper), label(per));
    }
    List<String> parts = new ArrayList<>(parts(cut));
    parts.removeAll(parts(per));
    if (cut.variable() != per.variable()) {
      parts.add(0, part(cut.variable()));
    }
    return words.text("variable.share", String.join(", ", parts), label(per));
  }

  /** A part of a variable: the variable, and in brackets which part. */
  private String label(Cut cut) {
    List<String> parts = parts(cut);
    return parts.isEmpty()
        ? label(cut.variable())
        : label(cut.variable()) + " (" + String.join(", ", parts) + ")";
  }

  private List<String> parts(Cut cut) {
    List<String> parts = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      List<String> categories = cut.groups().getOrDefault(dimension, List.of());
      String key = "report.category." + dimension.id() + ".";
      if (!categories.isEmpty()) {
        parts.add(String.join(" + ", categories.stream().map(c -> words.text(key + c)).toList()));
      }
    }
    if (!cut.region().isEmpty()) {
      parts.add(words.text("report.region." + cut.region()));
    }
    if (cut.from() > 0) {
      parts.add(cut.years().replace('-', '\u2013'));
    }
    return parts;
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
