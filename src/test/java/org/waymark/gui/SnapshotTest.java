package org.waymark.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.map.Shading;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class SnapshotTest {

  @Test
  void thePictureOfAMonthNeedsNoDisplayAndShowsEveryColourOfItsLines() {
    Classroom classroom = classroom();
    BufferedImage image = snapshot(classroom, Shading.TRAFFICKED).at(YearMonth.of(2012, 10));
    assertThat(classroom.lastDate()).isEqualTo(YearMonth.of(2012, 10));
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(colours)
        .contains(
            Look.INK.getRGB(),
            Look.VERMILION.getRGB(),
            Look.BLUE.getRGB(),
            Look.ORANGE.getRGB(),
            Look.GREEN.getRGB(),
            Look.PURPLE.getRGB());
  }

  @Test
  void equalRunsGiveEqualPictures() {
    BufferedImage one = snapshot(classroom(), Shading.POVERTY).at(YearMonth.of(2012, 6));
    BufferedImage two = snapshot(classroom(), Shading.POVERTY).at(YearMonth.of(2012, 6));
    int[] first = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
    int[] second = two.getRGB(0, 0, two.getWidth(), two.getHeight(), null, 0, two.getWidth());
    assertThat(first).isEqualTo(second);
  }

  @Test
  void whatRecruitersCouldUseHasOneValueForARegion() {
    Classroom classroom = classroom();
    classroom.start();
    classroom.schedule.step(classroom);
    List<String> regions = classroom.evidence().regions();
    for (String region : regions) {
      Set<Double> values = new HashSet<>();
      for (int p = 0; p < classroom.evidence().provinces().size(); p++) {
        if (classroom.evidence().provinces().get(p).region().equals(region)) {
          values.add(Shading.PERCEIVED_RISK.value(classroom, p));
        }
      }
      assertThat(values).as(region).hasSize(1);
    }
  }

  private static Snapshot snapshot(Classroom classroom, Shading shading) {
    return new Snapshot(classroom, new Look(Words.of(Language.VI), 1), shading);
  }

  private static Classroom classroom() {
    Evidence evidence = Evidence.load();
    Scenario scenario =
        ScenarioReader.of(evidence)
            .read(
                Path.of("scenarios", "baseline.json"),
                List.of("population.factor=0.02", "months=12", "burnInMonths=6"));
    return new Classroom(scenario, evidence, 1);
  }
}
