package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.words.Language;
import org.waymark.words.Words;

class ScenarioReaderTest {
  private final ScenarioReader reader = ScenarioReader.of(Evidence.load());
  @TempDir private Path folder;

  @Test
  void anEmptyScenarioHasDefaultsAndNoDrivers() {
    Scenario scenario = read("{}");

    assertThat(scenario.name()).isEqualTo("x");
    assertThat(scenario.parameters()).isEqualTo(Catalogue.standard().defaults());
    assertThat(scenario.start()).isEqualTo(YearMonth.of(2012, 1));
    assertThat(scenario.months()).isEqualTo(144);
    assertThat(scenario.burnInMonths()).isEqualTo(60);
    assertThat(scenario.drivers()).isEmpty();
    assertThat(scenario.units()).isEqualTo("2019");
  }

  @Test
  void commentsTrailingCommasAndASchemaAreAccepted() {
    Scenario scenario =
        read("\uFEFF{ \"$schema\": \"s\", /* so */ \"months\": 12, // it is\n \"name\": \"N\", }");

    assertThat(scenario.months()).isEqualTo(12);
    assertThat(scenario.name()).isEqualTo("N");
  }

  @Test
  void valuesLeftOutComeFromTheFilesExtended() throws Exception {
    write("base.json", "{'months': 24, 'iom': {'autonomy': 0.1, 'strategy': 'fixed'}}");
    write("sub/middle.json", "{'extends': '../base.json', 'iom': {'autonomy': 0.2}}");
    Path top = write("top.json", "{'extends': 'sub/middle.json', 'gender': {'stigma': 0.3}}");

    Scenario scenario = reader.read(top, List.of());

    assertThat(scenario.name()).isEqualTo("top");
    assertThat(scenario.months()).isEqualTo(24);
    assertThat(scenario.parameters().iom().autonomy()).isEqualTo(0.2);
    assertThat(ScenarioWriter.json(scenario)).contains("\"strategy\": \"fixed\"");
    assertThat(scenario.parameters().gender().stigma()).isEqualTo(0.3);
  }

  @Test
  void changesWithTheSameNameReplaceInPlaceAndOthersAreAppended() throws Exception {
    write("base.json", "{'interventions': [" + change("a", 0.1) + "," + change("b", 0.2) + "]}");
    Path top =
        write(
            "top.json",
            "{'extends': 'base.json', 'interventions': ["
                + change("c", 0.3)
                + ","
                + change("a", 0.4)
                + "]}");

    List<Change> changes = reader.read(top, List.of()).interventions();

    assertThat(changes).extracting(Change::name).containsExactly("a", "b", "c");
    assertThat(changes.get(0).set()).containsEntry("iom.autonomy", 0.4);
  }

  @Test
  void aPortfolioThatIsStatedReplacesTheWhole() {
    Scenario scenario = read("{\"iom\": {\"portfolio\": {\"awareness\": 0.5, \"norms\": 0.5}}}");

    assertThat(scenario.parameters().iom().portfolio().awareness()).isEqualTo(0.5);
    assertThat(scenario.parameters().iom().portfolio().assistance()).isZero();
    assertThat(scenario.parameters().iom().statePortfolio())
        .isEqualTo(Catalogue.standard().defaults().iom().statePortfolio());
  }

  @Test
  void optionsComeLast() {
    Scenario scenario =
        reader.readText(
            "x.json",
            "{\"iom\": {\"annualBudgetUsd\": 1}}",
            folder,
            List.of(
                "iom.annualBudgetUsd=5e6",
                "iom.strategy=adaptive",
                "start=2013-02",
                "months=12",
                "burnInMonths=0",
                "report.units=2025",
                "name=Other"));

    assertThat(scenario.parameters().iom().annualBudgetUsd()).isEqualTo(5e6);
    assertThat(scenario.start()).isEqualTo(YearMonth.of(2013, 2));
    assertThat(scenario.months()).isEqualTo(12);
    assertThat(scenario.burnInMonths()).isZero();
    assertThat(scenario.units()).isEqualTo("2025");
    assertThat(scenario.name()).isEqualTo("Other");
  }

  @Test
  void provincesMayBeWrittenByCodeOrByName() {
    Scenario scenario =
        read(
            "{\"interventions\": [{\"name\": \"a\", \"from\": \"2019-01\", \"provinces\":"
                + " [\"VN-03\", \"lao cai\", \"Sơn La\", \"Ha Giang\"],"
                + " \"set\": {\"awareness.campaignCoverage\": 0.3}}]}");

    assertThat(scenario.interventions().get(0).provinces())
        .containsExactly("VN-03", "VN-02", "VN-05");
  }

