package org.waymark.picture.sheet;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image as PNG (ISO/IEC 15948): three bytes a pixel, rows unfiltered, which suits
 * drawings of few colours. Java's own writer tries five filters for each row: it took half of the
 * time of drawing, and its files were larger.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Of 9: more takes longer and saves little. */
  private static final int EFFORT = 5;

  private static final int BITS = 8;
  private static final int RGB = 2;

  private PngFile() {}

  /** The file of an image of {@link BufferedImage#TYPE_INT_RGB}. */
  static byte[] of(BufferedImage image) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.write(SIGNATURE);
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      DataOutputStream fields = new DataOutputStream(header);
      fields.writeInt(image.getWidth());
      fields.writeInt(image.getHeight());
      fields.write(new byte[] {BITS, RGB, 0, 0, 0});
      chunk(out, "IHDR", header.toByteArray());
      chunk(out, "IDAT", rows(image));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }

  private static byte[] rows(BufferedImage image) throws IOException {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(EFFORT);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 13)) {
      byte[] row = new byte[1 + 3 * image.getWidth()];
      for (int first = 0; first < pixels.length; first += image.getWidth()) {
        int next = 1;
        for (int i = first; i < first + image.getWidth(); i++) {
          row[next++] = (byte) (pixels[i] >> 16);
          row[next++] = (byte) (pixels[i] >> 8);
          row[next++] = (byte) pixels[i];
        }
        out.write(row);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }
}
