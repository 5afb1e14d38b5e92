package org.waymark.cli.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.scenario.Nearest;
import org.waymark.words.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the words of a command. */
public record UsageErrors(Session session) implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException error, String[] args) {
    session.complain(List.of(problem(error)));
    return CommandLine.ExitCode.USAGE;
  }

  private Problem problem(ParameterException error) {
    CommandLine command = error.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command, name);
    }
    if (error instanceof OverwrittenOptionException twice) {
      return Problem.of("problem.option.twice", label(twice.getOverwritten()));
    }
    if (error instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      return Problem.of("problem.option.noValue", label(argument), argument.paramLabel());
    }
    if (error.getArgSpec() != null && error.getArgSpec().typeInfo().isBoolean()) {
      return Problem.of("problem.option.flag", label(error.getArgSpec()));
    }
    return Problem.of("problem.usage", error.getMessage(), name);
  }

  private static Problem unmatched(String written, CommandLine command, String name) {
    if (written.startsWith("-")) {
      int equals = written.indexOf('=');
      String option = equals < 0 ? written : written.substring(0, equals);
      return Problem.of("problem.option.unknown", option, name)
          .maybe(Nearest.to(option, options(command)));
    }
    if (command.getSubcommands().isEmpty()) {
      return Problem.of("problem.argument.extra", written, name);
    }
    return Problem.of("problem.command.unknown", written)
        .maybe(Nearest.to(written, command.getSubcommands().keySet()));
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      Arrays.stream(option.names()).filter(name -> name.startsWith("--")).forEach(names::add);
    }
    return names;
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
