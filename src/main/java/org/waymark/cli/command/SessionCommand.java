package org.waymark.cli.command;

import java.util.concurrent.Callable;
import org.waymark.cli.option.CommonOptions;
import org.waymark.cli.session.Session;
import picocli.CommandLine.Mixin;

/** A command with the options that every command has. */
abstract class SessionCommand implements Callable<Integer> {
  final Session session;

  @Mixin CommonOptions common;

  SessionCommand(Session session) {
    this.session = session;
  }
}
