package org.waymark.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class CalibrationReaderTest {
  private static final Path SMALL = Path.of("scenarios/studies/calibration-small.json");

  @TempDir private Path folder;

  private CalibrationStudy read(String text, Path record, Path priors) throws IOException {
    Path file = folder.resolve("study.json");
    Files.writeString(file, text);
    Files.copy(
        Path.of("scenarios/studies/calibration-small.csv"),
        folder.resolve("calibration-small.csv"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return new CalibrationReader(Evidence.load()).read(file, record, priors);
  }

  private static String small() throws IOException {
    String base = Path.of("scenarios/baseline.json").toAbsolutePath().toString();
    return Files.readString(SMALL)
        .replace("../baseline.json", base)
        .replace("why-not-enough.json", barriers());
  }

  private static String barriers() {
    return SMALL.resolveSibling("why-not-enough.json").toAbsolutePath().toString();
  }

  private static List<String> said(InvalidInput invalid, Language language) {
    return invalid.problems().stream().map(p -> p.say(Words.of(language))).toList();
  }

  /** A change of the small study, and a part of what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "error": "counts" | "error": "count" | Maybe "counts"
          "lag": 0.5 | "lags": 0.5 | series[1].lags is not known here. Maybe "lag"
          "lag": 0.5 | "lag": 2 | series[1].lag is 2; it must be a number, allowed is 0..1
          "counts": "convictions" | "counts": "convictoins" | Maybe "convictions"
          "counts": "convictions" | "counts": "convictions@2014" | without years
          sex=female | sex=femal | Maybe "victims_identified/sex=female"
          "counts": "convictions", | | series[1] lacks "counts"
          ["calls"] | ["victims"] | not both
          { "indicators": ["calls"], "because": "counterpart: the model counts no calls" } | { "indicators": ["call"], "because": "-" } | The indicator calls of
          ["share_women"] | ["share_woman"] | Maybe "share_women"
          "market.sexual.men" | "market.sexual.man" | Maybe "market.sexual.men"
          "low": 10, | "low": 200, | must be below
          "log-normal", "low": 10 | "log-uniform", "low": 0 | allowed is 0.1
          "distribution": "log-normal" | "distribution": "lognormal" | Maybe "log-normal"
          "distribution": "log-normal" | "distribution": "beta" | beta
          "points": 60 | "points": 3 | waves[0].points is 3
          "points": 60 | "points": 2500 | more than 4000 points
          "without": ["victims"] | "without": ["victim"] | Maybe "victims"
          "until": 2014 | "until": "2014" | variants[1].until
          "draws": 30 | "draws": 1 | draws is 1
          "chains": 4 | "chain": 4 | Maybe "chains"
          calibration-small.csv | no-such.csv | no-such.csv
          why-not-enough.json | why-not-enogh.json | why-not-enogh.json
          why-not-enough.json | budget-integrity.json | states no barriers
          "basis": "step" | "basis": "steps" | Maybe "step"
          "seeds": 3 | "seeds": 1 | repeats.seeds is 1
          "trials": 20 | "trials": 200 | trials is 200
          "trials": 20 | "trials": 5 | trials is 5
          "waves": [ | "wave": [ | Maybe "waves"
          "series": [ | "serie": [ | Maybe "series"
          """)
  void saysWhatIsWrong(String was, String is, String sentence) throws IOException {
    assertThat(small()).contains(was);
    String changed = small().replace(was, is == null ? "" : is);
    assertThatThrownBy(() -> read(changed, null, null))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> {
              assertThat(said(invalid, Language.EN))
                  .anySatisfy(line -> assertThat(line).contains(sentence));
              assertThat(said(invalid, Language.VI)).allMatch(line -> !line.isBlank());
            });
  }

  @Test
  void theRecordOfTheNationAsksForTheWholeNation() throws IOException {
    String whole =
        Files.readString(SMALL.resolveSibling("calibration.json"))
            .replace("../baseline.json", Path.of("scenarios/baseline.json").toAbsolutePath() + "")
            .replace("why-not-enough.json", barriers());
    assertThat(read(whole, null, null).factor()).isEqualTo(1);
    String coarser = whole.replaceFirst("\"factor\": 1", "\"factor\": 0.1");
    assertThat(read(coarser, null, null).waves().get(0).factor()).isEqualTo(0.1);
    String small = whole.replace("\"factor\": 1", "\"factor\": 0.1");
    assertThatThrownBy(() -> read(small, null, null))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> assertThat(said(invalid, Language.EN).get(0)).contains("not neutral"));
  }

  /** A row of an own record, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          indicator,year,value,unit;victims,2012,abc,persons | line 2: value is "abc"
          indicator,year,value,unit;victims,2012,0,persons | must be above 0
          indicator,year,value,unit;share_women,2012,1.2,share | between 0 and 1
          indicator,year,value,unit;victims,2015-2012,5,persons | must not lie before
          indicator,year,value,unit;victims,2012,5,persons;victims,2012,6,persons | there twice
          indicator,years,value;victims,2012,5 | no column "year". Maybe "years"
          indicator,year,value | holds no row
          indicator,year,value,unit;,2012,5,persons | indicator is blank
          indicator,year,value,unit;tips,2012,5,tips | The indicator tips of
          """)
  void saysWhatIsWrongWithARecordOfOnesOwn(String rows, String sentence) throws IOException {
    Path record = folder.resolve("own.csv");
    Files.writeString(record, rows.replace(";", "\n") + "\n");
    assertThatThrownBy(() -> read(small(), record, null))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(said(invalid, Language.EN))
                    .anySatisfy(line -> assertThat(line).contains(sentence)));
  }

  @Test
  void expertsReplaceAPrior() throws IOException {
    Path priors = folder.resolve("priors.csv");
    Files.writeString(
        priors,
        """
        input,expert,quantile,value
        victims.recordedShare,A,0.05,0.5
        victims.recordedShare,A,0.95,0.9
        victims.recordedShare,B,0.5,0.8
        victims.recordedShare,B,0.9,0.95
        """);
    CalibrationStudy study = read(small(), null, priors);
    assertThat(study.inputs().inputs())
        .filteredOn(each -> each.name().equals("victims.recordedShare"))
        .singleElement()
        .satisfies(each -> assertThat(each.prior().shape()).isEqualTo("elicited"));
    assertThat(study.inputs().dimension()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          victims.recordedShar,A,0.5,0.9 | Maybe "victims.recordedShare"
          victims.recordedShare,A,5,0.9 | between 0 and 1
          victims.recordedShare,A,0.5,0.9 | at least two quantiles
          victims.recordedShare,A,0.5, | value is blank
          """)
  void saysWhatIsWrongWithExperts(String row, String sentence) throws IOException {
    Path priors = folder.resolve("priors.csv");
    Files.writeString(priors, "input,expert,quantile,value\n" + row + "\n");
    assertThatThrownBy(() -> read(small(), null, priors))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(said(invalid, Language.EN))
                    .anySatisfy(line -> assertThat(line).contains(sentence)));
  }

  @Test
  void theOtherCommandsSayThatItIsNoneOfTheirs() {
    assertThatThrownBy(() -> StudyReader.of(Evidence.load()).read(SMALL))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> assertThat(said(invalid, Language.EN).get(0)).contains("Use calibrate"));
    assertThat(StudyReader.of(Evidence.load()).check(SMALL)).isEmpty();
    assertThat(CalibrationReader.isCalibration(Path.of("scenarios/baseline.json"))).isFalse();
  }
}
