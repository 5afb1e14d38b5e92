package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.words.Figures;
import org.waymark.words.Language;

/** A document of {@code bench --growth} as tables in Markdown. */
record SpeedTables(JsonNode measured) {

  /** On what machine, when, and with which program. */
  String machine() {
    return "On %s cores (%s) with %s MB and %s, on %s, at commit %s"
        .formatted(
            cell("machine/cores"),
            cell("machine/processor"),
            cell("machine/memoryMegabytes"),
            cell("machine/java"),
            cell("machine/finished").substring(0, "2026-11-26".length()),
            cell("commit").substring(0, 8));
  }

  /** The few figures that most readers want. */
  String brief() {
    return table(
        "what | result",
        List.of(
            "the whole nation over %s months (%s of them reported), one thread | %s s, %s MB"
                .formatted(
                    cell("nations/0/months"),
                    cell("nations/0/reported"),
                    cell("nations/0/seconds/median"),
                    cell("nations/0/peakMegabytes")),
            "compared with stepping every household | %s times faster".formatted(cell("overEager")),
            "compared with plain MASON scheduling | %s times faster"
                .formatted(cell("overPlainMason")),
            "the first command above, once built, start-up included (20 replications, 50 plausible worlds, report) | %s s; %s s with `--quick`"
                .formatted(
                    cell("commands/full/seconds/median"), cell("commands/quick/seconds/median"))));
  }

  /** All figures, a table for each question. */
  String growth() {
    return String.join(
        "\n\n",
        "Medians of %s rounds, in brackets the middle half of the rounds. *Processor* counts what the thread of the run does itself."
            .formatted(cell("rounds")),
        table(
            "`population.factor` | months | seconds | processor seconds | times the whole nation | MB at its fullest | MB kept at the end",
            rows(
                "nations",
                "factor",
                "months",
                "seconds",
                "cpuSeconds",
                "times",
                "peakMegabytes",
                "keptMegabytes")),
        "Processor time grows with the power %s of the size (1: in proportion)."
            .formatted(cell("powerOfSize")),
        table(
            "threads | seconds a nation | processor seconds a nation, compiler and collector included | times the speed of one thread",
            rows("threads", "threads", "seconds", "cpuSeconds", "times")),
        table(
            "the first command of the README | seconds | seconds with `--quick`",
            Stream.of(
                    "replications/20 (`--quick`: 10) replications, their rows laid out",
                    "plausibleSets/50 (`--quick`: 0) plausible worlds",
                    "report/tables, page and pictures",
                    "other/start-up, reading and checking",
                    "seconds/all")
                .map(part -> part.split("/"))
                .map(
                    part ->
                        String.join(
                            " | ",
                            part[1],
                            cell("commands/full/" + part[0]),
                            cell("commands/quick/" + part[0])))
                .toList()),
        "To lay out the tables of one run and to write them takes %s processor seconds, %s times its nation."
            .formatted(cell("tables/cpuSeconds"), cell("tables/times")),
        table(
            "what a nation does | how often | nanoseconds of each, alone | processor seconds of all | times the nation's",
            Stream.of(
                    "draws/draws",
                    "meetings/meets a household",
                    "readings/*would do if it read all that it keeps every month*")
                .map(part -> part.split("/", 2))
                .map(
                    part ->
                        part[1]
                            + " | "
                            + row(
                                measured.at("/limit/" + part[0]),
                                "number",
                                "nanosecondsEach",
                                "cpuSeconds",
                                "share"))
                .toList()));
  }

  private static String table(String titles, List<String> rows) {
    String rule = "---" + titles.replaceAll("[^|]", "").replace("|", "|---");
    return Stream.concat(
            Stream.of("| " + titles + " |", "|" + rule + "|"),
            rows.stream().map(row -> "| " + row + " |"))
        .collect(Collectors.joining("\n"));
  }

  private List<String> rows(String list, String... places) {
    List<JsonNode> nodes = new ArrayList<>();
    measured.path(list).forEach(nodes::add);
    // Sizes first, then months.
    nodes.sort(
        Comparator.comparing(
                (JsonNode node) -> !node.path("months").equals(measured.at("/nations/0/months")))
            .thenComparing(node -> node.path("factor").asDouble())
            .thenComparing(node -> node.path("months").asInt()));
    return nodes.stream().map(node -> row(node, places)).toList();
  }

  private static String row(JsonNode node, String... places) {
    return Stream.of(places)
        .map(place -> cell(node.path(place)))
        .collect(Collectors.joining(" | "));
  }

  private String cell(String place) {
    JsonNode node = measured.at("/" + place);
    return cell(node);
  }

  /** A text, a number, or a median with the middle half of the rounds. */
  private static String cell(JsonNode node) {
    if (node.isTextual()) {
      return node.asText();
    }
    if (node.has("median")) {
      return "%s (%s-%s)"
          .formatted(cell(node.path("median")), cell(node.path("low")), cell(node.path("high")));
    }
    double value = node.asDouble(Double.NaN);
    int decimals =
        value >= 100 || value == Math.rint(value) ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3;
    return Figures.in(Language.EN).number(value, decimals);
  }
}
