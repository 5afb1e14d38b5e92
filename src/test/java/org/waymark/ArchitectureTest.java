package org.waymark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.run.WorldAnalysis;
import org.waymark.outcome.world.WorldWeight;

/** The folders are the architecture, and the arrows between them go one way. */
final class ArchitectureTest {

  /** Every package, and the packages that it may know. */
  private static final Map<String, List<String>> MAY_KNOW = mayKnow();

  private static final JavaClasses WAYMARK =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.waymark");

  private static Map<String, List<String>> mayKnow() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    known.put("draw", List.of());
    known.put("evidence", List.of("draw"));
    known.put("words", List.of());
    known.put("scenario", List.of("draw", "evidence", "words"));
    known.put("outcome", List.of("words"));
    known.put("nation", List.of("draw", "evidence", "scenario", "outcome"));
    for (String next :
        List.of(
            "experiment",
            "analysis",
            "picture",
            "report",
            "task",
            "lesson",
            "bench",
            "gui",
            "web",
            "cli")) {
      known.put(next, List.copyOf(known.keySet()));
    }
    return known;
  }

  @TestFactory
  Stream<DynamicTest> aPackageKnowsOnlyThoseBelowIt() {
    return MAY_KNOW.keySet().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(knowsOnlyThoseBelow(name))));
  }

  private static ArchRule knowsOnlyThoseBelow(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), MAY_KNOW.get(name).stream())
            .map(ArchitectureTest::packagesOf)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> others =
        resideInAPackage("org.waymark..").and(not(resideInAnyPackage(allowed)));
    return noClasses()
        .that()
        .resideInAPackage(packagesOf(name))
        .should()
        .dependOnClassesThat(others.as("reside above or beside it"))
        .because("%s may know only %s".formatted(name, MAY_KNOW.get(name)));
  }

  @Test
  void everyClassHasItsPlaceInTheOrder() {
    String[] known =
        MAY_KNOW.keySet().stream().map(ArchitectureTest::packagesOf).toArray(String[]::new);
    check(
        classes()
            .should()
            .resideInAnyPackage(known)
            .because("a new package needs a line in the order of packages of this test"));
  }

  @Test
  void onlyTheNationAndItsWindowKnowMason() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(packagesOf("nation"), packagesOf("bench"), packagesOf("gui"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sim..", "ec.."));
  }

  @Test
  void onlyTheWindowKnowsDisplays() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(packagesOf("gui"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sim.display..", "sim.portrayal..")
            .because("these classes throw where there is no screen"));
  }

  @Test
  void picturesKnowNothingOfWhoComputedTheirNumbers() {
    check(
        noClasses()
            .that()
            .resideInAPackage(packagesOf("picture"))
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.waymark..")
                    .and(
                        not(
                            resideInAnyPackage(
                                packagesOf("picture"),
                                packagesOf("evidence"),
                                packagesOf("words"))))));
  }

  @Test
  void nobodyOpensADoorButItsUser() {
    for (String door : List.of("cli", "gui", "web")) {
      check(
          noClasses()
              .that()
              .resideOutsideOfPackages(packagesOf("cli"), packagesOf(door))
              .should()
              .dependOnClassesThat()
              .resideInAPackage(packagesOf(door)));
    }
  }

  @Test
  void packagesFormNoCircle() {
    check(slices().matching("org.waymark.(*)..").should().beFreeOfCycles());
  }

  @Test
  void processesOfTheNationFormNoCircle() {
    check(slices().matching("org.waymark.nation.(*)..").should().beFreeOfCycles());
  }

  /** The rooms of experiments, each above those before it; the last two are beside each other. */
  private static final List<String> ROOMS =
      List.of(
          "point",
          "design",
          "ensemble",
          "record",
          "world",
          "engine",
          "store",
          "calibration",
          "sweep",
          "study");

  @TestFactory
  Stream<DynamicTest> aRoomOfExperimentsKnowsOnlyThoseBelowIt() {
    return ROOMS.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(room(name))));
  }

  private static ArchRule room(String name) {
    boolean isBeside = name.equals("study");
    String[] others =
        ROOMS.stream()
            .filter(room -> isBeside ? room.equals("sweep") : isAbove(room, name))
            .map(ArchitectureTest::roomOf)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(roomOf(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static boolean isAbove(String room, String other) {
    return ROOMS.indexOf(room) > ROOMS.indexOf(other);
  }

  private static String roomOf(String name) {
    return packagesOf("experiment." + name);
  }

  @Test
  void roomsOfExperimentsFormNoCircleAndEachHasItsPlaceInTheirOrder() {
    check(slices().matching("org.waymark.experiment.(*)..").should().beFreeOfCycles());
    check(
        classes()
            .that()
            .resideInAPackage(packagesOf("experiment"))
            .should()
            .resideInAnyPackage(
                ROOMS.stream().map(ArchitectureTest::roomOf).toArray(String[]::new)));
  }

  @Test
  void aQuestionKnowsNeitherTerminalNorWindow() {
    check(
        noClasses()
            .that()
            .resideInAPackage(packagesOf("task"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                packagesOf("cli"), packagesOf("gui"), "picocli..", "me.tongfei..", "java.awt..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a browser and other programs ask them too"));
  }

  /** They are dear: all shuffles are in them. */
  @Test
  void whatIsFoundIsComputedByTheTaskAlone() {
    for (Class<?> findings : List.of(WorldAnalysis.class, ComparisonFindings.class)) {
      check(
          noClasses()
              .that()
              .resideOutsideOfPackage(packagesOf("task"))
              .should()
              .callMethodWhere(
                  target(owner(assignableTo(findings))).and(target(nameMatching("of"))))
              .because("it is computed once for each command, and handed on"));
    }
  }

  @Test
  void theRecordAloneSaysHowMuchAWorldCounts() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(roomOf("record"))
            .should()
            .callConstructor(WorldWeight.class, double.class, boolean.class, int.class)
            .because("one rule decides on all weights"));
  }

  @Test
  void pagesKnowNothingOfWhatFillsThem() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.waymark.report")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.waymark.report.*..")
            .because("what all pages share lies below each of them"));
  }

  @Test
  void nothingGlobalChanges() {
    check(
        fields().that().areStatic().should().beFinal().because("many nations live in one process"));
  }

  @Test
  void drawsDoNotDependOnTheOrderOfStreams() {
    check(
        noClasses()
            .should()
            .callMethod("org.waymark.draw.Stream", "ordinal")
            .because("a stream in the middle of the register would move all draws below it"));
  }

  @Test
  void everyPackageSaysWhatItHolds() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("src", "main", "java", "org", "waymark"))) {
      assertThat(walk.filter(ArchitectureTest::holdsClasses))
          .isNotEmpty()
          .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }
  }

  private static boolean holdsClasses(Path folder) {
    String[] classes = folder.toFile().list((where, name) -> name.endsWith(".java"));
    return classes != null && classes.length > 0;
  }

  @Test
  void namesSayWhatAClassIs() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
            .because("such names say nothing about the field"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(WAYMARK);
  }

  private static String packagesOf(String name) {
    return "org.waymark." + name + "..";
  }
}
