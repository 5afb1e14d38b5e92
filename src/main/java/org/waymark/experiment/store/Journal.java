package org.waymark.experiment.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.RandomAccessFile;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.ensemble.Store;

/**
 * A store of whatever is kept of a run, however large: a file to which results are appended, one
 * after the other. A result that a kill cut off at its end is dropped when it is opened again. Only
 * the places of results are in memory.
 */
public final class Journal<T extends Serializable> implements Store<T> {
  /** Length and checksum of a result stand before it. */
  private static final int HEAD = Integer.BYTES + Integer.BYTES;

  /** Point, replication and seed of the run, and whether it failed. */
  private static final int ADDRESS = 2 * Integer.BYTES + Long.BYTES + 1;

  /** A journal is read by the program that wrote it, and holds nothing but what the model makes. */
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter("org.waymark.**;java.base/*;!*");

  private final RandomAccessFile file;
  private final Map<Run, Long> places = new LinkedHashMap<>();
  private final Set<Run> failed = new HashSet<>();
  private long end;

  private Journal(RandomAccessFile file) {
    this.file = file;
  }

  /** Opens a journal; an empty one if there is none. */
  public static <T extends Serializable> Journal<T> open(Path path) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    try {
      Journal<T> journal = new Journal<>(file);
      journal.find();
      file.setLength(journal.end);
      return journal;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private void find() throws IOException {
    ByteBuffer body = at(end);
    while (body != null) {
      Run run = new Run(body.getInt(), body.getInt(), body.getLong());
      keep(run, body.get() != 0, end);
      end += HEAD + body.capacity();
      body = at(end);
    }
  }

  private void keep(Run run, boolean isFailed, long place) {
    places.remove(run);
    places.put(run, place);
    if (isFailed) {
      failed.add(run);
    } else {
      failed.remove(run);
    }
  }

  /** What stands at a place; null if it is torn, or the end. */
  private ByteBuffer at(long place) throws IOException {
    file.seek(place);
    try {
      int length = file.readInt();
      int sum = file.readInt();
      if (length <= 0 || length > file.length() - place - HEAD) {
        return null;
      }
      byte[] content = new byte[length];
      file.readFully(content);
      return checksum(content) == sum ? ByteBuffer.wrap(content) : null;
    } catch (EOFException torn) {
      return null;
    }
  }

  @Override
  public Set<Run> runs() {
    return Set.copyOf(places.keySet());
  }

  /** The result of a run; null if it is not there. */
  public RunResult<T> get(Run run) throws IOException {
    Long place = places.get(run);
    return place == null ? null : read(at(place));
  }

  /** Whether a run is there and failed. */
  boolean isFailed(Run run) {
    return failed.contains(run);
  }

  @Override
  public void forgetFailures() {
    failed.forEach(places::remove);
    failed.clear();
  }

  @Override
  public void add(RunResult<T> result) throws IOException {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(object)) {
      out.writeObject(result);
    }
    Run run = result.run();
    ByteBuffer body = ByteBuffer.allocate(ADDRESS + object.size());
    body.putInt(run.point()).putInt(run.replication()).putLong(run.seed());
    body.put((byte) (result.isFailed() ? 1 : 0)).put(object.toByteArray());
    ByteBuffer frame = ByteBuffer.allocate(HEAD + body.capacity());
    frame.putInt(body.capacity()).putInt(checksum(body.array())).put(body.array());
    file.seek(end);
    file.write(frame.array());
    keep(run, result.isFailed(), end);
    end += frame.capacity();
  }

  /** Takes over what another journal holds. */
  public void addAll(Journal<T> other) throws IOException {
    for (Run run : other.places.keySet()) {
      add(other.get(run));
    }
  }

  @Override
  public void commit() {
    // Each result reaches the operating system as soon as it is added.
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  @SuppressWarnings("unchecked")
  private RunResult<T> read(ByteBuffer body) throws IOException {
    ByteArrayInputStream object =
        new ByteArrayInputStream(body.array(), ADDRESS, body.capacity() - ADDRESS);
    try (ObjectInputStream in = new ObjectInputStream(object)) {
      in.setObjectInputFilter(OURS);
      return (RunResult<T>) in.readObject();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException(e);
    }
  }

  private static int checksum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return (int) sum.getValue();
  }
}
