package org.waymark.picture;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.axis.Start;
import org.waymark.picture.flow.PathwayFlow;
import org.waymark.picture.map.ProvinceMap;
import org.waymark.picture.row.BarsOfKinds;
import org.waymark.picture.row.NestedBars;
import org.waymark.picture.row.ShareCurves;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.time.Course;
import org.waymark.picture.time.LinePanels;
import org.waymark.picture.time.StackedBars;
import org.waymark.picture.time.TimeCourse;

/** Invented charts of every kind, with texts as long as those of a report in Vietnamese. */
public final class Samples {
  public static final TimeCourse.Marker SOURCE =
      new TimeCourse.Marker(2016.5, "2016/17: nguồn số liệu khác trong hồ sơ chính thức");

  private Samples() {}

  public static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("course", course());
    all.put("two-courses", twoCourses());
    all.put("many-courses", manyCourses(9));
    all.put("sure", NestedBars.of(sure()));
    all.put("shares", shares());
    all.put("flow", flow());
    all.put("map-63", ProvinceMap.of(map(ProvinceMap.Units.PROVINCES_2019)));
    all.put("map-34", ProvinceMap.of(map(ProvinceMap.Units.UNITS_2025)));
    all.put("money", StackedBars.of(money()));
    all.put("sectors", sectors());
    all.put("panels", LinePanels.of(panels()));
    all.put("responses", ResponseSamples.panels());
    all.put("heat-field", ResponseSamples.field());
    all.put("heat-blocks", ResponseSamples.blocks());
    all.put("differences", differences());
    all.put("map-differences", ProvinceMap.ofDifferences(mapOfDifferences()));
    all.put("curves", curves());
    return all;
  }

  public static TimeCourse course() {
    return new TimeCourse(
        "người mỗi năm",
        Quantity.NUMBER,
        List.of(
            course(
                "Người bị mua bán (mô phỏng)",
                "chỉ do ngẫu nhiên (95 %)",
                "các giả định hợp lý khác (90 %)",
                5700)),
        TimeCourse.Observed.NONE,
        List.of(SOURCE),
        List.of(
            new TimeCourse.Period(2024, 2030, "ngoài thời gian có số liệu: giả định tiếp diễn")));
  }

  public static TimeCourse differences() {
    return new TimeCourse(
        "người mỗi năm, kịch bản khác trừ tham chiếu",
        Quantity.NUMBER,
        List.of(new Course("chênh lệch", "ngẫu nhiên, 95 %", "giả định, 90 %", around(-310))),
        TimeCourse.Observed.NONE,
        List.of(),
        List.of(),
        Optional.of(new Start(YearMonth.of(2016, 1), "từ 2016-01")));
  }

  /** A course whose wider band reaches over zero. */
  private static List<Course.Point> around(double size) {
    List<Course.Point> points = new ArrayList<>();
    for (int year = 2012; year <= 2023; year++) {
      boolean begun = year >= 2016;
      double mean = begun ? size * (1 + 0.2 * Math.sin(year * 0.7)) : 0;
      points.add(
          new Course.Point(
              year,
              mean,
              begun ? new Interval(mean - 60, mean + 60) : new Interval(0, 0),
              begun ? new Interval(mean - 900, mean + 450) : new Interval(0, 0)));
    }
    return points;
  }

  public static ShareCurves curves() {
    return new ShareCurves(
        "Số đô la Mỹ sẵn sàng chi cho mỗi người không bị mua bán (mỗi bước gấp 2 hoặc 2,5 lần)",
        "tỷ lệ các thế giới hợp lý trong đó một kịch bản có lợi ích ròng lớn nhất",
        List.of("0", "100", "", "", "1.000", "", "", "10.000", "", "", "100.000"),
        List.of(
            new ShareCurves.Curve(
                "Kịch bản cơ sở 2012-2023",
                List.of(1.0, 1.0, 1.0, 0.95, 0.9, 0.8, 0.6, 0.4, 0.2, 0.02, 0.02)),
            new ShareCurves.Curve(
                "Ngân sách lớn hơn",
                List.of(0.0, 0.0, 0.0, 0.05, 0.1, 0.15, 0.3, 0.4, 0.45, 0.5, 0.5)),
            new ShareCurves.Curve(
                "Nâng cao nhận thức ở các xã biên giới",
                List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.05, 0.1, 0.2, 0.33, 0.46, 0.46)),
            new ShareCurves.Curve(
                "Đường dây nóng và bảo vệ nạn nhân",
                List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.02, 0.02, 0.02))));
  }

  public static TimeCourse twoCourses() {
    List<TimeCourse.Dot> dots = new ArrayList<>();
    double[] values = {883, 982, 1031, 1000, 1128, 376, 490, 309, 144, 126, 222};
    for (int i = 0; i < values.length; i++) {
      dots.add(new TimeCourse.Dot(2012 + i, values[i]));
    }
    return new TimeCourse(
        "people per year",
        Quantity.NUMBER,
        List.of(
            course("Victims identified (simulated)", "chance, 95 %", "assumptions, 90 %", 780),
            course("Victims recorded (simulated)", "recorded: chance, 95 %", "", 420)),
        new TimeCourse.Observed("Official record", dots),
        List.of(SOURCE, new TimeCourse.Marker(2020, "2020: borders closed")),
        List.of());
  }

  /** Levels of so many scenarios, which are the same until a policy begins. */
  public static TimeCourse manyCourses(int count) {
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Course.Point> points = new ArrayList<>();
      for (int year = 2024; year <= 2035; year++) {
        double mean = 3000 + 150 * Math.sin(year) - (year < 2027 ? 0 : 70 * i * (year - 2026));
        points.add(new Course.Point(year, mean, Interval.NONE, Interval.NONE));
      }
      String label = i < 6 ? "Kịch bản số " + i + " có tên dài, từ 2027" : "các kịch bản khác";
      courses.add(new Course(label, "", "", points));
    }
    return new TimeCourse(
        "người mỗi năm",
        Quantity.NUMBER,
        courses,
        TimeCourse.Observed.NONE,
        List.of(),
        List.of(),
        Optional.of(new Start(YearMonth.of(2027, 1), "từ 2027-01")));
  }

  public static Course course(String label, String chance, String assumptions, double size) {
    List<Course.Point> points = new ArrayList<>();
    for (int year = 2012; year <= 2030; year++) {
      double mean = size * (1 + 0.2 * Math.sin(year * 0.7));
      points.add(
          new Course.Point(
              year,
              mean,
              new Interval(mean * 0.93, mean * 1.07),
              assumptions.isEmpty() ? Interval.NONE : new Interval(mean * 0.6, mean * 1.7)));
    }
    return new Course(label, chance, assumptions, points);
  }

  public static NestedBars.Data sure() {
    return new NestedBars.Data(
        "so với kịch bản cơ sở: người mỗi năm",
        Quantity.NUMBER,
        new NestedBars.Key(
            "trung bình của các lần chạy",
            "chỉ do ngẫu nhiên (95 %)",
            "do các giả định hợp lý khác (90 %)",
            "hồ sơ chính thức"),
        List.of(
            row("", "Người bị mua bán", 5700.3, Double.NaN),
            row("", "Nạn nhân được xác định và được cơ quan chức năng ghi nhận", 612.4, 388),
            new NestedBars.Row(
                "", "Chỉ trung bình", 3000, Interval.NONE, Interval.NONE, Double.NaN)));
  }

  private static NestedBars.Row row(String group, String label, double mean, double record) {
    return new NestedBars.Row(
        group,
        label,
        mean,
        new Interval(mean * 0.92, mean * 1.08),
        new Interval(mean * 0.5, mean * 1.8),
        record);
  }

  public static BarsOfKinds shares() {
    return new BarsOfKinds(
        "tỷ lệ trong số nạn nhân được xác định",
        Quantity.SHARE,
        List.of("mô phỏng"),
        "95 % số lần chạy",
        "theo hồ sơ chính thức",
        List.of(
            share("Giới tính", "Nữ", 0.86, new Interval(0.8, 0.9), 0.9),
            share("Giới tính", "Nam", 0.14, new Interval(0.1, 0.2), 0.1),
            share(
                "Nơi bị bóc lột",
                "Trung Quốc (kể cả hôn nhân cưỡng ép và sinh con hộ)",
                0.7,
                new Interval(0.66, 0.74),
                0.75),
            share("Nơi bị bóc lột", "Campuchia", 0.12, Interval.NONE, Double.NaN),
            share("Nơi bị bóc lột", "Trong nước", 0, Interval.NONE, 1)));
  }

  private static BarsOfKinds.Row share(
      String group, String label, double value, Interval interval, double recorded) {
    return new BarsOfKinds.Row(group, label, 0, value, interval, recorded);
  }

  public static PathwayFlow flow() {
    return new PathwayFlow(
        List.of(
            new PathwayFlow.Node("t", "Người bị mua bán: 5.700", 5700, 0),
            new PathwayFlow.Node("s", "Bị chặn lại trên đường đi: 420", 420, 1),
            new PathwayFlow.Node("e", "Bị đưa vào hoàn cảnh bị bóc lột: 5.280", 5280, 1),
            new PathwayFlow.Node("r", "Trở về: 3.100", 3100, 2),
            new PathwayFlow.Node("n", "Không bao giờ trở về (ở lại nơi đến): 900", 900, 2),
            new PathwayFlow.Node("i", "Vẫn đang bị bóc lột vào cuối kỳ: 1.280", 1280, 2),
            new PathwayFlow.Node("v", "Được xác định là nạn nhân: 610", 610, 3),
            new PathwayFlow.Node("x", "Không được xác định là nạn nhân: 2.490", 2490, 3),
            new PathwayFlow.Node("a", "Được hỗ trợ: 400", 400, 4),
            new PathwayFlow.Node("b", "Không được hỗ trợ: 210", 210, 4),
            new PathwayFlow.Node("g", "Tái hòa nhập cộng đồng: 300", 300, 5),
            new PathwayFlow.Node("h", "Bị mua bán lần nữa (tính riêng): 60", 60, 5)),
        List.of(
            new PathwayFlow.Link("t", "s", 420),
            new PathwayFlow.Link("t", "e", 5280),
            new PathwayFlow.Link("e", "r", 3100),
            new PathwayFlow.Link("e", "n", 900),
            new PathwayFlow.Link("e", "i", 1280),
            new PathwayFlow.Link("r", "v", 610),
            new PathwayFlow.Link("r", "x", 2490),
            new PathwayFlow.Link("v", "a", 400),
            new PathwayFlow.Link("v", "b", 210),
            new PathwayFlow.Link("a", "g", 300)));
  }

  public static ProvinceMap.Data map(ProvinceMap.Units units) {
    Map<String, ProvinceMap.Value> values = new LinkedHashMap<>();
    int i = 0;
    for (Province province : Evidence.load().provinces()) {
      String code =
          units == ProvinceMap.Units.PROVINCES_2019 ? province.iso() : province.unit2025();
      double value = i % 17 == 5 ? Double.NaN : (i * 37 % 63) * 1.3;
      values.put(code, new ProvinceMap.Value(value, i % 3 == 0));
      i++;
    }
    return new ProvinceMap.Data(
        units,
        values,
        List.of(),
        List.of(),
        "Người bị mua bán trên 100.000 dân mỗi năm (mô phỏng)",
        "không chắc chắn: khoảng rộng hơn một nửa giá trị",
        "không có giá trị",
        new ProvinceMap.Islands("Quần đảo Hoàng Sa", "Quần đảo Trường Sa"),
        "Bản đồ chỉ để minh họa: không xếp hạng các tỉnh và không nói gì về một xã, một hộ hay một"
            + " người cụ thể nào. Ranh giới đã được giản lược.");
  }

  public static ProvinceMap.Data mapOfDifferences() {
    ProvinceMap.Data data = map(ProvinceMap.Units.PROVINCES_2019);
    Map<String, ProvinceMap.Value> values = new LinkedHashMap<>();
    data.values()
        .forEach(
            (code, each) ->
                values.put(code, new ProvinceMap.Value(each.value() / 40 - 1, each.uncertain())));
    return new ProvinceMap.Data(
        data.units(),
        values,
        List.of(-0.8, -0.2, 0.2, 0.8),
        List.of(
            "ít hơn trên 0,8",
            "ít hơn 0,2 đến 0,8",
            "chênh lệch dưới 0,2",
            "nhiều hơn 0,2 đến 0,8",
            "nhiều hơn trên 0,8"),
        "chênh lệch số người bị mua bán mỗi năm trên 100.000 dân (mô phỏng)",
        "mô hình không phân biệt được với không",
        data.noValueLabel(),
        data.islands(),
        data.disclaimer());
  }

  public static StackedBars.Data money() {
    List<Integer> years = new ArrayList<>();
    for (int year = 2012; year <= 2025; year++) {
      years.add(year);
    }
    return new StackedBars.Data(
        "nghìn đô la Mỹ mỗi năm",
        Quantity.NUMBER,
        years,
        List.of(
            part("Thu", "Tài trợ", years, 2000),
            part("Chi", "Nâng cao nhận thức", years, 700),
            part("Chi", "Hỗ trợ nạn nhân trở về", years, 600),
            part("Chi", "Đào tạo cán bộ", years, 300),
            part("Chi", "Chi phí quản lý", years, 250),
            part("Chi", "Trả lại nhà tài trợ", years, 100)));
  }

  private static StackedBars.Part part(String bar, String label, List<Integer> years, double size) {
    List<Double> values = new ArrayList<>();
    for (int year : years) {
      values.add(size * (1 + 0.3 * Math.cos(year * 1.7)));
    }
    return new StackedBars.Part(bar, label, values);
  }

  public static BarsOfKinds sectors() {
    return new BarsOfKinds(
        "people per year",
        Quantity.NUMBER,
        List.of("simulated"),
        "95 % of runs",
        "",
        List.of(
            new BarsOfKinds.Row(
                "", "Forced marriage", 0, 2103.4, new Interval(1900, 2300), Double.NaN),
            new BarsOfKinds.Row(
                "", "Sexual exploitation", 0, 1800, new Interval(1700, 1950), Double.NaN),
            new BarsOfKinds.Row(
                "",
                "Forced labour, of which online scams in compounds abroad",
                0,
                900,
                Interval.NONE,
                Double.NaN),
            new BarsOfKinds.Row("", "A fall", 0, -320, new Interval(-500, -100), Double.NaN)));
  }

  public static LinePanels.Data panels() {
    String[] titles = {
      "Số người tuyển mộ đang hoạt động", "Nguy cơ bị bắt theo cảm nhận của người tuyển mộ",
      "Tỷ lệ người tuyển mộ hoạt động xa nhà", "Chi phí"
    };
    List<LinePanels.Panel> panels = new ArrayList<>();
    for (int i = 0; i < titles.length; i++) {
      boolean share = i == 1 || i == 2;
      panels.add(
          new LinePanels.Panel(
              titles[i],
              new TimeCourse(
                  share ? "" : "người",
                  share ? Quantity.SHARE : Quantity.NUMBER,
                  List.of(
                      course(
                          "trung bình",
                          "ngẫu nhiên (95 %)",
                          "giả định (90 %)",
                          share ? 0.09 : 10321)),
                  TimeCourse.Observed.NONE,
                  i == 0 ? List.of(SOURCE) : List.of(),
                  List.of())));
    }
    return new LinePanels.Data(panels, "Mỗi hình có thang riêng.");
  }
}
