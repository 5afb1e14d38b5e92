package org.waymark.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A record of parameters and the records in it, taken apart and put together by reflection. */
final class RecordTree {
  private final String prefix;
  private final Class<?> type;
  private final RecordComponent[] components;
  private final RecordTree[] inner;
  private final Constructor<?> constructor;

  RecordTree(Class<?> type, String prefix) {
    this.type = type;
    this.prefix = prefix;
    this.components = type.getRecordComponents();
    this.inner = new RecordTree[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      if (types[i].isRecord()) {
        inner[i] = new RecordTree(types[i], path(i) + ".");
      } else if (types[i] != double.class && types[i] != int.class && !types[i].isEnum()) {
        throw new IllegalStateException(
            "Parameter %s is a %s, neither double, int nor a word"
                .formatted(path(i), types[i].getSimpleName()));
      }
    }
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private String path(int component) {
    return prefix + components[component].getName();
  }

  /** Types of all values below by path, depth first, in the order of the records. */
  Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    for (int i = 0; i < components.length; i++) {
      if (inner[i] == null) {
        types.put(path(i), components[i].getType());
      } else {
        types.putAll(inner[i].types());
      }
    }
    return types;
  }

  /** Paths of the groups below, depth first. */
  List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      if (inner[i] != null) {
        groups.add(path(i));
        groups.addAll(inner[i].groups());
      }
    }
    return groups;
  }

  /** A record with the values of a complete map. */
  Object build(Map<String, Object> values) {
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] =
          inner[i] == null
              ? argument(components[i].getType(), values.get(path(i)))
              : inner[i].build(values);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot build " + type.getSimpleName(), e);
    }
  }

  /** Writes the values of a record into a map. */
  void flatten(Object record, Map<String, Object> values) {
    for (int i = 0; i < components.length; i++) {
      Object value;
      try {
        value = components[i].getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot read " + path(i), e);
      }
      if (inner[i] != null) {
        inner[i].flatten(value, values);
      } else if (value instanceof Number number) {
        values.put(path(i), number.doubleValue());
      } else {
        values.put(path(i), kebab(value));
      }
    }
  }

  private static Object argument(Class<?> type, Object value) {
    if (type == double.class) {
      return value;
    }
    if (type == int.class) {
      return ((Double) value).intValue();
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> kebab(constant).equals(value))
        .findFirst()
        .orElseThrow();
  }

  /** The name of a constant as it is written in files: {@code NEEDS_BASED} is needs-based. */
  static String kebab(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
