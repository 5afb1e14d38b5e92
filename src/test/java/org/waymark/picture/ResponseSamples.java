package org.waymark.picture;

import java.util.ArrayList;
import java.util.List;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.response.HeatMap;
import org.waymark.picture.response.ResponsePanels;

/** Invented responses, with texts as long as those of a report in Vietnamese. */
public final class ResponseSamples {
  private ResponseSamples() {}

  public static ResponsePanels panels() {
    List<ResponsePanels.Panel> panels = new ArrayList<>();
    panels.add(curve("Kinh phí một năm của IOM cho công tác phòng, chống mua bán người", 0, 6e6));
    panels.add(curve("Phần cán bộ liêm chính", 0.5, 0.8));
    List<ResponsePanels.Place> levels = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      double mean = 5400 + 80 * i * i;
      levels.add(
          new ResponsePanels.Place(
              i * 0.2, mean, i == 2 ? Interval.NONE : new Interval(mean - 90, mean + 90)));
    }
    panels.add(
        new ResponsePanels.Panel(
            "Mức nhận thức", "chỉ số", Quantity.NUMBER, List.of(), false, levels, List.of(), 0.4));
    List<ResponsePanels.Place> words = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      words.add(new ResponsePanels.Place(i, 5300 + 200 * i, new Interval(5200, 5500 + 200 * i)));
    }
    panels.add(
        new ResponsePanels.Panel(
            "Cách IOM lựa chọn",
            "",
            Quantity.NUMBER,
            List.of("fixed", "needs-based", "adaptive"),
            false,
            words,
            List.of(),
            Double.NaN));
    panels.add(
        new ResponsePanels.Panel(
            "Không có giá trị", "", Quantity.SHARE, List.of(), true, List.of(), List.of(), 0.5));
    return new ResponsePanels(
        "Người bị mua bán, người mỗi năm",
        Quantity.NUMBER,
        new ResponsePanels.Key(
            "trung bình theo các yếu tố khác",
            "khoảng 95 %",
            "khoảng 90 % theo các giả định",
            "một điểm của nghiên cứu",
            "giá trị trong kịch bản"),
        panels);
  }

  private static ResponsePanels.Panel curve(String title, double low, double high) {
    List<ResponsePanels.Place> places = new ArrayList<>();
    List<ResponsePanels.Dot> dots = new ArrayList<>();
    for (int i = 0; i <= 32; i++) {
      double t = i / 32.0;
      double mean = 5600 - 400 * t * (1.2 - t);
      double half = 60 + 200 * (t - 0.5) * (t - 0.5);
      double x = low + t * (high - low);
      Interval worlds = new Interval(mean - 500 * t, mean + 300 * t);
      places.add(new ResponsePanels.Place(x, mean, new Interval(mean - half, mean + half), worlds));
      dots.add(new ResponsePanels.Dot(x, mean + 300 * Math.sin(17.0 * i)));
    }
    return new ResponsePanels.Panel(
        title,
        "USD mỗi năm",
        Quantity.NUMBER,
        List.of(),
        true,
        places,
        dots,
        low + 0.3 * (high - low));
  }

  public static HeatMap field() {
    double[][] values = new double[4][5];
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 5; column++) {
        values[row][column] = 5600 - 90 * column - 130 * row + 35 * row * column;
      }
    }
    return new HeatMap(
        new HeatMap.Side(
            "Kinh phí một năm của IOM, USD mỗi năm",
            Quantity.NUMBER,
            List.of(0.0, 1.5e6, 3e6, 4.5e6, 6e6),
            List.of("0", "1.500.000", "3.000.000", "4.500.000", "6.000.000"),
            1),
        new HeatMap.Side(
            "Phần cán bộ liêm chính",
            Quantity.SHARE,
            List.of(0.5, 0.6, 0.7, 0.8),
            List.of("50%", "60%", "70%", "80%"),
            2),
        "Người bị mua bán, người mỗi năm",
        Quantity.NUMBER,
        values,
        "đã mô phỏng tại đây; giữa các điểm là nội suy",
        "kịch bản như hiện nay");
  }

  public static HeatMap blocks() {
    return new HeatMap(
        new HeatMap.Side(
            "Cách IOM lựa chọn",
            Quantity.NUMBER,
            List.of(),
            List.of("fixed", "needs-based", "adaptive"),
            0),
        new HeatMap.Side(
            "Mức nhận thức", Quantity.NUMBER, List.of(0.2, 0.4), List.of("0,2", "0,4"), 1),
        "Phần nạn nhân được bảo vệ",
        Quantity.SHARE,
        new double[][] {{0.11, 0.15, 0.19}, {0.14, Double.NaN, 0.26}},
        "đã mô phỏng tại đây",
        "kịch bản như hiện nay");
  }
}
