package org.waymark.cli.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.cli.session.Interruption;
import org.waymark.cli.session.Session;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.report.response.ResponseWriter;
import org.waymark.task.SweepTask;
import org.waymark.words.Figures;

/** Says how the runs of a study went, and what its page says. */
public record SweepAnswer(Session session, Path folder) {
  /** Says how the runs went; the exit code. */
  public int runs(Sweep.Result result) {
    if (!result.isComplete()) {
      session.tell("sweep.interrupted", result.finished(), result.asked(), folder.toString());
      return Interruption.EXIT_CODE;
    }
    if (result.failed() > 0) {
      session.say(
          "sweep.part",
          Integer.toString(result.finished() - result.failed()),
          Integer.toString(result.asked()));
    }
    session.say(
        "sweep.done",
        result.plan().study().name(),
        result.plan().points().count(),
        result.plan().study().replications(),
        result.finished());
    return failures(result.failed(), result.asked());
  }

  /** Says where results are, and how many runs failed; the exit code. */
  public int failures(int failed, int asked) {
    session.say("answer.files", folder.toString());
    if (failed > 0) {
      session.tell("sweep.failed", failed, asked, folder.toString());
      return 1;
    }
    return 0;
  }

  /**
   * Makes the page of a finished sweep, where it has one, and says the answer.
   *
   * @param worlds other plausible worlds that were run after the sweep; what they say is said
   *     instead
   * @param last whether nothing follows, so that it is said where the page is
   */
  public void page(Optional<WorldsOfStudy> worlds, boolean last) throws IOException {
    Optional<SweepTask.Page> page = SweepTask.page(folder, worlds, session.words());
    if (page.isEmpty()) {
      return;
    }
    if (page.get().isTooLarge()) {
      String values = Figures.in(session.words().language()).number(page.get().values(), 0);
      session.tell("responses.tooMany", values);
      return;
    }
    session.say(worlds.isPresent() ? page.get().inWorlds() : page.get().answers());
    if (last) {
      session.say("responses.page", folder.resolve(ResponseWriter.PAGE).toString());
    }
  }
}
