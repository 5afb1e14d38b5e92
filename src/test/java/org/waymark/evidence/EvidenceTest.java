package org.waymark.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private final Evidence evidence = Evidence.load();

  @Test
  void thereAre63ProvincesInSixRegions() {
    assertThat(evidence.provinces()).hasSize(63);
    assertThat(evidence.isoCodes()).doesNotHaveDuplicates().startsWith("VN-01", "VN-02");
    assertThat(evidence.regions()).hasSize(6).startsWith("northern_midlands_mountains");
  }

  @Test
  void householdsAddUpToTheCensusOf2019() {
    assertThat(evidence.provinces().stream().mapToInt(Province::households).sum())
        .isEqualTo(26_870_079);
    assertThat(evidence.provinces().stream().mapToInt(Province::communes).sum()).isEqualTo(11_162);
  }

  @Test
  void aProvinceMayBorderTwoCountriesOrNone() {
    assertThat(province("Kon Tum").borders()).containsExactlyInAnyOrder("laos", "cambodia");
    assertThat(province("Ha Noi").borders()).isEmpty();
    assertThat(province("Ha Giang").nameVi()).isEqualTo("Hà Giang");
  }

  @Test
  void everySourceCitedIsKnown() {
    Stream.of(
            evidence.targets().stream().map(Target::sourceId),
            evidence.drivers().stream().map(DatedChange::sourceId),
            evidence.parameterRows().stream().map(ParameterRow::sourceId))
        .flatMap(ids -> ids)
        .forEach(id -> assertThat(evidence.sources()).containsKey(id));
  }

  @Test
  void idsAreUnique() {
    assertThat(evidence.targets()).extracting(Target::id).doesNotHaveDuplicates();
    assertThat(evidence.drivers()).extracting(DatedChange::id).doesNotHaveDuplicates();
    assertThat(evidence.parameterRows())
        .extracting(ParameterRow::parameter)
        .doesNotHaveDuplicates();
  }

  @Test
  void yearsAreReadWhereThereAreAny() {
    assertThat(evidence.targets("victims_identified"))
        .filteredOn(target -> target.firstYear() == 2016)
        .singleElement()
        .satisfies(target -> assertThat(target.value()).isEqualTo(1128));
    assertThat(evidence.targets())
        .filteredOn(target -> target.year().equals("2012-2020"))
        .allMatch(target -> target.firstYear() == 2012 && target.lastYear() == 2020);
    assertThat(evidence.targets())
        .filteredOn(target -> target.year().equals("undated"))
        .allMatch(target -> target.firstYear() == 0 && target.lastYear() == 0);
  }

  @Test
  void outlinesAreThoseOfTheProvinces() throws Exception {
    List<String> ids = new ArrayList<>();
    for (JsonNode feature : new ObjectMapper().readTree(evidence.outlines()).get("features")) {
      ids.add(feature.get("id").asText());
    }
    assertThat(ids).containsExactlyInAnyOrderElementsOf(evidence.isoCodes());
  }

  @Test
  void theVersionIsShortAndStable() {
    assertThat(evidence.version()).matches("[0-9a-f]{12}");
  }

  @Test
  void aCellThatIsNoNumberIsNamed() {
    byte[] table = "a,b\nx,1\ny,many\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Row.readAll("Evidence t.csv", table, row -> row.whole("b")))
        .hasMessage(
            "Evidence t.csv, line 3 (y), column b: found \"many\" where a whole number is needed");
    assertThatThrownBy(() -> Row.readAll("Evidence t.csv", table, row -> row.number("c")))
        .hasMessage("Evidence t.csv lacks column c");
  }

  private Province province(String name) {
    return evidence.provinces().stream()
        .filter(province -> province.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
