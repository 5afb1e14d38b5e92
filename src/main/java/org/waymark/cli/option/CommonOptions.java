package org.waymark.cli.option;

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
}
