package org.waymark.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.cli.answer.Shown;
import org.waymark.experiment.world.PosteriorReader;
import org.waymark.outcome.Names;
import org.waymark.outcome.variable.Variable;
import org.waymark.report.calibration.Calibrated;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.CostItem;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Labels;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import org.waymark.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a parameter or a variable means. */
@Command(name = "describe", sortOptions = false)
public final class DescribeCommand extends SessionCommand {
  @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "describe.path")
  private String path;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.standard();
    if (path == null) {
      list(catalogue.entries());
      session.say("describe.more");
    } else if (catalogue.isGroup(path)) {
      list(catalogue.within(path));
      if (path.equals("costs")) {
        session.say("describe.costs.items");
      }
    } else if (path.equals(CostItem.PATH)) {
      session.say("describe.costs.items");
      session.say("describe.costs.keys");
    } else if (catalogue.find(path).isPresent()) {
      describe(catalogue.entry(path));
    } else {
      describe(Variable.find(path).orElseThrow(this::unknown));
    }
    return 0;
  }

  private void list(List<Entry> entries) {
    Labels labels = Labels.of(session.words());
    for (Entry entry : entries) {
      session.out().println(named(entry, labels) + "\n    " + labels.meaning(entry));
    }
  }

  private static String named(Entry entry, Labels labels) {
    return entry.path() + ": " + labels.label(entry);
  }

  private void describe(Entry entry) {
    Words words = session.words();
    Labels labels = Labels.of(words);
    session.out().println(named(entry, labels));
    session.out().println(labels.meaning(entry));
    line("describe.unit", labels.unit(entry));
    line("describe.range", entry.range());
    line("describe.default", text(entry));
    if (entry.hasPlausibleRange()) {
      line("describe.plausible", Shown.plain(entry.plausibleLow(), entry.plausibleHigh()));
    }
    new Calibrated(PosteriorReader.shipped(), words)
        .of(entry.path())
        .ifPresent(text -> line("calibrated", text));
    line("describe.source", entry.source());
    if (entry.barrier() != Barrier.NONE) {
      line("describe.barrier", labels.barrier(entry.barrier()));
    }
    line("describe.sign", labels.sign(entry.sign()));
    String where = entry.startOnly() ? "start" : entry.local() ? "province" : "country";
    line("describe.change", words.text("describe.change." + where));
  }

  private void describe(Variable variable) {
    Words words = session.words();
    Names names = Names.of(words);
    session.out().println(variable.id() + ": " + names.label(variable));
    session.out().println(names.meaning(variable));
    line("describe.unit", names.unit(variable));
    line("describe.kind", words.text("kind." + variable.kind()));
    line("describe.extent", words.text("describe.extent." + variable.extent()));
  }

  private void line(String label, String text) {
    session.out().println("  " + session.words().text(label) + ": " + text);
  }

  private static String text(Entry entry) {
    return entry.kind() == Entry.Kind.WORD ? entry.standardWord() : Shown.plain(entry.standard());
  }

  private InvalidInput unknown() {
    List<String> names = new ArrayList<>(Catalogue.standard().groups());
    Catalogue.standard().entries().forEach(entry -> names.add(entry.path()));
    names.add(CostItem.PATH);
    Arrays.stream(Variable.values()).forEach(variable -> names.add(variable.id()));
    return new InvalidInput(
        Problem.of("problem.describe.unknown", path).maybe(Nearest.path(path, names)));
  }
}
