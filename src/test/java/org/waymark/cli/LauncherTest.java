package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.cli.session.Session;
import org.waymark.words.Language;
import org.waymark.words.Words;
import picocli.CommandLine;

/** What the launcher tells the JVM. */
class LauncherTest {
  /** Options of commands that simulate, show or put together what was simulated. */
  private static final List<String> LONG_WORK = List.of("--out", "--seed", "--port", "--size");

  @Test
  void onlyCommandsThatDoNotSimulateAreCompiledQuicklyAndNoMore() throws IOException {
    Matcher line =
        Pattern.compile("\n  '' \\| -\\* \\| ([a-z |]+)\\) compiler=-XX:TieredStopAtLevel=1")
            .matcher(Files.readString(Path.of("waymark")));
    Set<String> named =
        line.find() ? new TreeSet<>(List.of(line.group(1).split(" \\| "))) : Set.of();

    Set<String> quick = new TreeSet<>(List.of("help"));
    Session session = new Session(Words.of(Language.EN), System.out, System.err, null, false);
    for (CommandLine command : Waymark.commandLine(session).getSubcommands().values()) {
      if (LONG_WORK.stream().noneMatch(command.getCommandSpec().optionsMap()::containsKey)) {
        quick.add(command.getCommandName());
      }
    }

    assertEquals(quick, named);
  }
}
