package org.waymark.gui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.Rectangle2D;
import java.awt.image.ImageObserver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.waymark.evidence.Evidence;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** Words on the map, at the sizes that a screen of 1280 by 720 leaves to it. */
@Tag("long")
final class MapLabelsTest {
  private static Classroom classroom;

  /** Numbers as long as those of the whole nation. */
  @BeforeAll
  static void someMonths() {
    Evidence evidence = Evidence.load();
    classroom =
        new Classroom(
            ScenarioReader.of(evidence)
                .read(Path.of("scenarios", "baseline.json"), List.of("burnInMonths=6")),
            evidence,
            1);
    classroom.start();
    for (int month = 0; month < 13; month++) {
      classroom.schedule.step(classroom);
    }
  }

  @ParameterizedTest
  @CsvSource({"EN,1,448,627", "VI,1,448,627", "EN,1.5,448,603", "VI,1.5,448,603"})
  void noTwoOverlapAndNoneIsCut(Language language, double scale, int width, int height) {
    MapDrawing map = new MapDrawing(classroom.evidence(), new Look(Words.of(language), scale));
    Rectangle2D paper = new Rectangle2D.Double(0, 0, width, height);
    List<String> wrong = new ArrayList<>();
    for (Shading shading : Shading.values()) {
      map.provinces().shade(shading);
      Labels labels = new Labels();
      map.draw(labels, paper, classroom);
      assertThat(labels.places).hasSizeGreaterThan(12);
      labels.places.forEach(
          (one, place) -> {
            if (!paper.contains(place)) {
              wrong.add(shading + ": " + one + " is cut: " + place);
            }
            labels.places.forEach(
                (two, other) -> {
                  if (one.compareTo(two) < 0 && place.intersects(other)) {
                    wrong.add(shading + ": " + one + " " + place + " on " + two + " " + other);
                  }
                });
          });
    }
    assertThat(wrong).isEmpty();
  }

  /** Keeps where words are written, and forgets the rest. */
  private static final class Labels extends SVGGraphics2D {
    private final Map<String, Rectangle2D> places = new LinkedHashMap<>();

    Labels() {
      super(document());
      setSVGCanvasSize(new Dimension(1, 1));
    }

    private static Document document() {
      try {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      } catch (ParserConfigurationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void drawString(String text, float x, float y) {
      FontMetrics metrics = getFontMetrics();
      places.put(
          text,
          new Rectangle2D.Double(
              x,
              y - metrics.getAscent(),
              metrics.stringWidth(text),
              metrics.getAscent() + metrics.getDescent()));
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
      return true;
    }

    @Override
    public Graphics2D create() {
      return this;
    }
  }
}
