package org.waymark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.duckdb.DuckDBDriver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waymark.report.PageText;

/**
 * A file that a command left, as what stands side by side in it: tables of rows (the first is the
 * heading), and lines of text.
 */
record LeftFile(List<List<List<String>>> tables, List<String> lines) {

  /** Reads a file by its ending; pictures of pixels and the like hold nothing that can be read. */
  static LeftFile of(Path file) throws Exception {
    String name = file.getFileName().toString();
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> table(csv(file));
      case "parquet" -> table(parquet(file));
      case "html" -> page(Files.readString(file));
      case "json" -> new LeftFile(List.of(), paths(new ObjectMapper().readTree(file.toFile())));
      case "svg" -> new LeftFile(List.of(), List.of(Files.readString(file)));
      case "xlsx" -> new LeftFile(sheets(file), List.of());
      case "docx" -> new LeftFile(List.of(), parts(file, "w:tr", "w:p"));
      default -> new LeftFile(List.of(), List.of());
    };
  }

  private static LeftFile table(List<List<String>> rows) {
    return new LeftFile(List.of(rows), List.of());
  }

  private static List<List<String>> csv(Path file) throws Exception {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      return csv.stream().map(CsvRecord::getFields).toList();
    }
  }

  private static List<List<String>> parquet(Path file) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (Connection duck = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM '" + file + "'")) {
      int columns = found.getMetaData().getColumnCount();
      List<String> heading = new ArrayList<>();
      for (int c = 1; c <= columns; c++) {
        heading.add(found.getMetaData().getColumnName(c));
      }
      rows.add(heading);
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int c = 1; c <= columns; c++) {
          String value = found.getString(c);
          row.add(value == null ? "" : value);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static LeftFile page(String html) throws Exception {
    List<List<List<String>>> tables = new ArrayList<>();
    for (Element table : PageText.all(PageText.parse(html), "table")) {
      List<List<String>> rows = new ArrayList<>();
      for (Element row : PageText.within(table, "tr")) {
        List<String> cells = new ArrayList<>();
        for (String tag : List.of("th", "td")) {
          PageText.within(row, tag).forEach(cell -> cells.add(cell.getTextContent().strip()));
        }
        rows.add(cells);
      }
      tables.add(rows);
    }
    return new LeftFile(tables, PageText.words(html).lines().toList());
  }

  /** A line for each value: the keys that lead to it, and it. */
  private static List<String> paths(JsonNode node) {
    List<String> lines = new ArrayList<>();
    if (node.isValueNode()) {
      lines.add(node.asText());
    }
    node.fields()
        .forEachRemaining(
            field ->
                paths(field.getValue()).forEach(line -> lines.add(field.getKey() + " " + line)));
    if (node.isArray()) {
      node.forEach(each -> lines.addAll(paths(each)));
    }
    return lines;
  }

  private static List<List<List<String>>> sheets(Path file) throws Exception {
    List<List<List<String>>> tables = new ArrayList<>();
    List<String> shared = parts(file, "si");
    for (Document sheet : documents(file, "xl/worksheets/").values()) {
      List<List<String>> rows = new ArrayList<>();
      for (Element row : PageText.all(sheet, "row")) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Element cell : PageText.within(row, "c")) {
          String value = cell.getTextContent();
          boolean isShared = cell.getAttribute("t").equals("s");
          cells.put(
              cell.getAttribute("r").replaceAll("\\d", ""),
              isShared ? shared.get(Integer.parseInt(value)) : value);
        }
        List<String> all = new ArrayList<>();
        for (char column = 'A'; column <= 'Z'; column++) {
          all.add(cells.getOrDefault(String.valueOf(column), ""));
        }
        rows.add(all);
      }
      tables.add(rows);
    }
    return tables;
  }

  /** Texts of all elements of these tags in an office document. */
  private static List<String> parts(Path file, String... tags) throws Exception {
    List<String> texts = new ArrayList<>();
    for (Document document : documents(file, "").values()) {
      Arrays.stream(tags)
          .map(document::getElementsByTagName)
          .forEach((NodeList found) -> addTexts(found, texts));
    }
    return texts;
  }

  private static void addTexts(NodeList found, List<String> texts) {
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
  }

  private static Map<String, Document> documents(Path file, String folder) throws Exception {
    Map<String, Document> documents = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().startsWith(folder) && entry.getName().endsWith(".xml")) {
          documents.put(
              entry.getName(),
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(zip.getInputStream(entry).readAllBytes())));
        }
      }
    }
    return documents;
  }
}
