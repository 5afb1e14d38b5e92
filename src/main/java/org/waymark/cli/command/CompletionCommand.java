package org.waymark.cli.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(name = "completion", sortOptions = false)
public final class CompletionCommand extends SessionCommand {
  @Override
  public Integer call() {
    session.out().print(AutoComplete.bash("waymark", spec.root().commandLine()));
    return 0;
  }
}
