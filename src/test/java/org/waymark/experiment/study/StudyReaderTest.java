package org.waymark.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.evidence.Evidence;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class StudyReaderTest {
  private static final JsonMapper TOLERANT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  @TempDir private Path folder;

  private List<String> said(String members, Language language) throws IOException {
    Path file = folder.resolve("s.json");
    Path base = Path.of("scenarios/baseline.json").toAbsolutePath();
    String scenario = members.contains("\"scenario\"") ? "" : "\"scenario\": \"" + base + "\", ";
    Files.writeString(file, "{ " + scenario + members + " }");
    Files.writeString(folder.resolve("p.csv"), "point,iom.autonomy\n0,0.1\n1,7\n");
    Files.writeString(folder.resolve("ok.csv"), "iom.autonomy\n0.1\n");
    return StudyReader.of(Evidence.load()).check(file).stream()
        .map(problem -> problem.say(Words.of(language)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"factors\": [{\"path\": \"iom.autonmy\", \"levels\": [0.1]}], \"design\": {\"type\": \"grid\"}; Maybe \"iom.autonomy\"?",
        "\"factors\": [{\"path\": \"iom.autonomy\", \"levels\": [7]}], \"design\": {\"type\": \"grid\"}; allowed is 0..1",
        "\"factors\": [{\"path\": \"iom.autonomy\", \"levles\": [0.1]}], \"design\": {\"type\": \"grid\"}; factors[0].levles",
        "\"factors\": [{\"path\": \"iom.autonomy\", \"low\": 0.5, \"high\": 0.1}], \"design\": {\"type\": \"one-at-a-time\"}; must be below",
        "\"factors\": [{\"path\": \"iom.autonomy\", \"low\": 0.1, \"high\": 0.5}], \"design\": {\"type\": \"grid\"}; A grid needs \"levels\"",
        "\"factors\": [{\"path\": \"iom.autonomy\", \"low\": 0.1, \"high\": 0.5}], \"design\": {\"type\": \"latin-hypercub\", \"points\": 3}; Maybe \"latin-hypercube\"?",
        "\"factors\": [{\"path\": \"iom.autonomy\", \"low\": 0.1, \"high\": 0.5}], \"design\": {\"type\": \"latin-hypercube\"}; lacks \"points\"",
        "\"factors\": [{\"path\": \"iom.strategy\", \"low\": 0.1, \"high\": 0.5}], \"design\": {\"type\": \"grid\"}; needs \"levels\"",
        "\"factors\": [{\"path\": \"iom.autonomy\", \"levels\": [0.1]}]; lacks \"design\"",
        "\"design\": {\"type\": \"list\", \"file\": \"p.csv\"}; p.csv, line 3: iom.autonomy is 7",
        "\"design\": {\"type\": \"list\", \"file\": \"q.csv\"}; does not exist",
        "\"outputs\": [\"people_traficked\"], \"design\": {\"type\": \"list\", \"file\": \"p.csv\"}; Maybe \"people_trafficked\"?",
        "\"scenario\": \"no.json\", \"design\": {\"type\": \"list\", \"file\": \"p.csv\"}; no.json, which does not exist",
        "\"set\": {\"iom.autonomy\": 0.4}, \"factors\": [{\"path\": \"iom.autonomy\", \"levels\": [0.1]}], \"design\": {\"type\": \"grid\"}; s.json, line 1: iom.autonomy is a factor",
        "\"set\": {\"iom.autonomy\": 0.4}, \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; iom.autonomy is a factor",
        "\"factors\": [{\"path\": \"interventions[\\\"x\\\"].from\", \"levels\": [\"2027-01\"]}], \"design\": {\"type\": \"grid\"}; no intervention \"x\"",
        "\"factors\": [{\"path\": \"drivers[\\\"x\\\"].from\", \"levels\": [\"2027-01\"]}], \"design\": {\"type\": \"grid\"}; no driver \"x\"",
        "\"factors\": [{\"path\": \"drivers[\\\"x\\\"].source\", \"levels\": [\"2027-01\"]}], \"design\": {\"type\": \"grid\"}; names no part of a dated change",
        "\"luck\": \"onw\", \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; Maybe \"own\"?",
        "\"luck\": \"own\", \"barriers\": [{\"barrier\": \"budget\", \"source\": \"assumption\", \"values\": {\"iom.autonomy\": {\"today\": 0.5, \"lifted\": 0.9}}}]; \"luck\" goes with factors only",
        "\"outputs\": [\"victims_recorded/sex=female@2013\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; Maybe \"victims_identified/sex=female@2013\"?",
        "\"outputs\": [\"victims_recorded@3\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; is no part of an output",
        "\"outputs\": [\"convictions@2013:arrests@2011\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; names a year outside the run",
        "\"outputs\": [\"arrests:tips@2013\", \"arrests@2013:tips@2013\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; arrests:tips@2013 is named twice",
        "\"factors\": [{\"path\": \"iom.autonomy\", \"share\": true, \"levels\": [0.1]}], \"design\": {\"type\": \"grid\"}; no share of a whole",
        "\"factors\": [{\"path\": \"iom.autonomy\", \"share\": 1, \"levels\": [0.1]}], \"design\": {\"type\": \"grid\"}; must be true or false",
        "\"outputs\": [\"people_trafficked@2050\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; names a year outside the run",
        "\"outputs\": [\"people_trafficked/region=VN-03\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; is no part of an output",
        "\"outputs\": [\"people_trafficked/region=red_river_delt\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; Maybe \"people_trafficked/region=red_river_delta\"?",
        "\"outputs\": [\"victim_months/sex=female\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; is no part of an output",
        "\"outputs\": [\"people_traficked/sex=female\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; Maybe \"people_trafficked/sex=female\"?",
        "\"outputs\": [\"government_effectiveness/region=red_river_delta\"], \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; is no part of an output",
        "\"robustness\": {\"points\": 3}, \"design\": {\"type\": \"list\", \"file\": \"p.csv\"}; goes with \"barriers\" only",
        "\"worlds\": 10001, \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; worlds is 10001; it must be a whole number, allowed is 0..10000",
        "\"wolrds\": 9, \"design\": {\"type\": \"list\", \"file\": \"ok.csv\"}; Maybe \"worlds\"?",
        "\"worlds\": 9, \"barriers\": [{\"barrier\": \"budget\", \"source\": \"assumption\", \"values\": {\"iom.autonomy\": {\"today\": 0.5, \"lifted\": 0.9}}}]; with \"robustness\"",
        "\"barriers\": [], \"robustness\": {\"orders\": 3}; an even number",
        "\"barriers\": [], \"robustness\": {\"orders\": 0}; robustness.orders is 0",
        "\"barriers\": [], \"robustness\": {\"pionts\": 3}; Maybe \"points\"?",
        "\"replications\": 0, \"design\": {\"type\": \"list\", \"file\": \"p.csv\"}; replications is 0",
        "\"barriers\": [{\"barrier\": \"budget\", \"source\": \"assumption\", \"values\": {\"iom.autonomy\": {\"today\": 0.4, \"lifted\": 0.9}}}]; but 0.5 in the scenario",
        "\"barriers\": [{\"barrier\": \"bugdet\", \"source\": \"assumption\", \"values\": {\"iom.autonomy\": {\"today\": 0.5, \"lifted\": 0.9}}}]; Maybe \"budget\"?",
        "\"barriers\": [{\"barrier\": \"budget\", \"source\": \"assumption\", \"values\": {\"iom.autonomy\": {\"today\": 0.5, \"lifted\": {\"stpe\": 0.9}}}}]; Maybe \"step\"?",
        "\"barriers\": [{\"barrier\": \"budget\", \"source\": {\"seen\": \"x\"}, \"values\": {\"iom.autonomy\": {\"today\": 0.5, \"lifted\": {\"step\": 0.9}}}}]; lacks \"step\"",
        "\"barriers\": [{\"barrier\": \"budget\", \"source\": \"assumption\", \"values\": {\"iom.autonomy\": {\"today\": 0.5, \"lifted\": {\"step\": 9}}}}]; allowed is 0..1",
        "\"factors\": [{\"path\": \"iom.portfolio.awareness\", \"levels\": [0.1, 0.9]}], \"design\": {\"type\": \"grid\"}, \"set\": {\"iom.autonomy\": 3}; allowed is 0..1",
      })
  void saysWhatIsWrong(String members, String sentence) throws IOException {
    assertThat(said(members, Language.EN)).anySatisfy(line -> assertThat(line).contains(sentence));
    assertThat(said(members, Language.VI)).isNotEmpty();
  }

  @Test
  void theStudiesThatShipAreFineAndFitTheSchema() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StudySchema.text());
    var ofCalibrations =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CalibrationSchema.text());
    try (var files = Files.list(Path.of("scenarios/studies"))) {
      List<Path> studies = files.filter(file -> file.toString().endsWith(".json")).toList();
      assertThat(studies).isNotEmpty();
      for (Path file : studies) {
        assertThat(StudyReader.isStudy(file)).isTrue();
        assertThat(StudyReader.of(Evidence.load()).check(file)).isEmpty();
        String plain = TOLERANT.readTree(Files.readString(file)).toString();
        var its = CalibrationReader.isCalibration(file) ? ofCalibrations : schema;
        assertThat(its.validate(plain, InputFormat.JSON)).isEmpty();
      }
    }
    assertThat(StudyReader.isStudy(Path.of("scenarios/baseline.json"))).isFalse();
  }
}
