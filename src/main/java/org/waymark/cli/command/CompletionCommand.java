package org.waymark.cli.command;

import java.util.concurrent.Callable;
import org.waymark.cli.option.CommonOptions;
import org.waymark.cli.session.Session;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(name = "completion", sortOptions = false)
public final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  public CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().print(AutoComplete.bash("waymark", spec.root().commandLine()));
    return 0;
  }
}
