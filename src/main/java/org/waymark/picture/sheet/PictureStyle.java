package org.waymark.picture.sheet;

import java.util.stream.Collectors;

/** The stylesheet that pictures inside a page need. */
public final class PictureStyle {
  private PictureStyle() {}

  /**
   * Values of the variables {@code --ink}, {@code --muted}, {@code --grid}, {@code --paper}, {@code
   * --c1} to {@code --c8} and others for light, dark and print, and rules that show the wide or the
   * narrow form of a picture. Print is always light and wide.
   */
  public static String css() {
    return """
        :root{%s}
        @media screen and (prefers-color-scheme:dark){:root{%s}}
        svg.picture{display:block;width:100%%;height:auto;overflow:visible}
        svg.picture.narrow{display:none}
        @media screen and (max-width:640px){svg.picture.wide{display:none}svg.picture.narrow{display:block}}
        @media print{svg.picture{break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """
        .formatted(declarations(false), declarations(true));
  }

  private static String declarations(boolean inTheDark) {
    return Ink.ALL.stream().map(ink -> ink.declaration(inTheDark)).collect(Collectors.joining(";"));
  }
}
