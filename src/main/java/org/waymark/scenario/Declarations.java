package org.waymark.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.evidence.Resource;
import org.waymark.evidence.Row;
import org.waymark.scenario.Entry.Kind;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Sign;

/**
 * The table {@code parameter/parameters.csv}, joined by path with the components of the records.
 * The head of the table says what its columns mean.
 */
final class Declarations {
  private static final String TABLE = "scenario/parameter/parameters.csv";

  /** Answers in the column of what may be set for some provinces only. */
  private enum Local {
    YES,
    NO
  }

  private Declarations() {}

  /**
   * What the table that comes with the program declares, in the order of the records.
   *
   * @throws IllegalStateException as {@link #read}
   */
  static List<Entry> shipped(RecordTree tree) {
    return read(tree, Resource.bytes(Parameters.class, "parameters.csv"));
  }

  /**
   * What a table declares, in the order of the records.
   *
   * @throws IllegalStateException if a component has no row, a row no component or another row its
   *     path, or if a cell cannot be read; it names path and line
   */
  static List<Entry> read(RecordTree tree, byte[] table) {
    Map<String, Class<?>> types = tree.types();
    Map<String, Row> rows = new HashMap<>();
    for (Row row : Row.readAll(TABLE, table, Function.identity())) {
      String path = row.name("path");
      if (!types.containsKey(path)) {
        String maybe = Nearest.path(path, types.keySet()).map(" (maybe %s)"::formatted).orElse("");
        throw row.fault("path", path, "the path of a component" + maybe);
      }
      Row first = rows.putIfAbsent(path, row);
      if (first != null) {
        throw row.fault("path", path, "a path other than that of line " + first.line());
      }
    }
    List<Entry> entries = new ArrayList<>();
    long line = 1;
    for (Map.Entry<String, Class<?>> type : types.entrySet()) {
      Row row = rows.get(type.getKey());
      if (row == null) {
        throw new IllegalStateException(
            "%s: component %s has no row; it belongs below line %s"
                .formatted(TABLE, type.getKey(), line));
      }
      line = row.line();
      entries.add(entry(row, type.getValue()));
    }
    return List.copyOf(entries);
  }

  private static Entry entry(Row row, Class<?> type) {
    Kind kind = type == double.class ? Kind.NUMBER : type == int.class ? Kind.WHOLE : Kind.WORD;
    String path = row.name("path");
    Entry entry =
        new Entry(
            path,
            kind,
            row.name("unit"),
            number(row, "low", kind),
            number(row, "high", kind),
            kind == Kind.WORD ? Double.NaN : row.number("standard"),
            kind == Kind.WORD ? row.text("standard") : "",
            number(row, "plausible_low", kind),
            number(row, "plausible_high", kind),
            kind == Kind.WORD ? words(type) : List.of(),
            row.name("source"),
            constant(row, "barrier", Barrier.class),
            constant(row, "sign", Sign.class),
            row.text("dial").isEmpty() ? 0 : row.whole("dial"),
            constant(row, "local", Local.class) == Local.YES,
            StartOnly.holds(path));
    if (entry.refusal(entry.standardValue()).isPresent()) {
      String wanted = kind == Kind.WHOLE ? "a whole number of " : "one of ";
      throw row.fault("standard", row.text("standard"), wanted + entry.range());
    }
    return entry;
  }

  private static double number(Row row, String column, Kind kind) {
    if (kind != Kind.WORD) {
      return row.number(column);
    }
    if (!row.text(column).isEmpty()) {
      throw row.fault(column, row.text(column), "nothing, as for every word,");
    }
    return Double.NaN;
  }

  private static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> RecordTree.kebab(constant).equals(row.text(column)))
        .findFirst()
        .orElseThrow(
            () -> row.fault(column, row.text(column), "one of " + String.join(", ", words(type))));
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(RecordTree::kebab).toList();
  }
}
