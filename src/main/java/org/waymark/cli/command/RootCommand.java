package org.waymark.cli.command;

import java.util.List;
import org.waymark.experiment.store.Program;
import org.waymark.words.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program itself, of which every command is a part. */
@Command(name = "waymark", sortOptions = false, versionProvider = RootCommand.Version.class)
public final class RootCommand extends SessionCommand {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version",
      order = 93)
  private boolean version;

  @Override
  public Integer call() {
    session.complain(List.of(Problem.of("problem.command.missing")));
    spec.commandLine().usage(session.err());
    return CommandLine.ExitCode.USAGE;
  }

  /** Says version and commit. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Program program = Program.current();
      return new String[] {"waymark " + program.version() + " (commit " + program.commit() + ")"};
    }
  }
}
