package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.report.PageText;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * What a comparison tells of people entering exploitation, read back from everything that it
 * leaves. Numbers are rounded here anew: whole from ten on, with one decimal below; dollars to
 * three digits.
 */
final class ToldAnswers {
  /**
   * What is told of one scenario.
   *
   * @param effect difference a year, low and high end of its 95 % interval
   * @param verdict in words
   * @param cost dollars a year
   */
  record Told(List<String> effect, String verdict, String cost) {}

  /**
   * What is told of all.
   *
   * @param months from and until
   * @param scenarios by name, in the order in which they are told
   */
  record All(List<String> months, Map<String, Told> scenarios, List<String> order) {}

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final int FIGURES = 4;
  private static final int LONGEST = 30;

  private final Path folder;
  private final Words words;

  /** Of a comparison in a folder. */
  ToldAnswers(Path folder, Language language) {
    this.folder = folder;
    this.words = Words.of(language);
  }

  JsonNode summary() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
  }

  /**
   * From {@code summary.json}.
   *
   * @param names of the scenarios in the reader's language, by the names in files
   */
  All inSummary(Map<String, String> names) throws IOException {
    JsonNode root = summary();
    Rows rows = new Rows();
    for (JsonNode row : root.get("table")) {
      JsonNode figure = row.at("/variables/people_entering_exploitation");
      String because = figure.path("because").asText("nothing");
      rows.add(
          names.get(row.get("file").asText()),
          new Told(
              List.of(
                  rounded(figure.get("difference").asDouble()),
                  rounded(figure.get("low95").asDouble()),
                  rounded(figure.get("high95").asDouble())),
              words.text(
                  "comparison.verdict."
                      + (figure.get("verdict").asText() + "." + because).toUpperCase(Locale.ROOT)),
              cost(root, row.get("file").asText())));
    }
    JsonNode window = root.get("window");
    return rows.all(List.of(window.get("from").asText(), window.get("until").asText()));
  }

  private String cost(JsonNode root, String file) {
    for (JsonNode other : root.get("others")) {
      if (other.get("file").asText().equals(file)) {
        JsonNode usd = other.at("/costEffectiveness/usdPerYear");
        return usd.isMissingNode()
            ? words.text("comparison.table.notCounted")
            : dollars(usd.asDouble());
      }
    }
    throw new AssertionError(file);
  }

  /** From what stood on the screen. */
  All onScreen(String out, Map<String, String> names) {
    List<String> lines = out.lines().toList();
    String start = words.text("comparison.table.title", "|", "").split("\\|")[0];
    int title =
        IntStream.range(0, lines.size())
            .filter(line -> lines.get(line).startsWith(start.substring(0, start.length() - 1)))
            .findFirst()
            .orElseThrow();
    Rows rows = new Rows();
    String[] said = words.text("comparison.table.short.verdict", "|", "|", "|").split("\\|", -1);
    for (int i = title; !lines.get(i).isEmpty(); i++) {
      String line = lines.get(i);
      names.values().stream()
          .filter(name -> line.startsWith(shortened(name)))
          .forEach(
              name -> {
                String[] cells = line.strip().split(" {2,}");
                String below = below(lines, lines.indexOf(line) + 1);
                String verdict = below.substring(below.indexOf(said[0]) + said[0].length());
                String usd = said[1].substring(said[1].indexOf(';') + 1).strip();
                String cost = verdict.substring(verdict.indexOf(usd) + usd.length()).strip();
                rows.add(
                    name,
                    new Told(
                        effect(cells[1], cells[2]),
                        verdict.split("[.;]")[0],
                        cost.substring(0, cost.indexOf(';'))));
              });
    }
    String heading = lines.get(title) + " " + lines.get(title + 1);
    return rows.all(MONTH.matcher(heading).results().map(found -> found.group()).toList());
  }

  /** Long names are cut on the screen. */
  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 3) + "...";
  }

  private static String below(List<String> lines, int from) {
    StringBuilder below = new StringBuilder();
    for (int i = from; lines.get(i).startsWith("    "); i++) {
      below.append(lines.get(i).strip()).append(' ');
    }
    return below.toString();
  }

  /** From {@code report.html}. */
  All inPage() throws Exception {
    Document page = PageText.parse(Files.readString(folder.resolve("report.html")));
    Element table =
        PageText.all(page, "table").stream()
            .filter(each -> each.getAttribute("class").contains("scenarios"))
            .findFirst()
            .orElseThrow();
    Rows rows = new Rows();
    Element body = PageText.within(table, "tbody").get(0);
    for (Element row : PageText.within(body, "tr")) {
      List<Element> cells = PageText.within(row, "td");
      int verdict = 1 + FIGURES;
      rows.add(
          PageText.within(row, "th").get(0).getTextContent(),
          new Told(
              effect(strong(cells.get(1)), PageText.within(cells.get(1), "small").get(0)),
              strong(cells.get(verdict)),
              plain(strong(cells.get(verdict + 1)))));
    }
    return rows.all(months(PageText.within(table, "caption").get(0).getTextContent()));
  }

  private static String strong(Element cell) {
    return PageText.within(cell, "strong").get(0).getTextContent();
  }

  private List<String> effect(String said, Element small) {
    String interval = small.getTextContent();
    return effect(said, interval.substring(0, interval.lastIndexOf(' ')));
  }

  /** From {@code brief.docx}: its first table, and the paragraph above it. */
  All inBrief() throws Exception {
    Document brief = part("brief.docx", "word/document.xml");
    Element table = PageText.all(brief, "w:tbl").get(0);
    Rows rows = new Rows();
    List<Element> all = PageText.within(table, "w:tr");
    for (Element row : all.subList(1, all.size())) {
      List<String> cells =
          PageText.within(row, "w:tc").stream().map(Element::getTextContent).toList();
      int bracket = cells.get(2).indexOf(" (");
      rows.add(
          cells.get(0),
          new Told(
              effect(
                  cells.get(2).substring(0, bracket),
                  cells.get(2).substring(bracket + 2, cells.get(2).length() - 1)),
              cells.get(2 + FIGURES),
              plain(cells.get(3 + FIGURES))));
    }
    return rows.all(months(table.getPreviousSibling().getTextContent()));
  }

  /** From {@code results.xlsx}: its first sheet, and the months of its second. */
  All inWorkbook() throws Exception {
    List<List<String>> sheet = sheet(1);
    int verdict = 3 + 4 * FIGURES;
    Rows rows = new Rows();
    for (List<String> row : sheet.subList(1, sheet.size())) {
      String cost = row.get(verdict + 2);
      boolean number = cost.matches("-?[0-9.]+(E-?[0-9]+)?");
      rows.add(
          row.get(0),
          new Told(
              row.subList(3, 6).stream().map(cell -> rounded(Double.parseDouble(cell))).toList(),
              row.get(verdict),
              number ? dollars(Double.parseDouble(cost)) : cost));
    }
    String title = words.text("comparison.table.title", "|", "").split("\\|")[0];
    return rows.all(
        sheet(2).stream()
            .map(row -> row.get(0))
            .filter(text -> text.startsWith(title))
            .map(ToldAnswers::months)
            .findFirst()
            .orElseThrow());
  }

  /** All texts and numbers of a sheet; empty where a cell is. */
  List<List<String>> sheet(int number) throws Exception {
    List<String> shared =
        PageText.all(part("results.xlsx", "xl/sharedStrings.xml"), "si").stream()
            .map(Element::getTextContent)
            .toList();
    List<List<String>> rows = new ArrayList<>();
    Document sheet = part("results.xlsx", "xl/worksheets/sheet" + number + ".xml");
    for (Element row : PageText.all(sheet, "row")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : PageText.within(row, "c")) {
        String column = cell.getAttribute("r").replaceAll("\\d", "");
        int at = column.chars().reduce(0, (sum, letter) -> 26 * sum + letter - 'A' + 1) - 1;
        while (cells.size() < at) {
          cells.add("");
        }
        String text = cell.getTextContent();
        cells.add(cell.getAttribute("t").equals("s") ? shared.get(Integer.parseInt(text)) : text);
      }
      rows.add(cells);
    }
    return rows;
  }

  private Document part(String file, String name) throws Exception {
    try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
      byte[] content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(content));
    }
  }

  /** Every word of a file of the folder, as bytes of UTF-8. */
  String text(String file) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
  }

  private static List<String> months(String text) {
    return MONTH.matcher(text).results().map(found -> found.group()).toList();
  }

  private List<String> effect(String difference, String interval) {
    String[] between = words.text("comparison.range", "|", "|").split("\\|", -1);
    String ends = plain(interval).substring(between[0].length());
    int middle = ends.indexOf(between[1]);
    assertThat(middle).as(interval).isPositive();
    return List.of(
        plain(difference), ends.substring(0, middle), ends.substring(middle + between[1].length()));
  }

  private static String plain(String said) {
    return said.replace('\u2212', '-');
  }

  private String rounded(double value) {
    boolean nothing = Math.abs(value) < 0.05;
    return written(nothing ? 0 : value, nothing || Math.abs(value) >= 10 ? "#,##0" : "#,##0.0");
  }

  private String dollars(double value) {
    BigDecimal three = BigDecimal.valueOf(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
    return written(Math.abs(value) < 100 ? Math.rint(value) : three.doubleValue(), "#,##0");
  }

  private String written(double value, String pattern) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    if (words.language() == Language.VI) {
      symbols.setDecimalSeparator(',');
      symbols.setGroupingSeparator('.');
    }
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return (value > 0 ? "+" : "") + format.format(BigDecimal.valueOf(value));
  }

  /** Rows in the order in which they are met. */
  private static final class Rows {
    private final Map<String, Told> scenarios = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    void add(String name, Told told) {
      assertThat(scenarios.put(name, told)).as(name).isNull();
      order.add(name);
    }

    All all(List<String> months) {
      return new All(months, scenarios, order);
    }
  }
}
