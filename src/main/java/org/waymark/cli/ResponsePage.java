package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.waymark.analysis.response.Responses;
import org.waymark.experiment.store.Timing;
import org.waymark.experiment.sweep.SweepResults;
import org.waymark.report.response.ResponseWriter;
import org.waymark.words.Figures;

/** The page of a finished sweep, where it has one. */
final class ResponsePage {
  /** More would take too much memory: so many take about 300 MB. */
  private static final long MOST_VALUES = 10_000_000;

  private ResponsePage() {}

  /** Writes it into the folder of a sweep, and says the answer and where the page is. */
  static void write(Session session, Path folder) throws IOException {
    SweepResults.Size size = SweepResults.size(folder);
    if (!Responses.isFor(size.design())) {
      return;
    }
    if (size.values() > MOST_VALUES) {
      String values = Figures.in(session.words().language()).number(size.values(), 0);
      session.err().println(session.words().text("responses.tooMany", values));
      return;
    }
    long start = System.nanoTime();
    List<String> answers = ResponseWriter.write(folder, session.words());
    Timing.add(folder, "report", (System.nanoTime() - start) / 1e9);
    answers.forEach(session.out()::println);
    session.say("responses.page", folder.resolve(ResponseWriter.PAGE).toString());
  }
}
