package org.waymark.experiment.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Factor;
import org.waymark.experiment.design.Spread;
import org.waymark.scenario.Scenario;
import org.waymark.words.FilePosition;

/** Reads the design of a study file, and checks that its factors fit it. */
record DesignReader(Path file, Members top, Supplier<Optional<Scenario>> scenario) {
  static final List<String> KEYS = List.of("type", "points", "file");
  static final int MOST_POINTS = 1_000_000;
  static final int PERMUTATIONS = 200;

  /** Up to so many barriers every combination is run: 1,024. */
  static final int MOST_FOR_ALL_COALITIONS = 10;

  /** The design, and the factors, which a list may name. */
  record Found(List<Factor> factors, Design design) {}

  Found read(List<Factor> factors, boolean ofBarriers) {
    Found none = new Found(factors, Design.of(standard(), 0));
    if (!top.has("design")) {
      if (!ofBarriers) {
        top.lacks("design");
        return none;
      }
      return new Found(List.of(), barriers(standard(), 0));
    }
    return top.part("design", KEYS).map(each -> read(each, factors, ofBarriers)).orElse(none);
  }

  private Found read(Members members, List<Factor> factors, boolean ofBarriers) {
    members.must("type");
    List<String> allowed =
        Arrays.stream(Design.Type.values())
            .filter(type -> ofBarriers ? type.isOfBarriers() : type.isOfFactors())
            .map(Design.Type::id)
            .toList();
    Optional<Design.Type> found =
        members
            .word("type", allowed)
            .map(id -> Arrays.stream(Design.Type.values()).filter(t -> t.id().equals(id)))
            .flatMap(types -> types.findFirst());
    if (found.isEmpty()) {
      return new Found(factors, Design.of(standard(), 0));
    }
    Design.Type type = found.get();
    boolean counted = type.isSampled() || type == Design.Type.PERMUTATIONS;
    if (!counted && members.has("points")) {
      members.fault("study.points.none", type.id());
    }
    if (type.isSampled()) {
      members.must("points");
    }
    if (type != Design.Type.LIST && members.has("file")) {
      members.fault("study.file.none", type.id());
    }
    int points = (int) members.whole("points", 1, MOST_POINTS, 0);
    if (ofBarriers) {
      return new Found(List.of(), barriers(type, points));
    }
    if (type == Design.Type.LIST) {
      return list(members, factors);
    }
    top.must("factors");
    factors.forEach(factor -> fits(factor, type, members));
    return new Found(factors, Design.of(type, points));
  }

  private static Design barriers(Design.Type type, int points) {
    boolean sampled = type == Design.Type.PERMUTATIONS;
    return Design.of(type, sampled && points == 0 ? PERMUTATIONS : points);
  }

  private Design.Type standard() {
    int barriers = top.has("barriers") ? top.list("barriers").size() : 0;
    return barriers <= MOST_FOR_ALL_COALITIONS ? Design.Type.COALITIONS : Design.Type.PERMUTATIONS;
  }

  private void fits(Factor factor, Design.Type type, Members design) {
    boolean levels = factor.spread() != null && factor.spread().kind() == Spread.Kind.LEVELS;
    if (factor.spread() == null) {
      design.fault("study.factor.bare", factor.path());
    } else if (type == Design.Type.GRID && !levels) {
      design.fault("study.grid.levels", factor.path());
    }
  }

  private Found list(Members members, List<Factor> factors) {
    Optional<String> stated = members.text("file");
    if (stated.isEmpty()) {
      return new Found(factors, Design.of(Design.Type.LIST, 0));
    }
    FilePosition place = members.at(members.get("file").orElseThrow());
    Path csv = StudyReader.beside(file, stated.get(), place, top.faults());
    Optional<PointList> list = PointList.read(csv, place, top.faults(), scenario);
    if (list.isEmpty()) {
      return new Found(factors, Design.of(Design.Type.LIST, 0));
    }
    List<String> paths = list.get().paths();
    Set<String> shares =
        factors.stream().filter(Factor::share).map(Factor::path).collect(Collectors.toSet());
    List<String> named = factors.stream().map(Factor::path).toList();
    if (top.has("factors") && top.faults().isEmpty()) {
      for (Factor factor : factors) {
        if (!paths.contains(factor.path())) {
          members.fault("study.list.column", csv.toString(), factor.path());
        } else if (factor.spread() != null) {
          members.fault("study.list.spread", factor.path());
        }
      }
      for (String path : paths) {
        if (!named.contains(path)) {
          members.fault("study.list.factor", csv.toString(), path);
        }
      }
    }
    return new Found(
        paths.stream().map(path -> new Factor(path, null, shares.contains(path))).toList(),
        new Design(Design.Type.LIST, list.get().rows().size(), list.get().rows()));
  }
}