  @Test
  void driversOutsideTheRunDoNothingButAreNoError() throws Exception {
    Path file = Path.of("scenarios", "baseline.json");

    Scenario scenario = reader.read(file, List.of("start=2010-01", "months=12"));

    assertThat(scenario.drivers()).isNotEmpty();
    assertThat(Course.of(scenario, Evidence.load().isoCodes()).at(71))
        .isEqualTo(scenario.parameters());
  }

  @Test
  void differencesAreNamedByPath() {
    Scenario reference = read("{}");
    Scenario other =
        read(
            "{\"months\": 120, \"iom\": {\"autonomy\": 0.9}, \"interventions\": ["
                + change("a", 0.1).replace('\'', '"')
                + "]}");

    Differences differences = Differences.between(reference, other);

    assertThat(differences.values())
        .containsExactly(
            new Differences.ValueDifference("months", "144", "120"),
            new Differences.ValueDifference("iom.autonomy", "0.5", "0.9"));
    assertThat(differences.interventions())
        .extracting(Differences.ChangeDifference::name)
        .containsExactly("a");
    assertThat(Differences.between(other, other).isEmpty()).isTrue();
  }

  @Test
  void aNewScenarioFromTheTemplateChangesNothingAndStaysValidWhenDialsAreTakenIn()
      throws Exception {
    Scenario reference = read("{}");
    write("base.json", "{}");
    for (Language language : Language.values()) {
      String text = Template.text("My \"try\"", "base.json", reference, Words.of(language));

      Scenario untouched = reader.readText("n.json", text, folder, List.of());
      Scenario taken =
          reader.readText(
              "n.json",
              text.replaceAll("(?m)^( *)// (\"\\w+\": [^ ]+,)$", "$1$2"),
              folder,
              List.of());

      assertThat(untouched.name()).isEqualTo("My \"try\"");
      assertThat(Differences.between(reference, untouched).isEmpty()).isTrue();
      assertThat(Differences.between(reference, taken).isEmpty()).isTrue();
      assertThat(text).contains("// \"annualBudgetUsd\": 1500000,");
      assertThat(reader.readText("n.json", example(text), folder, List.of()).costs())
          .singleElement()
          .satisfies(item -> assertThat(item.plausible().contains(item.usdPerYear())).isTrue());
    }
  }

  /** The template with its example of a cost taken in. */
  private static String example(String template) {
    int costs = template.indexOf("\"items\"");
    return template.substring(0, costs)
        + template.substring(costs).replaceAll("(?m)^( *)// (.*)$", "$1$2");
  }

  @Test
  void theTableHasARowForEveryParameter() {
    assertThat(ParameterTable.markdown().lines())
        .hasSize(2 + Catalogue.standard().entries().size())
        .allMatch(line -> line.startsWith("|") && line.endsWith("|"));
  }

  private static String change(String name, double value) {
    return "{'name': '%s', 'from': '2019-01', 'set': {'iom.autonomy': %s}}".formatted(name, value);
  }

  private Scenario read(String text) {
    return reader.readText("x.json", text, folder, List.of());
  }

  private Path write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text.replace('\'', '"'));
  }

  @Test
  void theTemplateShowsAnInterventionThatLiesWithinTheRunItExtends() throws Exception {
    Path outlook = Path.of("scenarios/outlook.json");
    assertThat(example(reader.read(outlook, List.of())))
        .contains("\"from\": \"2027-01\", \"until\": \"2029-12\"");
    assertThat(Checks.OUTLOOK)
        .isEqualTo(reader.read(outlook, List.of()).start().plusMonths(287))
        .isEqualTo(YearMonth.of(2035, 12));
    for (String run :
        List.of(
            "2012-01 144", "2012-01 1", "2012-06 3", "2026-02 12", "2030-01 60", "1990-01 600")) {
      String[] of = run.split(" ", -1);
      List<String> set = List.of("start=" + of[0], "months=" + of[1]);
      Scenario parent = reader.read(Path.of("scenarios/baseline.json"), set);
      String text = example(parent);
      int at = text.indexOf("\"interventions\"");
      String taken =
          text.substring(0, at) + text.substring(at).replaceAll("(?m)^ *// (?=[ {}\"])", "");
      write("parent.json", "{\"start\": \"" + of[0] + "\", \"months\": " + of[1] + "}");
      Scenario scenario = reader.readText("n.json", taken, folder, List.of());
      assertThat(scenario.interventions()).as(run).hasSize(1);
      assertThat(scenario.costs()).as(run).hasSize(1);
    }
  }

  private static String example(Scenario parent) {
    return Template.text("x", "parent.json", parent, Words.of(Language.EN));
  }
}
