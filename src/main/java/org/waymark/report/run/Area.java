package org.waymark.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.waymark.evidence.Province;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.outcome.world.WorldRun;
import org.waymark.picture.axis.Interval;
import org.waymark.report.Reading;

/**
 * A province of 2019, or one of the 34 units of 2025, which are made of whole provinces: people
 * trafficked per 100,000 inhabitants and year, and whether that says anything.
 *
 * @param code as the map names it
 * @param name as people name it
 * @param region region of its (first) province
 * @param rate simulated rate; the interval of chance of a unit adds up the variances of its parts
 * @param estimated whether inputs of a province in it are estimates
 * @param spansNation whether what is not known leaves open on which side of the nation it lies
 */
record Area(
    String code, String name, String region, Reading rate, boolean estimated, boolean spansNation) {
  static final double PER = 100_000;
  private static final Variable COUNTED = Variable.PEOPLE_TRAFFICKED;

  /** Whether it is hatched. */
  boolean uncertain() {
    return estimated || spansNation;
  }

  /** All areas of the map that the scenario asks for, in the order of the evidence. */
  static List<Area> of(RunBrief brief) {
    boolean merged = isMerged(brief);
    List<Province> provinces = brief.findings().evidence().provinces();
    Map<String, List<Integer>> parts = new LinkedHashMap<>();
    for (int p = 0; p < provinces.size(); p++) {
      String code = merged ? provinces.get(p).unit2025() : provinces.get(p).iso();
      parts.computeIfAbsent(code, each -> new ArrayList<>()).add(p);
    }
    List<String> regions = brief.findings().evidence().regions();
    List<Area> areas = new ArrayList<>();
    parts.forEach((code, members) -> areas.add(area(brief, code, members, merged)));
    areas.sort(Comparator.comparingInt(area -> regions.indexOf(area.region())));
    return areas;
  }

  /** Whether the map shows the units of 2025. */
  static boolean isMerged(RunBrief brief) {
    return brief.scenario().units().equals("2025");
  }

  private static Area area(RunBrief brief, String code, List<Integer> members, boolean merged) {
    List<Province> provinces =
        members.stream().map(brief.findings().evidence().provinces()::get).toList();
    Province first = provinces.get(0);
    double people = provinces.stream().mapToDouble(Province::population).sum() * brief.factor();
    String name = merged || brief.language().code().equals("vi") ? first.nameVi() : first.name();
    Reading rate = sum(brief, places(brief, provinces)).times(PER / people);
    return new Area(
        code,
        merged ? code : name,
        first.region(),
        rate,
        provinces.stream().anyMatch(province -> province.note().contains("estimate")),
        spansNation(brief, rate, places(brief, provinces), people));
  }

  private static int[] places(RunBrief brief, List<Province> provinces) {
    Places places = brief.ensemble().places().places();
    return provinces.stream().mapToInt(each -> places.provinces().indexOf(each.iso())).toArray();
  }

  private static Reading sum(RunBrief brief, int[] places) {
    if (places.length == 1) {
      return brief.at(places[0], COUNTED);
    }
    double mean = 0;
    double squares = 0;
    for (int place : places) {
      Estimate estimate = brief.ensemble().places().perYear(place, COUNTED);
      mean += estimate.mean();
      squares += Math.pow((estimate.high95() - estimate.low95()) / 2, 2);
    }
    double half = Math.sqrt(squares);
    Interval chance = Double.isNaN(half) ? Interval.NONE : new Interval(mean - half, mean + half);
    return new Reading(mean, chance, span(brief, run -> people(run, places)));
  }

  private static boolean spansNation(RunBrief brief, Reading rate, int[] places, double people) {
    double allPeople =
        brief.findings().evidence().provinces().stream().mapToDouble(Province::population).sum()
            * brief.factor();
    int nation = brief.ensemble().places().places().nation();
    if (brief.assumptions().isPresent()) {
      Interval relative =
          span(
              brief,
              run -> people(run, places) / people / (run.perYear(nation, COUNTED) / allPeople));
      return spans(relative, 1);
    }
    double national = brief.ensemble().places().perYear(nation, COUNTED).mean() / allPeople * PER;
    return spans(rate.chance(), national);
  }

  private static boolean spans(Interval interval, double value) {
    return !interval.isKnown() || interval.low() <= value && value <= interval.high();
  }

  private static double people(RunFigures run, int[] places) {
    return IntStream.of(places).mapToDouble(place -> run.perYear(place, COUNTED)).sum();
  }

  /** Over plausible worlds, as everywhere. */
  private static Interval span(RunBrief brief, ToDoubleFunction<RunFigures> figure) {
    Span span =
        Span.over(
            brief.assumptions().stream()
                .flatMap(sets -> sets.kept().stream())
                .map(WorldRun::figures)
                .mapToDouble(figure)
                .filter(Double::isFinite));
    return span.equals(Span.MISSING) ? Interval.NONE : new Interval(span.low90(), span.high90());
  }
}
