package org.waymark.gui;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Pictures of windows as PNG files; a recording is many of them, numbered. */
final class Recorder {
  private final Path folder;
  private final List<? extends Component> windows;
  private boolean recording;
  private int number;

  /** A recorder of windows, side by side, into a folder. */
  Recorder(Path folder, List<? extends Component> windows) {
    this.folder = folder;
    this.windows = windows;
  }

  /** Begins to record, into numbers that are not taken, or stops. */
  void setRecording(boolean on) {
    recording = on;
  }

  /** Whether it records. */
  boolean isRecording() {
    return recording;
  }

  /**
   * Takes a picture; on the event thread.
   *
   * @return the file
   * @throws IOException if it cannot be written
   */
  Path take() throws IOException {
    Files.createDirectories(folder);
    Path file = next();
    while (Files.exists(file)) {
      file = next();
    }
    ImageIO.write(picture(), "png", file.toFile());
    return file;
  }

  private Path next() {
    number++;
    return folder.resolve(String.format(Locale.ROOT, "%05d.png", number));
  }

  private BufferedImage picture() {
    int width = windows.stream().mapToInt(Component::getWidth).sum();
    int height = windows.stream().mapToInt(Component::getHeight).max().orElse(1);
    BufferedImage image =
        new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Look.PAPER);
    graphics.fillRect(0, 0, width, height);
    int x = 0;
    for (Component window : windows) {
      Graphics2D part = (Graphics2D) graphics.create(x, 0, window.getWidth(), window.getHeight());
      window.paint(part);
      part.dispose();
      x += window.getWidth();
    }
    graphics.dispose();
    return image;
  }
}
