package org.waymark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Begins with the classes that take longest, so that at the end no core waits for one that began
 * last. They stand in {@code slowest-first.txt}; all others follow in the order of their names.
 */
public final class SlowestFirst implements ClassOrderer {
  private final List<String> slowest;

  /** Reads the list. */
  public SlowestFirst() {
    try (InputStream in = SlowestFirst.class.getResourceAsStream("slowest-first.txt")) {
      slowest = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the classes that begin first, in this order. */
  List<String> slowest() {
    return slowest;
  }

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(Comparator.comparingInt(this::rank).thenComparing(each -> name(each)));
  }

  private int rank(ClassDescriptor test) {
    int rank = slowest.indexOf(name(test));
    return rank < 0 ? slowest.size() : rank;
  }

  private static String name(ClassDescriptor test) {
    return test.getTestClass().getName();
  }
}
