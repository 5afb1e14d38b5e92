package org.waymark.gui;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** The size of text in all windows, MASON's included. */
final class Letters {
  private static final float SIZE = 12;

  private Letters() {}

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
