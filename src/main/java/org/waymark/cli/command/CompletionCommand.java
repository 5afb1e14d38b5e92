package org.waymark.cli.command;

import org.waymark.cli.session.Session;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(name = "completion", sortOptions = false)
public final class CompletionCommand extends SessionCommand {
  @Spec private CommandSpec spec;

  public CompletionCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    session.out().print(AutoComplete.bash("waymark", spec.root().commandLine()));
    return 0;
  }
}
