package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.evidence.Evidence;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Words;

class ScenarioErrorsTest {
  private static final Words ENGLISH = Words.of(Language.EN);
  private static final Words VIETNAMESE = Words.of(Language.VI);
  private final ScenarioReader reader = ScenarioReader.of(Evidence.load());
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      {"months": 0}|x.json, line 1: months is 0; it must be a whole number of months, allowed is 1..1200.
      {"months": 1.5}|x.json, line 1: months is 1.5; it must be a whole number of months, allowed is 1..1200.
      {"months": 100000}|x.json, line 1: months is 100000; it must be a whole number of months, allowed is 1..1200.
      {"months": "12"}|x.json, line 1: months is "12"; it must be a whole number of months, allowed is 1..1200.
      {"months": NaN}|x.json, line 1: months is NaN; it must be a whole number of months, allowed is 1..1200.
      {"burnInMonths": -1}|x.json, line 1: burnInMonths is -1; it must be a whole number of months, allowed is 0..600.
      {"start": "2012-13"}|x.json, line 1: start is "2012-13"; it must be a month such as "2012-01", allowed is 1900-01..2200-12.
      {"mnths": 12}|x.json, line 1: mnths is not known here. Maybe "months"?
      {"iom": {"anualBudgetUsd": 1}}|x.json, line 1: iom.anualBudgetUsd is not known here. Maybe "iom.annualBudgetUsd"?
      {"iom": {"annualBudgetUsd": -5}}|x.json, line 1: iom.annualBudgetUsd is -5; allowed is 0..1000000000 (USD per year).
      {"iom": {"annualBudgetUsd": "much"}}|x.json, line 1: iom.annualBudgetUsd is "much"; it must be a number, allowed is 0..1000000000 (USD per year).
      {"iom": {"annualBudgetUsd": null}}|x.json, line 1: iom.annualBudgetUsd is null; it must be a number, allowed is 0..1000000000 (USD per year).
      {"iom": {"annualBudgetUsd": 1e999}}|x.json, line 1: iom.annualBudgetUsd is Infinity, which is no finite number; allowed is 0..1000000000 (USD per year).
      {"poverty": {"rateMultiplier": NaN}}|x.json, line 1: poverty.rateMultiplier is NaN, which is no finite number; allowed is 0..5 (ratio).
      {"iom": {"projectCommunes": 2.5}}|x.json, line 1: iom.projectCommunes is 2.5; it must be a whole number, allowed is 1..20000 (communes).
      {"iom": {"annualBudgetUsd": "3.000.000"}}|x.json, line 1: iom.annualBudgetUsd is "3.000.000"; it must be a number, allowed is 0..1000000000 (USD per year). Maybe "3000000"?
      {"iom": {"strategy": "need-based"}}|x.json, line 1: iom.strategy is "need-based"; allowed is one of: fixed, needs-based, adaptive. Maybe "needs-based"?
      {"iom": 3}|x.json, line 1: iom is 3; it must be an object, from { to }.
      {"iom": {"portfolio": {"awareness": 0.5}}}|x.json, line 1: The shares in iom.portfolio add up to 0.5; they must add up to 1. In a file, programmes that are not named have the share 0; --set leaves the others as they are.
      {"market": {"scam": {"men": 0.95}}}|x.json, line 1: market.scam.girls + boys + men add up to 1.17; they may add up to 1 at most.
      {"report": {"units": "2020"}}|x.json, line 1: report.units is "2020"; it must be "2019" (63 provinces) or "2025" (34 provinces).
      {"months": 1, "months": 2}|x.json, line 1, column 15: "months" is stated twice; the first time in line 1. State it once.
      {"months": 1} 2|x.json, line 1, column 15: There is text after the end of the scenario: {"months": 1} 2
      {"months": 1|x.json, line 1, column 13: The file ends too early; a bracket, brace or quotation mark is not closed.
      [1]|x.json, line 1: Found [...]; a scenario is an object, from { to }.
      // nothing|x.json: The file is empty; a scenario holds at least { }.
      {"extends": 3}|x.json, line 1: "extends" is 3; it must be the path of a scenario file, for example "baseline.json".
      {"name": ""}|x.json, line 1: name is ""; it must be a text in quotation marks, and not empty.
      {"drivers": {}}|x.json, line 1: drivers is {...}; it must be a list, from [ to ].
      """)
  void isSaidInOneSentence(String text, String sentence) {
    assertThat(english(text)).containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      "from": "2019-01", "until": "2018-12", "set": {"iom.autonomy": 1}|interventions[0] ends (2018-12) before it begins (2019-01).
      "from": "2030-01", "set": {"iom.autonomy": 1}|"a" (2030-01..) lies outside the run (2012-01..2023-12), so it would do nothing; for later years start with ./waymark new NAME --from scenarios/outlook.json, or extend that file.
      "from": "2036-01", "set": {"iom.autonomy": 1}|"a" (2036-01..) lies outside the run (2012-01..2023-12), so it would do nothing.
      "from": "2001-01", "until": "2011-12", "set": {"iom.autonomy": 1}|"a" (2001-01..2011-12) lies outside the run (2012-01..2023-12), so it would do nothing.
      "from": "2019", "set": {"iom.autonomy": 1}|interventions[0].from is "2019"; it must be a month such as "2019-01".
      "set": {"iom.autonomy": 1}|interventions[0] lacks "from".
      "from": "2019-01"|interventions[0] lacks "set".
      "from": "2019-01", "set": {}|interventions[0].set is empty; a change sets at least one parameter.
      "from": "2019-01", "set": {"iom.autonmy": 1}|There is no parameter iom.autonmy. Maybe "iom.autonomy"?
      "from": "2019-01", "set": {"iom.autonomy": 2}|iom.autonomy is 2; allowed is 0..1 (0-1).
      "from": "2019-01", "set": {"population.factor": 2}|population.factor shapes the start of a run and cannot change during it; state it in its group instead.
      "from": "2019-01", "provinces": ["Ha Giangg"], "set": {"awareness.campaignCoverage": 0.3}|interventions[0].provinces names "Ha Giangg", which is no province of 2019; write an ISO code or a name. Maybe "Ha Giang"?
      "from": "2019-01", "provinces": [], "set": {"awareness.campaignCoverage": 0.3}|interventions[0].provinces is [...]; it must be a list with at least one province. Leave it out for the whole country.
      "from": "2019-01", "provinces": ["VN-03"], "set": {"iom.autonomy": 1}|iom.autonomy can only be set for the whole country, not for some provinces.
      "from": "2019-01", "untill": "2019-02", "set": {"iom.autonomy": 1}|interventions[0].untill is not known here. Maybe "until"?
      "from": "2019-01", "set": {"iom.portfolio.awareness": 1}|From 2019-01 on, the shares in iom.portfolio add up to SUM; they must add up to 1. A change must set all shares that it moves.
      """)
  void ofAnInterventionIsSaidInOneSentence(String members, String sentence) {
    assertThat(english("{\"interventions\": [{\"name\": \"a\", " + members + "}]}"))
        .containsExactly("x.json, line 1: " + withSum(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      iom.anualBudgetUsd=5|There is no parameter iom.anualBudgetUsd. Maybe "iom.annualBudgetUsd"?
      iom.annualBudgetUsd|iom.annualBudgetUsd has no value; write --set iom.annualBudgetUsd=VALUE.
      iom.annualBudgetUsd=|iom.annualBudgetUsd has no value; write --set iom.annualBudgetUsd=VALUE.
      iom.annualBudgetUsd=-1|iom.annualBudgetUsd is -1; allowed is 0..1000000000 (USD per year).
      iom.annualBudgetUsd=nan|iom.annualBudgetUsd is NaN, which is no finite number; allowed is 0..1000000000 (USD per year).
      iom.autonomy=0,5|iom.autonomy is "0,5"; it must be a number, allowed is 0..1 (0-1). Maybe "0.5"?
      iom.annualBudgetUsd=3.000.000|iom.annualBudgetUsd is "3.000.000"; it must be a number, allowed is 0..1000000000 (USD per year). Maybe "3000000"?
      iom.annualBudgetUsd=3,000,000|iom.annualBudgetUsd is "3,000,000"; it must be a number, allowed is 0..1000000000 (USD per year). Maybe "3000000"?
      iom.annualBudgetUsd=1,500|iom.annualBudgetUsd is "1,500"; it must be a number, allowed is 0..1000000000 (USD per year). Maybe "1.5 / 1500"?
      iom.autonomy=7,5|iom.autonomy is "7,5"; it must be a number, allowed is 0..1 (0-1).
      months=1,200|months is "1,200"; it must be a whole number of months, allowed is 1..1200. Maybe "1200"?
      iom.portfolio=1|iom.portfolio is a group; give the path of one parameter in it. Maybe "iom.portfolio.awareness"?
      iom.portfolio.awareness=1|The shares in iom.portfolio add up to SUM; they must add up to 1. In a file, programmes that are not named have the share 0; --set leaves the others as they are.
      months=0|months is 0; it must be a whole number of months, allowed is 1..1200.
      month=12|There is no parameter month. Maybe "months"?
      =3|The path before "=" is missing; write for example --set poverty.rateMultiplier=0.8.
      """)
  void ofAnOptionIsSaidInOneSentence(String option, String sentence) {
    assertThat(say(ENGLISH, problems("{}", List.of(option))))
        .containsExactly("--set " + option + ": " + withSum(sentence));
  }

  /** The sum of IOM's portfolio where awareness is set to 1 and the others have their defaults. */
  private static String withSum(String sentence) {
    double awareness = Catalogue.standard().defaults().iom().portfolio().awareness();
    return sentence.replace("SUM", Numbers.text(Math.rint(1e9 * (2 - awareness)) / 1e9));
  }

  @Test
  void namesTheLineAndTheColumn() {
    assertThat(english("{\n  \"months\": 12,\n  \"start\" \"2012-01\"\n}"))
        .containsExactly(
            "x.json, line 3, column 11: Not JSON: \" is out of place; maybe a comma or a quotation mark is missing: \"start\" \"2012-01\"");
    assertThat(english("{\n  \"iom\": {\n    \"autonomy\": 7\n  }\n}"))
        .containsExactly("x.json, line 3: iom.autonomy is 7; allowed is 0..1 (0-1).");
  }

  @Test
  void filesBeyondAllMeasureAreRefused() {
    assertThat(english("{\"iom\": " + "[".repeat(5000) + "]".repeat(5000) + "}"))
        .singleElement()
        .asString()
        .startsWith("x.json");
    assertThat(english("{\"months\": " + "9".repeat(5000) + "}"))
        .singleElement()
        .asString()
        .startsWith("x.json");
  }

  @Test
  void areFoundTogether() {
    assertThat(english("{\"months\": 0, \"iom\": {\"autonomy\": 7, \"strategy\": true}}"))
        .hasSize(3);
  }

  @Test
  void aDriverMustStateItsSource() {
    String text =
        "{\"drivers\": [{\"name\": \"d\", \"from\": \"2019-01\", \"set\": {\"iom.autonomy\": 1}}]}";

    assertThat(english(text))
        .containsExactly(
            "x.json, line 1: drivers[0] lacks \"source\": a driver states where it comes from, an"
                + " evidence id or \"assumption\".");
  }

  @Test
  void aNameMayStandOnceInAList() {
    String change = "{\"name\": \"d\", \"from\": \"2019-01\", \"set\": {\"iom.autonomy\": 1}}";

    assertThat(english("{\"interventions\": [" + change + "," + change + "]}"))
        .containsExactly(
            "x.json, line 1: interventions[1]: the name \"d\" is used twice in this list; names"
                + " must differ.");
  }

  @Test
  void filesThatCannotBeReadAreNamed() throws Exception {
    Files.writeString(folder.resolve("baseline.json"), "{}");
    Files.write(
        folder.resolve("latin.json"), "{\"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    Path missing = folder.resolve("basline.json");

    assertThat(say(ENGLISH, reader.check(missing)))
        .containsExactly(
            "There is no file %s. Maybe \"%s\"?"
                .formatted(missing, folder.resolve("baseline.json")));
    assertThat(say(ENGLISH, reader.check(folder)))
        .containsExactly(folder + " is a folder; a scenario is a file.");
    assertThat(say(ENGLISH, reader.check(folder.resolve("latin.json"))))
        .containsExactly(
            folder.resolve("latin.json")
                + " is not text in UTF-8; save it with the encoding UTF-8.");
  }

  @Test
  void aCircleOfFilesIsNamed() throws Exception {
    Path a = Files.writeString(folder.resolve("a.json"), "{\"extends\": \"b.json\"}");
    Path b = Files.writeString(folder.resolve("b.json"), "{\n\"extends\": \"./a.json\"}");

    assertThat(say(ENGLISH, reader.check(a)))
        .containsExactly(
            "%s, line 2: \"extends\" goes round in a circle: %s -> %s -> %s. One of these files must not extend another."
                .formatted(b, a, b, a));
  }

  @Test
  void aFileToExtendThatIsMissingIsNamedWhereItIsStated() throws Exception {
    Path a = Files.writeString(folder.resolve("a.json"), "{\n\"extends\": \"bse.json\"}");
    Files.writeString(folder.resolve("base.json"), "{}");

    assertThat(say(ENGLISH, reader.check(a)))
        .containsExactly(
            "%s, line 2: \"extends\" names %s, which does not exist. Maybe \"%s\"?"
                .formatted(a, folder.resolve("bse.json"), folder.resolve("base.json")));
  }

  @Test
  void areSaidInVietnameseToo() {
    assertThat(say(VIETNAMESE, problems("{\"iom\": {\"autonmy\": 7}, \"months\": 0}", List.of())))
        .containsExactly(
            "x.json, dòng 1: Không có mục iom.autonmy ở đây. Có phải ý bạn là \"iom.autonomy\"?",
            "x.json, dòng 1: months là 0; đó phải là số tháng nguyên, trong khoảng 1..1200.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      3|interventions[0].plausible is 3; it must be an object, from { to }.
      {"victims.cooperation": [0, 1]}|interventions[0].plausible names victims.cooperation, which this change does not set.
      {"iom.autonmy": [0, 1]}|interventions[0].plausible names iom.autonmy, which this change does not set. Maybe "iom.autonomy"?
      {"iom.strategy": [0, 1]}|The plausible range of iom.strategy: its values are words, which have no range; leave it out.
      {"iom.autonomy": 0.5}|The plausible range of iom.autonomy is 0.5; it must be two numbers, the lower one first, within 0..1.
      {"iom.autonomy": [0.5]}|The plausible range of iom.autonomy is [0.5]; it must be two numbers, the lower one first, within 0..1.
      {"iom.autonomy": [0.1, "high"]}|The plausible range of iom.autonomy is [0.1, "high"]; it must be two numbers, the lower one first, within 0..1.
      {"iom.autonomy": [0.1, 2]}|The plausible range of iom.autonomy is [0.1, 2]; both ends must be values that the parameter allows, 0..1 (0-1).
      {"iom.autonomy": [NaN, 1]}|The plausible range of iom.autonomy is [NaN, 1]; both ends must be values that the parameter allows, 0..1 (0-1).
      {"iom.projectCommunes": [99.5, 200]}|The plausible range of iom.projectCommunes is [99.5, 200]; both ends must be values that the parameter allows, 1..20000 (communes).
      {"iom.autonomy": [0.8, 0.2]}|The plausible range of iom.autonomy is [0.8, 0.2]; the lower end must come first.
      {"iom.autonomy": [0.1, 0.3]}|The plausible range of iom.autonomy is 0.1..0.3, which leaves out the value that is set, 0.5.
      """)
  void ofAPlausibleRangeIsSaidInOneSentence(String plausible, String sentence) {
    String change =
        "{\"name\": \"a\", \"from\": \"2019-01\", \"set\": {\"iom.autonomy\": 0.5,"
            + " \"iom.projectCommunes\": 100, \"iom.strategy\": \"fixed\"},\n\"plausible\": ";

    assertThat(english("{\"interventions\": [" + change + plausible + "}]}"))
        .containsExactly("x.json, line 2: " + sentence);
  }

  @Test
  void aWrongValueIsNotBlamedOnItsRangeToo() {
    String change =
        "{\"name\": \"a\", \"from\": \"2019-01\", \"set\": {\"iom.autonomy\": 7},"
            + " \"plausible\": {\"iom.autonomy\": [0, 1]}}";

    assertThat(english("{\"interventions\": [" + change + "]}"))
        .containsExactly("x.json, line 1: iom.autonomy is 7; allowed is 0..1 (0-1).");
  }

  @Test
  void rangesAreSaidInVietnameseToo() {
    String change =
        "{\"name\": \"a\", \"from\": \"2019-01\", \"set\": {\"iom.autonomy\": 0.5},"
            + " \"plausible\": {\"iom.autonomy\": [0.6, 1]}}";

    assertThat(say(VIETNAMESE, problems("{\"interventions\": [" + change + "]}", List.of())))
        .containsExactly(
            "x.json, dòng 1: Khoảng hợp lý của iom.autonomy là 0.6..1, không chứa giá trị được đặt"
                + " là 0.5.");
  }

  @Test
  void unitsAreSaidInVietnameseToo() {
    assertThat(say(VIETNAMESE, problems("{\"iom\": {\"annualBudgetUsd\": -5}}", List.of())))
        .containsExactly(
            "x.json, dòng 1: iom.annualBudgetUsd là -5; khoảng cho phép là 0..1000000000 (USD mỗi"
                + " năm).");
  }

  @Test
  void everySentenceExistsInBothLanguages() {
    assertThat(keys("errors_vi")).isEqualTo(keys("errors_en"));
  }

  private static List<String> keys(String bundle) {
    return ResourceBundle.getBundle("org.waymark.words." + bundle, java.util.Locale.ROOT)
        .keySet()
        .stream()
        .sorted()
        .toList();
  }

  private List<String> english(String text) {
    return say(ENGLISH, problems(text, List.of()));
  }

  private List<org.waymark.words.Problem> problems(String text, List<String> sets) {
    InvalidInput invalid =
        catchThrowableOfType(
            InvalidInput.class, () -> reader.readText("x.json", text, folder, sets));
    assertThat(invalid).as("accepted: %s", text).isNotNull();
    return invalid.problems();
  }

  private static List<String> say(Words words, List<org.waymark.words.Problem> problems) {
    List<String> sentences = new ArrayList<>();
    problems.forEach(problem -> sentences.add(problem.say(words)));
    return sentences;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3.000.000|Maybe \"3000000\"?",
        "3,000,000|Maybe \"3000000\"?",
        "3 000 000|Maybe \"3000000\"?",
        "1.234.567,5|Maybe \"1234567.5\"?",
        "0,5|Maybe \"0.5\"?",
        "-0,5|Maybe \"-0.5\"?",
        "3_000_000|Maybe \"3000000\"?",
        ".5|Maybe \"0.5\"?",
        "1,500|Maybe \"1.5 / 1500\"?",
      })
  void ofANumberAsPeopleWriteItSaysWhichIsMeant(String written, String sentence) {
    for (String around :
        List.of("{\"iom\": {\"autonomy\": %s}}", "{\"months\": %s, \"start\": 1}")) {
      assertThat(english(around.formatted(written)))
          .singleElement()
          .asString()
          .startsWith("x.json, line 1, column ")
          .endsWith(sentence);
    }
  }
}
