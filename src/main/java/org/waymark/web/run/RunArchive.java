package org.waymark.web.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.waymark.experiment.store.Program;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Runs in a folder, which outlast the laboratory: a file for each, named after what decides it and
 * the program that simulated it, so that no other program reads it. What cannot be read is as good
 * as not there. The files that were not used for longest go when they take more than their share.
 */
final class RunArchive {
  private static final String ENDING = ".run.gz";
  private static final int LARGEST = 64_000_000;

  /** It holds nothing but what the model makes. */
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter("org.waymark.**;java.base/*;!*");

  private final Path folder;
  private final long most;
  private final String program = Program.current() + Program.current().build();
  private final Map<Path, Long> sizes = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * The runs of a folder, which is made if it is not there.
   *
   * @param most bytes that its runs may take
   * @throws InvalidInput if the place cannot be written
   */
  RunArchive(Path folder, long most) {
    this.folder = folder;
    this.most = most;
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new IOException();
      }
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> oldest =
            files
                .filter(file -> file.getFileName().toString().endsWith(ENDING))
                .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
                .toList();
        oldest.forEach(file -> count(file, file.toFile().length()));
      }
    } catch (IOException e) {
      throw new InvalidInput(Problem.of("problem.out.unwritable", folder.toString()));
    }
  }

  private Path file(String key) {
    byte[] name = (program + key).getBytes(StandardCharsets.UTF_8);
    return folder.resolve(UUID.nameUUIDFromBytes(name) + ENDING);
  }

  /** What is kept under a key; empty if nothing is, or nothing that can be read as such. */
  <T extends Serializable> Optional<T> find(String key, Class<T> type) {
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
      // To the end, where the checksum stands, before anything is made of it.
      byte[] whole = packed.readNBytes(LARGEST);
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(whole))) {
        in.setObjectInputFilter(OURS);
        T found = type.cast(in.readObject());
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        count(file, Files.size(file));
        return Optional.of(found);
      }
    } catch (IOException | ClassNotFoundException | ClassCastException damaged) {
      return Optional.empty();
    }
  }

  /** Keeps something, if the place takes it: whole, or not at all. */
  void put(String key, Serializable kept) {
    Path file = file(key);
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(packed))) {
        out.writeObject(kept);
      }
      Path part = Files.createTempFile(folder, "", ".part");
      try {
        Files.write(part, packed.toByteArray());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      count(file, packed.size());
    } catch (IOException full) {
      // What is not kept is simulated again.
    }
  }

  private synchronized void count(Path file, long size) {
    Long before = sizes.put(file, size);
    bytes += size - (before == null ? 0 : before);
    var oldest = sizes.entrySet().iterator();
    while (bytes > most && oldest.hasNext()) {
      Map.Entry<Path, Long> each = oldest.next();
      bytes -= each.getValue();
      each.getKey().toFile().delete();
      oldest.remove();
    }
  }
}
