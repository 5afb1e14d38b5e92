package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.evidence.Evidence;

class SchemaWriterTest {
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaWriter.of(Evidence.load()).scenario());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"months\": 0}",
        "{\"start\": \"2012\"}",
        "{\"mnths\": 12}",
        "{\"iom\": {\"autonomy\": 2}}",
        "{\"iom\": {\"autonmy\": 1}}",
        "{\"iom\": {\"strategy\": \"other\"}}",
        "{\"iom\": {\"projectCommunes\": 1.5}}",
        "{\"report\": {\"units\": 2019}}",
        "{\"interventions\": [{\"name\": \"a\", \"from\": \"2019-01\", \"set\": {}}]}",
        "{\"interventions\": [{\"name\": \"a\", \"from\": \"2019-01\", \"set\": {\"population.factor\": 1}}]}",
        "{\"interventions\": [{\"name\": \"a\", \"from\": \"2019-01\", \"set\": {\"iom.autonomy\": 1}, \"plausible\": {\"iom.autonomy\": [1]}}]}",
        "{\"interventions\": [{\"name\": \"a\", \"from\": \"2019-01\", \"set\": {\"iom.autonomy\": 1}, \"plausible\": {\"iom.autonomy\": [0, 2]}}]}",
        "{\"interventions\": [{\"name\": \"a\", \"from\": \"2019-01\", \"set\": {\"iom.strategy\": \"fixed\"}, \"plausible\": {\"iom.strategy\": [0, 1]}}]}",
        "{\"drivers\": [{\"name\": \"a\", \"from\": \"2019-01\", \"set\": {\"iom.autonomy\": 1}}]}",
        "{\"costs\": {\"items\": [{\"name\": \"a\", \"usdPerYear\": \"5\", \"payer\": \"state\", \"source\": \"s\"}]}}",
        "{\"costs\": {\"items\": [{\"name\": \"a\", \"usdPerYear\": 5, \"payer\": \"states\", \"source\": \"s\"}]}}",
        "{\"costs\": {\"items\": [{\"usdPerYear\": 5, \"payer\": \"state\", \"source\": \"s\"}]}}",
        "{\"costs\": {\"items\": [{\"name\": \"a\", \"usdPerYear\": 5, \"payer\": \"state\"}]}}",
        "{\"costs\": {\"items\": [{\"name\": \"a\", \"usdPerYear\": 5, \"payer\": \"state\", \"source\": \"s\", \"usd\": 1}]}}",
        "{\"costs\": {\"items\": [{\"name\": \"a\", \"usdPerYear\": 5, \"payer\": \"state\", \"source\": \"s\", \"from\": \"2019\"}]}}",
        "{\"costs\": {\"items\": [{\"name\": \"a\", \"usdPerYear\": 5, \"payer\": \"state\", \"source\": \"s\", \"plausible\": [1]}]}}",
        "{\"costs\": {\"items\": [{\"name\": \"a\", \"usdPerYear\": 1e13, \"payer\": \"state\", \"source\": \"s\"}]}}",
        "{\"costs\": {\"items\": [{\"name\": \"a\", \"usdPerYear\": 5, \"payer\": \"state\", \"source\": \"s\", \"priceYear\": 1.5}]}}",
        "{\"costs\": {\"item\": []}}",
      })
  void whatTheReaderRefusesTheSchemaRefuses(String text) {
    assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void whatTheReaderAcceptsTheSchemaAccepts() {
    String text =
        "{\"$schema\": \"s\", \"months\": 12, \"iom\": {\"strategy\": \"needs-based\"},"
            + " \"interventions\": [{\"name\": \"a\", \"from\": \"2019-01\", \"provinces\":"
            + " [\"VN-03\"], \"set\": {\"awareness.campaignCoverage\": 0.3}, \"plausible\":"
            + " {\"awareness.campaignCoverage\": [0.1, 0.4]}}]}";

    assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"usdPerYear\": -5",
        "\"usdPerYear\": \"not counted\"",
        "\"usdPerYear\": 5, \"priceYear\": 2019, \"from\": \"2019-01\", \"until\": \"2020-01\"",
        "\"usdPerYear\": 5, \"plausible\": [1, 9.5]",
      })
  void costsThatTheReaderAcceptsTheSchemaAccepts(String text) {
    String item = "{\"name\": \"a\", \"payer\": \"iom\", \"source\": \"s\", " + text + "}";

    assertThat(schema.validate("{\"costs\": {\"items\": [" + item + "]}}", InputFormat.JSON))
        .isEmpty();
  }
}
