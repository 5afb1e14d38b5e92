package org.waymark.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.waymark.Tries;
import org.waymark.experiment.store.Manifest;
import org.waymark.outcome.file.Json;

/** Points are written and read as the tree of JSON would be that they are not kept as. */
final class StudyPointsTest {
  private static final List<Object> ODD =
      List.of(1.0, -0.1, 1e7, 12345678.0, 1e-12, 1.0 / 3, 3e22, "needs-based", "2027-01", "một");

  private static List<List<Object>> rows(int count, long seed) {
    SplittableRandom luck = new SplittableRandom(seed);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(List.of(luck.nextDouble(), ODD.get(luck.nextInt(ODD.size())), luck.nextDouble()));
    }
    return rows;
  }

  private static ObjectNode tree(StudyPoints points) {
    ObjectNode tree = Json.object().put("before", "b");
    ArrayNode list = tree.putArray("points");
    for (int point = 0; point < points.rows().size(); point++) {
      ObjectNode one = list.addObject().put("point", point);
      points.rows().get(point).stream().map(Manifest::number).forEach(one.putArray("values")::add);
      if (!points.hashes().isEmpty()) {
        one.put("scenarioHash", points.hashes().get(point));
      }
    }
    return tree.put("after", "a");
  }

  private static void assertAsATree(StudyPoints points) {
    ObjectNode tree = tree(points);
    ObjectNode small = Json.object().put("before", "b");
    small.set("points", points.node());
    small.put("after", "a");
    assertThat(Json.text(small)).isEqualTo(Json.text(tree));

    ObjectNode read = (ObjectNode) Manifest.parse(Json.text(tree));
    assertThat(StudyPoints.takenFrom(read)).isEqualTo(points);
    assertThat(read.path("points").isPojo()).isTrue();
    assertThat(Json.text(read)).isEqualTo(Json.text(tree));
  }

  @Test
  void theyAreWrittenAsATreeWouldBeAndReadBackAsTheSame() {
    Tries.of("points", 0L, 1L, 2L)
        .drawn(20, Long::doubleValue, luck -> (long) luck.nextInt(200))
        .hold(
            count -> {
              List<List<Object>> rows = rows(count.intValue(), count);
              assertAsATree(new StudyPoints(rows, List.of()));
              assertAsATree(new StudyPoints(rows, rows.stream().map(Object::toString).toList()));
            });
  }
}
