package org.waymark.experiment.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.outcome.variable.Cut;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Figure;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Nearest;
import org.waymark.words.Problem;

/**
 * Finds the figures that people name, and says what is wrong with a name of none.
 *
 * @param regions codes of the regions
 */
public record FigureReader(List<String> regions) {
  private static final List<String> WHOLE = Figure.all().stream().map(Figure::id).toList();
  private static final String REGION = "region";
  private static final Pattern YEARS = Pattern.compile("@(\\d{4}(?:-\\d{4})?)");

  /** Copies its list. */
  public FigureReader {
    regions = List.copyOf(regions);
  }

  /** The figure of a name; empty if there is none, or none of such a region. */
  public Optional<Figure> read(String name) {
    return Figure.find(name)
        .filter(
            figure ->
                Stream.concat(figure.cut().stream(), figure.per().stream())
                    .map(Cut::region)
                    .allMatch(region -> region.isEmpty() || regions.contains(region)));
  }

  /**
   * What is wrong with a name that {@link #read} does not find, and what was probably meant.
   *
   * @param found the name as it is to be shown
   */
  public Problem problem(String name, String found) {
    boolean part =
        Arrays.stream(name.split(Figure.RATIO, -1))
            .allMatch(each -> WHOLE.contains(each.replaceFirst("[/@].*", "")));
    String key = part ? "study.output.part" : "study.output.unknown";
    return Problem.of(key, found, String.join(", ", regions)).maybe(nearest(name));
  }

  /** The name of a figure nearest to one that was written, piece by piece. */
  Optional<String> nearest(String name) {
    String near =
        Arrays.stream(name.split(Figure.RATIO, -1))
            .map(this::nearestPart)
            .collect(Collectors.joining(Figure.RATIO));
    return read(near).map(Figure::id).filter(id -> !id.equals(name));
  }

  private String nearestPart(String written) {
    Matcher years = YEARS.matcher(written);
    String last = years.find() ? years.group() : "";
    String[] pieces = written.replaceAll("@[^/]*", "").split("/", -1);
    StringBuilder near = new StringBuilder(variable(pieces));
    for (int i = 1; i < pieces.length; i++) {
      String[] both = pieces[i].split("=", 2);
      String key = Nearest.to(both[0], keys()).orElse(both[0]);
      near.append('/').append(key).append('=');
      near.append(both.length < 2 ? "" : category(key, both[1]));
    }
    return near.append(last).toString();
  }

  /** Where groups are asked for, one that is counted by them. */
  private static String variable(String... pieces) {
    String id = Nearest.to(pieces[0], WHOLE).orElse(pieces[0]);
    boolean grouped = Arrays.stream(pieces).skip(1).anyMatch(each -> !each.startsWith(REGION));
    String word = id.replaceFirst("_.*", "_");
    return !grouped || counted().contains(id)
        ? id
        : Nearest.to(id, counted())
            .or(() -> counted().stream().filter(each -> each.startsWith(word)).findFirst())
            .orElse(id);
  }

  private String category(String key, String written) {
    List<String> all = Dimension.find(key).map(Dimension::categories).orElse(regions);
    return Arrays.stream(written.split("\\+"))
        .map(each -> Nearest.to(each, all).orElse(each))
        .distinct()
        .collect(Collectors.joining("+"));
  }

  private static List<String> keys() {
    return Stream.concat(Arrays.stream(Dimension.values()).map(Dimension::id), Stream.of(REGION))
        .toList();
  }

  /** Variables that are counted by groups. */
  private static List<String> counted() {
    return Arrays.stream(Variable.values()).filter(Cut::hasGroups).map(Variable::id).toList();
  }
}
