package org.waymark.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().print(AutoComplete.bash("waymark", spec.root().commandLine()));
    return 0;
  }
}
