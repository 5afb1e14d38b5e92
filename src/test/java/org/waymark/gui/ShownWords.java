package org.waymark.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JTabbedPane;
import javax.swing.border.TitledBorder;

/**
 * Every word that can be seen in windows that speak Vietnamese, and that is not: words with letters
 * of which none has a mark.
 */
final class ShownWords {
  /** Names, and what is the same in Vietnamese. */
  private static final Set<String> NAMES = Set.of("Waymark", "MASON", "OK");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3}");
  private static final Pattern MARKED = Pattern.compile("[^\\p{ASCII}]");
  private static final Pattern TAG = Pattern.compile("<[^>]*>|&\\w+;");

  private final Set<String> found = new TreeSet<>();

  /** What is not Vietnamese in all windows that are open. */
  static Set<String> notVietnamese(Component... more) {
    ShownWords words = new ShownWords();
    for (Window window : Window.getWindows()) {
      if (window.isVisible()) {
        words.read(window);
      }
    }
    for (Component each : more) {
      words.read(each);
    }
    return words.found;
  }

  private void read(Component component) {
    if (component instanceof JLabel label) {
      add(label.getText());
    }
    if (component instanceof AbstractButton button) {
      add(button.getText());
    }
    if (component instanceof JTabbedPane tabs) {
      for (int i = 0; i < tabs.getTabCount(); i++) {
        add(tabs.getTitleAt(i));
        add(tabs.getToolTipTextAt(i));
        // What lies on a tab that is not in front is not visible to Swing.
        read(tabs.getComponentAt(i));
      }
    }
    if (component instanceof JComboBox<?> choice) {
      items(choice);
    }
    if (component instanceof JMenu menu) {
      for (Component item : menu.getMenuComponents()) {
        read(item);
      }
    }
    if (component instanceof JComponent inner) {
      add(inner.getToolTipText());
      if (inner.getBorder() instanceof TitledBorder border) {
        add(border.getTitle());
      }
      if (inner.getComponentPopupMenu() != null) {
        read(inner.getComponentPopupMenu());
      }
    }
    if (component instanceof Container container) {
      for (Component each : container.getComponents()) {
        if (each.isVisible()) {
          read(each);
        }
      }
    }
  }

  private <T> void items(JComboBox<T> choice) {
    JList<T> list = new JList<>();
    for (int i = 0; i < choice.getItemCount(); i++) {
      if (choice.getItemAt(i) instanceof File) {
        continue;
      }
      read(
          choice
              .getRenderer()
              .getListCellRendererComponent(list, choice.getItemAt(i), i, false, false));
    }
  }

  private void add(String text) {
    String plain = text == null ? "" : TAG.matcher(text).replaceAll(" ").strip();
    if (WORD.matcher(plain).find() && !MARKED.matcher(plain).find() && !NAMES.contains(plain)) {
      found.add(plain);
    }
  }
}
