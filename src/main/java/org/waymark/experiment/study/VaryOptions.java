package org.waymark.experiment.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Factor;
import org.waymark.experiment.design.Luck;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.design.Spread;
import org.waymark.experiment.design.Study;
import org.waymark.outcome.variable.Figure;
import org.waymark.scenario.Faults;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.TextFile;
import org.waymark.words.FilePosition;
import org.waymark.words.Problem;
import org.waymark.words.ShellWord;

/**
 * A grid without a study file: a scenario, and one or two factors given as {@code path=a,b,c} or
 * {@code path=low..high}, of which five evenly spaced values are tried.
 */
record VaryOptions(Faults faults, Supplier<Optional<Scenario>> scenario) {
  private static final int MOST = 2;
  private static final int LEVELS = 5;
  private static final MathContext DIGITS = new MathContext(10);

  /** The study; what is wrong with the options is added to the faults. */
  Study study(Path file, List<String> options) {
    if (options.size() > MOST) {
      faults.add(Problem.of("sweep.vary.many", Integer.toString(options.size())));
    }
    Map<String, Factor> factors = new LinkedHashMap<>();
    for (String option : options) {
      FilePosition place = FilePosition.of("--vary " + option);
      Optional<Factor> factor = factor(option, place);
      if (factor.isPresent() && factors.putIfAbsent(factor.get().path(), factor.get()) != null) {
        faults.add(Problem.of("study.factor.twice", factor.get().path()).at(place));
      }
    }
    Stream<String> names =
        factors.keySet().stream().map(path -> path.substring(path.lastIndexOf('.') + 1));
    return new Study(
        TextFile.stem(file.toString()) + "-by-" + names.collect(Collectors.joining("-")),
        scenario.get().map(Scenario::name).orElse("")
            + ": "
            + String.join(" \u00d7 ", factors.keySet()),
        "",
        file,
        Map.of(),
        List.copyOf(factors.values()),
        Design.of(Design.Type.GRID, 0),
        StudyReader.REPLICATIONS,
        1,
        Luck.COMMON,
        Figure.all(),
        List.of(),
        Optional.empty(),
        Robustness.STANDARD,
        0,
        ShellWord.of(file.toString())
            + options.stream()
                .map(each -> " --vary " + ShellWord.of(each))
                .collect(Collectors.joining()));
  }

  private Optional<Factor> factor(String option, FilePosition place) {
    int equals = option.lastIndexOf('=');
    String path = option.substring(0, Math.max(0, equals)).strip();
    String values = option.substring(equals + 1).strip();
    int dots = values.indexOf("..");
    if (path.isEmpty() || values.isEmpty()) {
      faults.add(Problem.of("sweep.vary.form").at(place));
      return Optional.empty();
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("path", new JsonValue(path, 0));
    if (dots < 0) {
      members.put(
          "levels",
          new JsonValue(Stream.of(values.split(",", -1)).map(VaryOptions::value).toList(), 0));
    } else {
      members.put("low", value(values.substring(0, dots)));
      members.put("high", value(values.substring(dots + 2)));
    }
    return Members.of(place.file(), path, new JsonValue(members, 0), FactorReader.KEYS, faults)
        .flatMap(new FactorReader(scenario)::factor)
        .map(factor -> new Factor(path, Spread.levels(levels(factor.spread())), false));
  }

  private static JsonValue value(String text) {
    Double number = Numbers.parse(text);
    return new JsonValue(number == null ? text.strip() : number, 0);
  }

  private static List<Object> levels(Spread spread) {
    return spread.kind() == Spread.Kind.LEVELS
        ? spread.levels()
        : IntStream.range(0, LEVELS)
            .mapToObj(i -> rounded(spread.at(i / (LEVELS - 1.0))))
            .distinct()
            .toList();
  }

  private static Object rounded(Object level) {
    return level instanceof Double number
        ? (Object) new BigDecimal(number).round(DIGITS).doubleValue()
        : level;
  }
}
