package org.waymark.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.cli.option.CommonOptions;
import org.waymark.cli.option.RunOptions;
import org.waymark.cli.session.Session;
import org.waymark.words.ShellWord;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** A command with the options that every command has. */
abstract class SessionCommand implements Callable<Integer> {
  Session session;

  @Spec CommandSpec spec;

  @Mixin CommonOptions common;

  /** The same command, as part of a call of the program. */
  public final Callable<Integer> in(Session call) {
    session = call;
    return this;
  }

  /**
   * The command that does the same again.
   *
   * @param deciding names of the options that decide results, in the order in which they are said
   */
  final String reproduce(List<String> files, List<String> deciding) {
    List<String> words = new ArrayList<>(List.of(spec.name()));
    words.addAll(files);
    words.addAll(given(deciding));
    words.addAll(given(List.of("--lang")));
    return ShellWord.line(words);
  }

  /** Those of some options that were given, as they were given. */
  final List<String> given(List<String> names) {
    List<String> given = new ArrayList<>();
    for (String name : names) {
      OptionSpec option = spec.commandLine().getParseResult().matchedOption(name);
      if (option != null && option.typeInfo().isBoolean()) {
        given.add(name);
      } else if (option != null) {
        String said = name.equals(RunOptions.ALIAS) ? RunOptions.WORLDS_OPTION : name;
        option.originalStringValues().forEach(value -> given.addAll(List.of(said, value)));
      }
    }
    return given;
  }
}
