package org.waymark.experiment.sweep;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.experiment.store.Manifest;

/**
 * The points of a study in its manifest. There may be millions, and as a tree of JSON they take
 * eight times the room: they are kept as values and made into JSON one by one.
 *
 * @param rows the values of each point, a {@link Double} or a {@link String}
 * @param hashes hash of the scenario of each point; empty where they are not stated
 */
record StudyPoints(List<List<Object>> rows, List<String> hashes) {
  /** A point as it is written. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Stated(int point, List<JsonNode> values, String scenarioHash) {}

  /** A node that makes points when it is written. */
  JsonNode node() {
    Iterable<Stated> all = () -> IntStream.range(0, rows.size()).mapToObj(this::stated).iterator();
    return new POJONode(all);
  }

  private Stated stated(int point) {
    List<JsonNode> values = rows.get(point).stream().map(Manifest::number).toList();
    return new Stated(point, values, hashes.isEmpty() ? null : hashes.get(point));
  }

  /** Takes the points of a study out of its tree, which then holds them in this form. */
  static StudyPoints takenFrom(ObjectNode study) {
    StudyPoints points = new StudyPoints(new ArrayList<>(), new ArrayList<>());
    for (JsonNode one : study.path("points")) {
      List<Object> row = new ArrayList<>();
      one.path("values").forEach(value -> row.add(SweepManifest.value(value)));
      points.rows.add(List.copyOf(row));
      Optional.ofNullable(one.get("scenarioHash"))
          .map(JsonNode::asText)
          .ifPresent(points.hashes::add);
    }
    study.set("points", points.node());
    return points;
  }
}
