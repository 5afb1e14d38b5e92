package org.waymark.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.scenario.parameter.Sign;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * What parameters are called and what they mean, in the reader's language, from the bundle {@code
 * parameters}.
 */
public record Labels(Words words) {
  /** Labels in English, for what is written in one language. */
  public static Labels english() {
    return new Labels(Words.of(Language.EN));
  }

  /** Labels in the language of these words. */
  public static Labels of(Words words) {
    return new Labels(words);
  }

  /** What a parameter is called, as in running text. */
  public String label(Entry entry) {
    return words.text(labelKey(entry));
  }

  /** The same of the parameter or setting at a path. */
  public String label(String path) {
    return Catalogue.standard()
        .find(path)
        .map(this::label)
        .orElseGet(() -> words.text("setting." + path));
  }

  /** The same at the beginning of a line. */
  public String heading(String path) {
    return Words.capital(label(path));
  }

  /** Several parameters, one after the other. */
  public String list(List<String> paths) {
    return paths.stream().map(this::label).collect(Collectors.joining(", "));
  }

  /**
   * An input that is not known well.
   *
   * @param change name of the dated change that sets it; empty where it is a parameter
   */
  public String input(String path, String change) {
    return change.isEmpty() ? label(path) : words.text("input.dated", label(path), change);
  }

  /** A parameter with the path under which a file states it. */
  public String withPath(String path) {
    return words.text("input.path", heading(path), path);
  }

  /** What a parameter means. */
  public String meaning(Entry entry) {
    return words.text(meaningKey(entry));
  }

  /** The unit of a parameter. */
  public String unit(Entry entry) {
    return words.text(unitKey(entry));
  }

  /** What a word among the values of parameters is called. */
  public String word(String value) {
    return words.text("word." + value);
  }

  /** Name of a barrier of the study. */
  public String barrier(Barrier barrier) {
    return words.text("barrier." + barrier.name());
  }

  /** Whether the direction of an effect was put in or comes out. */
  public String sign(Sign sign) {
    return words.text("sign." + sign.name());
  }

  /** Name of a top-level group, for example {@code iom}. */
  public String group(String group) {
    return words.text("group." + group);
  }

  static String labelKey(Entry entry) {
    return "parameter." + entry.path();
  }

  static String meaningKey(Entry entry) {
    return "parameter." + entry.path() + ".meaning";
  }

  static String unitKey(Entry entry) {
    return "unit." + entry.unit().replace(' ', '_');
  }
}
