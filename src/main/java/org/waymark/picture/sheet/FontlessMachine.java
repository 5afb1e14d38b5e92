package org.waymark.picture.sheet;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Java on Linux refuses to draw any letter where fontconfig finds no font at all (a bare
 * container), even with a font of the program's own. It can be told of one by a file.
 */
final class FontlessMachine {
  private static final String PROPERTY = "sun.awt.fontconfig";

  private FontlessMachine() {}

  /** Tells Java of the program's own font where there is no other. */
  static void prepare() {
    if (!hasFonts() && System.getProperty(PROPERTY) == null) {
      tell();
    }
  }

  private static boolean hasFonts() {
    try {
      return !new Font(Font.DIALOG, Font.PLAIN, 12).getFamily().isEmpty();
    } catch (InternalError | RuntimeException e) {
      return false;
    }
  }

  private static void tell() {
    try {
      Path font = temporary("waymark", ".ttf");
      try (InputStream in = FontlessMachine.class.getResourceAsStream("NotoSans-Regular.ttf")) {
        Files.write(font, in.readAllBytes());
      }
      Path list = temporary("waymark-fonts", ".properties");
      Files.writeString(list, list(font));
      System.setProperty(PROPERTY, list.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("No font is installed, and none can be written", e);
    }
  }

  private static Path temporary(String name, String ending) throws IOException {
    Path file = Files.createTempFile(name, ending);
    file.toFile().deleteOnExit();
    return file;
  }

  private static String list(Path font) {
    StringBuilder list = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
    for (String family :
        new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
      for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
        list.append(family).append('.').append(style).append(".latin-1=noto\n");
      }
    }
    return list.append("filename.noto=").append(font).append('\n').toString();
  }
}
