package org.waymark.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Feedback;
import org.waymark.experiment.design.Study;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class FeedbackReaderTest {
  @TempDir private Path folder;

  /** A study that is fine. */
  private static String fine() {
    return """
        {
          "scenario": "%s",
          "limits": [
            { "name": "budget", "label": { "en": "less money", "vi": "ít tiền hơn" },
              "values": { "iom.annualBudgetUsd": 500000 } },
            { "name": "permits", "label": { "en": "few permits", "vi": "ít giấy phép" },
              "values": { "iom.permitBase": 0, "iom.latePermit": 0.05 } }
          ],
          "loops": [
            { "name": "pressure", "label": { "en": "pressure", "vi": "áp lực" },
              "closed": { "government.pressureGain": 0 } }
          ],
          "level": 0.9
        }
        """
        .formatted(Path.of("scenarios/baseline.json").toAbsolutePath());
  }

  private List<String> said(String text, Language language) throws IOException {
    Path file = folder.resolve("s.json");
    Files.writeString(file, text);
    return StudyReader.of(Evidence.load()).check(file).stream()
        .map(problem -> problem.say(Words.of(language)))
        .toList();
  }

  @Test
  void readsLimitsLoopsAndLevelInTheirOrder() throws IOException {
    assertThat(said(fine(), Language.EN)).isEmpty();
    Study study = StudyReader.of(Evidence.load()).read(folder.resolve("s.json"));
    Feedback feedback = study.feedback().orElseThrow();
    assertThat(feedback.limits())
        .extracting(Feedback.Part::name)
        .containsExactly("budget", "permits");
    assertThat(feedback.limits().get(1).values().keySet())
        .containsExactly("iom.permitBase", "iom.latePermit");
    assertThat(feedback.limits().get(1).values()).containsEntry("iom.latePermit", 0.05);
    assertThat(feedback.loops().get(0).labels()).containsEntry(Language.VI, "áp lực");
    assertThat(feedback.level()).isEqualTo(0.9);
    assertThat(study.replications()).isEqualTo(8);
    assertThat(study.design().type()).isEqualTo(Design.Type.LIMITS_AND_LOOPS);
    assertThat(StudyReader.isStudy(folder.resolve("s.json"))).isTrue();
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(StudySchema.text())
                .validate(fine(), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "iom.annualBudgetUsd\": 5|iom.anualBudgetUsd\": 5|s.json, line 5: |Maybe \"iom.annualBudgetUsd\"?",
        "government.pressureGain|government.presureGain|s.json, line 11: |Maybe \"government.pressureGain\"?",
        "\"iom.permitBase\": 0|\"iom.permitBase\": 7|s.json, line 7: iom.permitBase is 7|allowed is 0..1",
        "\"iom.permitBase\": 0|\"iom.permitBase\": \"no\"|s.json, line 7: iom.permitBase|\"no\"",
        "\"values\": { \"iom.annualBudgetUsd\": 500000 }|\"valeus\": {}|limits[0].valeus|Maybe \"values\"?",
        "\"values\": { \"iom.annualBudgetUsd\": 500000 }|\"values\": {}|limits[0].values is empty|line 5",
        ", \"label\": { \"en\": \"pressure\", \"vi\": \"áp lực\" }||loops[0] lacks \"label\"|line 10",
        ",\\n      \"closed\": { \"government.pressureGain\": 0 }||loops[0] lacks \"closed\"|line 10",
        "\"closed\": { \"government.pressureGain\": 0 }|\"closed\": 0|loops[0].closed|line 11",
        "\"closed\": { \"government.pressureGain\": 0 }|\"values\": { \"government.pressureGain\": 0 }|loops[0].values|lacks \"closed\"",
        ", \"vi\": \"áp lực\"||loops[0].label lacks \"vi\"|line 10",
        "\"vi\": \"áp lực\"|\"vn\": \"áp lực\"|loops[0].label.vn|lacks \"vi\"",
        "\"name\": \"budget\"|\"name\": \"permits\"|\"limits\" holds two of the name permits|line 6",
        "\"name\": \"budget\"|\"name\": \"none\"|limits[0].name is none|\"none\" and \"all\" are taken",
        "\"name\": \"pressure\"|\"name\": \"open\"|loops[0].name is open|\"open\" and \"all\" are taken",
        "\"name\": \"budget\"|\"name\": \"Less, money\"|limits[0].name is Less, money|line 4",
        "\"name\": \"budget\", ||limits[0] lacks \"name\"|line 4",
        "\"government.pressureGain\": 0|\"iom.permitBase\": 0.1|iom.permitBase is set by two|line 11",
        "\"level\": 0.9|\"level\": 95|\"level\" is 95|0.5..0.999",
        "\"level\": 0.9|\"level\": \"0.9\"|\"level\" is \"0.9\"|line 13",
        "\"level\": 0.9|\"set\": { \"iom.latePermit\": 0.1 }|iom.latePermit|line 7",
        "\"level\": 0.9|\"design\": { \"type\": \"grid\" }|\"design\" does not go with|line 13",
        "\"level\": 0.9|\"factors\": []|\"factors\" does not go with|line 13",
        "\"level\": 0.9|\"barriers\": []|\"barriers\" does not go with|line 13",
        "\"level\": 0.9|\"robustness\": { \"points\": 3 }|goes with \"barriers\" only|s.json",
        "\"level\": 0.9|\"loop\": []|loop is not known here|Maybe \"loops\"?",
        "\"level\": 0.9|\"outputs\": [\"convictoins\"]|no output|Maybe \"convictions\"?",
        "\"loops\": [|\"loops\": [], \"description\": [|loops is empty|line 9",
        "\"loops\": [|\"levels\": [|lacks \"loops\"|Maybe \"level\"?",
        "\"limits\": [|\"limit\": [|lacks \"limits\"|Maybe \"limits\"?",
        "\"limits\": [|\"limits\": 3, \"description\": [|limits is 3|line 3",
        "\"iom.annualBudgetUsd\": 500000|\"interventions[\\\"x\\\"].from\": \"2020-01\"|no intervention \"x\"|line 5",
      })
  void saysWhatIsWrongAndWhere(String from, String to, String one, String other)
      throws IOException {
    String broken = fine().replace(from.replace("\\n", "\n"), to == null ? "" : to);
    assertThat(broken).isNotEqualTo(fine());
    List<String> said = said(broken, Language.EN);
    assertThat(String.join("\n", said)).contains(one, other);
    assertThat(said(broken, Language.VI)).hasSameSizeAs(said);
  }

  @Test
  void aLevelIsForLimitsAndLoopsOnly() throws IOException {
    String grid =
        """
        { "scenario": "%s", "level": 0.9, "design": { "type": "grid" },
          "factors": [{ "path": "iom.autonomy", "levels": [0.1] }] }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath());
    assertThat(said(grid, Language.EN)).singleElement().asString().contains("\"level\" goes with");
    assertThat(
            said(
                grid.replace("\"level\": 0.9,", "").replace("grid", "limits-and-loops"),
                Language.EN))
        .singleElement()
        .asString()
        .doesNotContain("permutations, limits")
        .contains("design.type");
  }
}
