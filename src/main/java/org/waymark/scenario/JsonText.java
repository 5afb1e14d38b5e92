package org.waymark.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** Reads JSON with comments and trailing commas; refuses names stated twice and trailing text. */
public record JsonText(String file, String text, JsonParser parser) {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();
  private static final Pattern UNEXPECTED = Pattern.compile("\\('(.)' \\(code ", Pattern.DOTALL);
  private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']*)'");
  private static final Pattern SIGNS_IN_NUMBER =
      Pattern.compile("(?<![\\w\"])[+-]?\\d*(?:[.,'_\\h]\\d+)+");
  private static final int LONGEST_EXCERPT = 60;

  /**
   * The value that a text holds.
   *
   * @param file how to name it in messages
   * @throws InvalidInput with line and column if it is not JSON
   */
  public static JsonValue read(String file, String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (bare.isBlank()) {
      throw new InvalidInput(Problem.of("json.empty").at(FilePosition.of(file)));
    }
    try (JsonParser parser = FACTORY.createParser(bare)) {
      return new JsonText(file, bare, parser).document();
    } catch (JsonProcessingException e) {
      throw new InvalidInput(problem(file, bare, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same of a text that holds an object; any other value is refused. */
  public static JsonValue object(String file, String text) {
    JsonValue root = read(file, text);
    if (!root.isObject()) {
      throw new InvalidInput(
          Problem.of("json.notObject", root.found()).at(FilePosition.of(file, root.line())));
    }
    return root;
  }

  private JsonValue document() throws IOException {
    if (parser.nextToken() == null) {
      throw new InvalidInput(Problem.of("json.empty").at(FilePosition.of(file)));
    }
    JsonValue value = value(parser.currentTokenLocation().getLineNr());
    if (parser.nextToken() != null) {
      throw new InvalidInput(Problem.of("json.trailing", excerpt(here().line())).at(here()));
    }
    return value;
  }

  private JsonValue value(int line) throws IOException {
    Object content =
        switch (parser.currentToken()) {
          case START_OBJECT -> members();
          case START_ARRAY -> elements();
          case VALUE_STRING -> parser.getText();
          case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
          case VALUE_NULL -> null;
          default -> parser.getDoubleValue() + 0.0;
        };
    return new JsonValue(content, line);
  }

  private Map<String, JsonValue> members() throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      FilePosition place = here();
      JsonValue before = members.get(name);
      if (before != null) {
        throw new InvalidInput(
            Problem.of("json.duplicate", name, Integer.toString(before.line())).at(place));
      }
      parser.nextToken();
      members.put(name, value(place.line()));
    }
    return members;
  }

  private List<JsonValue> elements() throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(here().line()));
    }
    return elements;
  }

  private FilePosition here() {
    var location = parser.currentTokenLocation();
    return new FilePosition(file, location.getLineNr(), location.getColumnNr());
  }

  private String excerpt(int line) {
    return excerpt(text, line);
  }

  private static String excerpt(String text, int line) {
    String found = text.lines().skip(line - 1L).findFirst().orElse("").strip();
    return found.length() <= LONGEST_EXCERPT ? found : found.substring(0, LONGEST_EXCERPT) + "...";
  }

  private static Problem problem(String file, String text, JsonProcessingException e) {
    if (e.getLocation() == null) {
      return Problem.of("json.size").at(FilePosition.of(file));
    }
    int line = e.getLocation().getLineNr();
    FilePosition place = new FilePosition(file, line, e.getLocation().getColumnNr());
    if (e instanceof JsonEOFException) {
      return Problem.of("json.end").at(place);
    }
    String meant = meant(text.lines().skip(line - 1L).findFirst().orElse(""), place.column());
    for (Pattern pattern : List.of(UNEXPECTED, TOKEN)) {
      Matcher matcher = pattern.matcher(e.getOriginalMessage());
      if (matcher.find()) {
        return Problem.of("json.unexpected", matcher.group(1), excerpt(text, line))
            .at(place)
            .maybe(meant);
      }
    }
    return Problem.of("json.syntax", excerpt(text, line)).at(place).maybe(meant);
  }

  /** The number in which a column lies, if it was written as people do. */
  private static String meant(String line, int column) {
    return SIGNS_IN_NUMBER
        .matcher(line)
        .results()
        .filter(number -> number.start() < column && column <= number.end() + 1)
        .map(number -> WrittenNumber.meant(number.group(), value -> true))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
