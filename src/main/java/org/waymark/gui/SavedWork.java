package org.waymark.gui;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import org.waymark.gui.live.Classroom;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

/** Saves what a class did, and asks before it is lost or a file is replaced. */
final class SavedWork {
  /** What becomes of work that is not saved. */
  enum Answer {
    SAVE,
    DISCARD,
    STAY
  }

  /** Questions to whoever sits there. */
  interface Talk {
    /** The file to save to; empty if none is wanted. */
    Optional<Path> file();

    /** Whether a file that exists may be replaced. */
    boolean mayReplace(Path file);

    /** What becomes of what was done, before something takes its place. */
    Answer unsaved();

    /** Says something. */
    void say(String what);
  }

  private final Classroom classroom;
  private final Look look;
  private Talk talk;

  SavedWork(Classroom classroom, Look look, Component parent) {
    this.classroom = classroom;
    this.look = look;
    this.talk = new Dialogs(look, parent);
  }

  /** Lets somebody else answer. */
  void setTalk(Talk other) {
    talk = other;
  }

  /**
   * Asks where to, and saves what was done as a scenario.
   *
   * @return whether it was saved
   */
  boolean save() {
    Optional<Path> file = talk.file();
    if (file.isEmpty() || Files.exists(file.get()) && !talk.mayReplace(file.get())) {
      return false;
    }
    try {
      write(file.get());
    } catch (IOException e) {
      talk.say(look.text("problem.write", e.getMessage()));
      return false;
    }
    talk.say(look.text("saved", file.get().toString()));
    return true;
  }

  /**
   * Saves what was done as a scenario, which gives the same result without a window.
   *
   * @throws IOException if it cannot be written; a file that was there is then as it was
   */
  void write(Path file) throws IOException {
    synchronized (classroom.schedule) {
      String name = look.text("save.name", classroom.scenario().name());
      Scenario done = classroom.log().scenario(name);
      Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "waymark", ".part");
      try {
        Files.writeString(half, ScenarioWriter.json(done));
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
      classroom.keep();
    }
  }

  /** Whether what was done may go: it is saved, or nobody wants it. */
  boolean mayLeave() {
    if (!classroom.isUnsaved()) {
      return true;
    }
    Answer answer = talk.unsaved();
    if (answer == Answer.DISCARD) {
      classroom.keep();
    }
    return answer == Answer.DISCARD || answer == Answer.SAVE && save();
  }

  /** Windows that ask. */
  private record Dialogs(Look look, Component parent) implements Talk {
    @Override
    public Optional<Path> file() {
      JFileChooser chooser = new JFileChooser(Path.of("scenarios").toFile());
      chooser.setSelectedFile(Path.of("scenarios", "classroom.json").toAbsolutePath().toFile());
      return chooser.showSaveDialog(parent) == JFileChooser.APPROVE_OPTION
          ? Optional.of(chooser.getSelectedFile().toPath())
          : Optional.empty();
    }

    @Override
    public boolean mayReplace(Path file) {
      return asked(look.text("save.replace", file.toString()), "save.doReplace", "save.stay") == 0;
    }

    @Override
    public Answer unsaved() {
      int answer = asked(look.text("save.unsaved"), "save.now", "save.discard", "save.stay");
      return answer < 0 ? Answer.STAY : Answer.values()[answer];
    }

    @Override
    public void say(String what) {
      JOptionPane.showMessageDialog(parent, what, "Waymark", JOptionPane.PLAIN_MESSAGE);
    }

    /** Number of the answer; below 0 for none. The last, which changes nothing, is the default. */
    private int asked(String question, String... answers) {
      Object[] said = Stream.of(answers).map(look::text).toArray();
      return JOptionPane.showOptionDialog(
          parent,
          question,
          "Waymark",
          JOptionPane.DEFAULT_OPTION,
          JOptionPane.QUESTION_MESSAGE,
          null,
          said,
          said[said.length - 1]);
    }
  }
}
