package org.waymark.scenario;

import java.util.Map;
import org.waymark.words.FilePosition;

/**
 * What one file of a chain states.
 *
 * @param file path as users know it
 * @param stem name of the file without its ending
 * @param members its top level
 */
record Layer(String file, String stem, Map<String, JsonValue> members) {
  FilePosition at(JsonValue value) {
    return FilePosition.of(file, value.line());
  }
}
