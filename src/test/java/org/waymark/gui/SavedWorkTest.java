package org.waymark.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.gui.live.Classroom;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class SavedWorkTest {
  private static final Evidence EVIDENCE = Evidence.load();

  @TempDir private Path folder;

  private final Classroom classroom = classroom();
  private final Look look = new Look(Words.of(Language.EN), 1);
  private final SavedWork work = new SavedWork(classroom, look, null);
  private final Answers answers = new Answers();

  /** Whoever sits there: answers that were set out, and what was asked and said. */
  private static final class Answers implements SavedWork.Talk {
    private Path file;
    private boolean replace;
    private SavedWork.Answer unsaved = SavedWork.Answer.STAY;
    private final List<String> heard = new ArrayList<>();

    @Override
    public Optional<Path> file() {
      return Optional.ofNullable(file);
    }

    @Override
    public boolean mayReplace(Path there) {
      heard.add("replace?");
      return replace;
    }

    @Override
    public SavedWork.Answer unsaved() {
      heard.add("unsaved?");
      return unsaved;
    }

    @Override
    public void say(String what) {
      heard.add(what);
    }
  }

  private static Classroom classroom() {
    Scenario scenario =
        ScenarioReader.of(EVIDENCE)
            .read(
                Path.of("scenarios", "baseline.json"),
                List.of("population.factor=0.01", "months=18", "burnInMonths=6"));
    return new Classroom(scenario, EVIDENCE, 1);
  }

  @BeforeEach
  void turnADial() {
    work.setTalk(answers);
    answers.file = folder.resolve("mine.json");
    classroom.start();
    classroom.schedule.step(classroom);
    classroom.turn("enforcement.skill", 0.9);
  }

  @Test
  void itSaysWhatItSavedAndThenThereIsNothingToLose() {
    assertThat(work.save()).isTrue();
    assertThat(answers.heard).containsExactly("Saved: " + answers.file);
    assertThat(ScenarioReader.of(EVIDENCE).check(answers.file)).isEmpty();
    assertThat(work.mayLeave()).isTrue();
    assertThat(answers.heard).hasSize(1);
    classroom.turn("enforcement.skill", 0.8);
    assertThat(work.mayLeave()).as("there is more now").isFalse();
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyByWhoeverSaysSo() throws IOException {
    Files.writeString(answers.file, "the baseline");
    assertThat(work.save()).isFalse();
    assertThat(answers.file).hasContent("the baseline");
    assertThat(classroom.isUnsaved()).isTrue();
    answers.replace = true;
    assertThat(work.save()).isTrue();
    assertThat(answers.file).content().contains("enforcement.skill");
    assertThat(answers.heard).containsExactly("replace?", "replace?", "Saved: " + answers.file);
  }

  @Test
  void whatCannotBeWrittenIsSaidAndLeavesNothingBehind() throws IOException {
    answers.file = folder.resolve("nowhere").resolve("mine.json");
    assertThat(work.save()).isFalse();
    assertThat(answers.heard).singleElement().asString().startsWith("This could not be written");
    assertThat(classroom.isUnsaved()).isTrue();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whoeverLeavesIsAskedAndMayStaySaveOrDiscard() {
    assertThat(work.mayLeave()).isFalse();
    answers.unsaved = SavedWork.Answer.SAVE;
    answers.file = null;
    assertThat(work.mayLeave()).as("no file was chosen").isFalse();
    answers.file = folder.resolve("mine.json");
    assertThat(work.mayLeave()).isTrue();
    assertThat(answers.file).exists();
    classroom.turn("enforcement.skill", 0.7);
    answers.unsaved = SavedWork.Answer.DISCARD;
    answers.heard.clear();
    assertThat(work.mayLeave()).isTrue();
    assertThat(work.mayLeave()).isTrue();
    assertThat(answers.heard).as("asked once").containsExactly("unsaved?");
  }

  /** What nobody turned can be had again by the same command. */
  @Test
  void aLessonByItselfIsNoWorkThatCouldBeLost() {
    Classroom untouched = classroom();
    untouched.plan(classroom.log().changes());
    untouched.start();
    untouched.schedule.step(untouched);
    assertThat(untouched.isUnsaved()).isFalse();
    untouched.finish();
    untouched.turn("iom.initialLegitimacy", 0.2);
    untouched.start();
    assertThat(untouched.isUnsaved()).as("started otherwise").isTrue();
  }
}
