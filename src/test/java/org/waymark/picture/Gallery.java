package org.waymark.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.picture.sheet.Picture;
import org.waymark.picture.sheet.PictureStyle;
import org.waymark.words.Language;

/**
 * Draws every kind of picture into a folder, to be looked at: {@code Gallery FOLDER}. Writes files
 * and a page of all of them.
 */
public final class Gallery {
  private Gallery() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    StringBuilder page =
        new StringBuilder(
            "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'>"
                + "<title>Gallery</title><style>"
                + PictureStyle.css()
                + "body{background:var(--paper);color:var(--ink);max-width:720px;margin:0 auto;"
                + "padding:0 20px;font-family:sans-serif}</style>");
    long begin = System.nanoTime();
    long bytes = 0;
    for (Map.Entry<String, Chart> sample : Samples.all().entrySet()) {
      long one = System.nanoTime();
      Picture picture = Picture.of(frame(sample.getKey()), sample.getValue());
      long millis = (System.nanoTime() - one) / 1_000_000;
      bytes += picture.png().length;
      System.out.printf(
          "%-12s %4d ms; inline %6d and %6d, svg %6d, png %7d%n",
          sample.getKey(),
          millis,
          picture.svgInline().length(),
          picture.svgInlineNarrow().length(),
          picture.svg().length(),
          picture.png().length);
      page.append("<h2>").append(sample.getKey()).append("</h2>\n");
      page.append(picture.svgInline()).append(picture.svgInlineNarrow());
      Files.writeString(folder.resolve(sample.getKey() + ".svg"), picture.svg());
      Files.write(folder.resolve(sample.getKey() + ".png"), picture.png());
    }
    Files.writeString(folder.resolve("index.html"), page);
    System.out.printf("%d ms, %d bytes of PNG%n", (System.nanoTime() - begin) / 1_000_000, bytes);
  }

  public static Frame frame(String id) {
    return new Frame(
        id,
        "Bao nhiêu người bị mua bán, và bao nhiêu người trong số họ được xác định là nạn nhân? ("
            + id
            + ")",
        "Mô phỏng. Dải đậm: chỉ do ngẫu nhiên, 95 % số lần chạy. Dải nhạt: các bộ giả định hợp lý"
            + " khác, 90 %. Không phải là ước tính số người thật.",
        Language.VI);
  }
}
