package org.waymark.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.waymark.outcome.file.Json;

/** An address as a square that telephones read. */
final class QrCode {
  private QrCode() {}

  /** Its rows, each a text of 0 and 1, without the margin of four. */
  static ArrayNode of(String text) {
    try {
      ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      ArrayNode rows = Json.object().putArray("rows");
      for (int y = 0; y < matrix.getHeight(); y++) {
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < matrix.getWidth(); x++) {
          row.append(matrix.get(x, y));
        }
        rows.add(row.toString());
      }
      return rows;
    } catch (WriterException e) {
      throw new IllegalArgumentException("No code for " + text, e);
    }
  }
}
