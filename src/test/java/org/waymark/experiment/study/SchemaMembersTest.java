package org.waymark.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.calibration.Family;

/** Schemas stand in files: they name the members that the readers take, and no others. */
class SchemaMembersTest {
  private static final String OF = "/properties/";
  private static final String EACH = "/items";

  @Test
  void theSchemaOfStudiesNamesWhatTheReadersTake() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(StudySchema.text());
    takes(schema, OF + "factors" + EACH, FactorReader.KEYS);
    takes(schema, OF + "factors" + EACH + OF + "distribution", FactorReader.DISTRIBUTION);
    takes(schema, OF + "design", DesignReader.KEYS);
    takes(schema, OF + "barriers" + EACH, BarrierReader.KEYS);
    String lifting = OF + "barriers" + EACH + OF + "values" + OF + "iom.autonomy";
    takes(schema, lifting, BarrierReader.ENDS);
    takes(schema, lifting + OF + "lifted/oneOf/1", BarrierReader.BASES);
    takes(schema, OF + "robustness", List.of(RobustnessReader.POINTS, RobustnessReader.ORDERS));
  }

  @Test
  void theSchemaOfStudiesStatesTheLimitsOfTheReaders() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(StudySchema.text());
    assertThat(most(schema, "replications")).isEqualTo(StudyReader.MOST_REPLICATIONS);
    assertThat(most(schema, "seed")).isEqualTo(StudyReader.LARGEST_SEED);
    assertThat(most(schema, "design" + OF + "points")).isEqualTo(DesignReader.MOST_POINTS);
    assertThat(most(schema, "robustness" + OF + "points")).isEqualTo(StudyReader.MOST_WORLDS);
    assertThat(most(schema, "robustness" + OF + "orders")).isEqualTo(RobustnessReader.MOST_ORDERS);
    assertThat(schema.at(OF + "level/minimum").asDouble()).isEqualTo(FeedbackReader.LOWEST);
    assertThat(schema.at(OF + "level/maximum").asDouble()).isEqualTo(FeedbackReader.HIGHEST);
    assertThat(schema.at(OF + "limits" + EACH + OF + "name/pattern").asText())
        .isEqualTo("^" + FeedbackReader.NAME + "$");
  }

  @Test
  void theSchemaOfCalibrationsNamesWhatTheReadersTake() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(CalibrationSchema.text());
    takes(schema, OF + "series" + EACH + OF + "twin", CalibrationReader.OF_TWIN);
    takes(schema, OF + "variants" + EACH + OF + "discrepancy", Family.ids());
    takes(schema, OF + "priors" + EACH, PriorReader.OF_PRIOR);
    takes(schema, OF + "scales" + EACH, PriorReader.OF_SCALE);
    assertThat(most(schema, "draws")).isEqualTo(CalibrationReader.MOST_POINTS);
    assertThat(most(schema, "seed")).isEqualTo(StudyReader.LARGEST_SEED);
  }

  private static void takes(JsonNode schema, String place, List<String> members) {
    List<String> named = new ArrayList<>();
    schema.at(place + "/properties").fieldNames().forEachRemaining(named::add);
    assertThat(named).as(place).containsExactlyInAnyOrderElementsOf(members);
  }

  private static long most(JsonNode schema, String member) {
    return schema.at(OF + member + "/maximum").asLong();
  }
}
