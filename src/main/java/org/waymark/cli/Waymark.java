package org.waymark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.waymark.cli.answer.WrappedText;
import org.waymark.cli.command.AttributeCommand;
import org.waymark.cli.command.BenchCommand;
import org.waymark.cli.command.CalibrateCommand;
import org.waymark.cli.command.CompareCommand;
import org.waymark.cli.command.CompletionCommand;
import org.waymark.cli.command.DescribeCommand;
import org.waymark.cli.command.FeedbackCommand;
import org.waymark.cli.command.GuiCommand;
import org.waymark.cli.command.MergeCommand;
import org.waymark.cli.command.NewCommand;
import org.waymark.cli.command.RootCommand;
import org.waymark.cli.command.RunCommand;
import org.waymark.cli.command.SchemaCommand;
import org.waymark.cli.command.ServeCommand;
import org.waymark.cli.command.SweepCommand;
import org.waymark.cli.command.ValidateCommand;
import org.waymark.cli.session.Engines;
import org.waymark.cli.session.Failures;
import org.waymark.cli.session.Session;
import org.waymark.cli.session.UsageErrors;
import org.waymark.words.Language;
import org.waymark.words.Problem;
import org.waymark.words.Words;
import picocli.CommandLine;

/** The program on the command line. */
public final class Waymark {
  private Waymark() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> died(error));
    int code = execute(args, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** What ends a thread beside the command is shown, unless the command says so itself. */
  private static void died(Throwable error) {
    if (!(error instanceof OutOfMemoryError)) {
      error.printStackTrace();
    }
  }

  /** Runs a command with the program's own engines; returns the exit code. */
  public static int execute(String[] args, PrintStream out, PrintStream err) {
    return execute(args, out, err, Engines.standard());
  }

  /**
   * Runs a command.
   *
   * @return 0 done, 1 failed in its work, 2 wrong usage or bad input, 130 interrupted
   */
  public static int execute(String[] args, PrintStream out, PrintStream err, Engines engines) {
    Optional<String> asked = languageAsked(args);
    Optional<Language> language = asked.isEmpty() ? Optional.of(Language.EN) : find(asked.get());
    Words words = Words.of(language.orElse(Language.EN));
    Session session =
        new Session(words, out, err, engines, Arrays.asList(args).contains("--verbose"));
    if (language.isEmpty()) {
      session.complain(List.of(Problem.of("problem.option.language", asked.get())));
      return CommandLine.ExitCode.USAGE;
    }
    try {
      return commandLine(session).execute(args);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError error) {
      return new Failures(session).handle(error);
    }
  }

  /** The commands and their options. */
  static CommandLine commandLine(Session session) {
    CommandLine root = new CommandLine(new RootCommand().in(session));
    root.addSubcommand(new RunCommand().in(session));
    root.addSubcommand(new CompareCommand().in(session));
    root.addSubcommand(new SweepCommand().in(session));
    root.addSubcommand(new MergeCommand().in(session));
    root.addSubcommand(new AttributeCommand().in(session));
    root.addSubcommand(new FeedbackCommand().in(session));
    root.addSubcommand(new CalibrateCommand().in(session));
    root.addSubcommand(new ValidateCommand().in(session));
    root.addSubcommand(new DescribeCommand().in(session));
    root.addSubcommand(new SchemaCommand().in(session));
    root.addSubcommand(new NewCommand().in(session));
    root.addSubcommand(new GuiCommand().in(session));
    root.addSubcommand(new ServeCommand().in(session));
    root.addSubcommand(new BenchCommand().in(session));
    root.addSubcommand(new CompletionCommand().in(session));
    root.setResourceBundle(
        ResourceBundle.getBundle(
            "org.waymark.words.cli_" + session.words().language().code(), Locale.ROOT));
    root.setOut(writer(session.out()));
    root.setErr(writer(session.err()));
    root.setUsageHelpWidth(WrappedText.WIDTH);
    root.setUsageHelpAutoWidth(false);
    root.setParameterExceptionHandler(new UsageErrors(session));
    root.setExecutionExceptionHandler(new Failures(session));
    return root;
  }

  private static Optional<String> languageAsked(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        return Optional.of(args[i].substring("--lang=".length()));
      }
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return Optional.of(args[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> find(String code) {
    return Arrays.stream(Language.values()).filter(each -> each.code().equals(code)).findFirst();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
