package org.waymark.cli.option;

import java.util.List;
import picocli.CommandLine.Option;

/** Options that every command has. */
public final class CommonOptions {
  @Option(names = "--lang", paramLabel = "en|vi", descriptionKey = "option.lang", order = 90)
  String language;

  @Option(names = "--verbose", descriptionKey = "option.verbose", order = 91)
  boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      order = 92)
  boolean help;

  /** What of them decides results, as it was given: the language of the pages. */
  public List<String> given() {
    return language == null ? List.of() : List.of("--lang", language);
  }
}
