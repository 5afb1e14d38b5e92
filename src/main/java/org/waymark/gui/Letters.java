package org.waymark.gui;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.waymark.words.Words;

/** The size of text in all windows, MASON's included, and the words of Swing's own. */
final class Letters {
  private static final float SIZE = 12;

  /** Before what Swing calls a word of its own. */
  private static final String SWING = "gui.swing.";

  private Letters() {}

  /** Swing has no Vietnamese: its words are ours. */
  static void speak(Words words) {
    words.keys(SWING).forEach(key -> UIManager.put(key.substring(SWING.length()), words.text(key)));
  }

  /** Makes all letters as large as the plain ones of {@link Look}. */
  static void enlarge(double scale) {
    UIDefaults defaults = UIManager.getDefaults();
    List<Object> keys = new ArrayList<>(defaults.keySet());
    for (Object key : keys) {
      if (key.toString().endsWith(".font") && defaults.getFont(key) != null) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) (SIZE * scale));
        UIManager.put(key, new FontUIResource(font));
      }
    }
  }
}
