package org.waymark.experiment.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.experiment.calibration.Inputs;
import org.waymark.experiment.calibration.PooledPrior;
import org.waymark.experiment.calibration.Prior;
import org.waymark.experiment.calibration.ShapedPrior;
import org.waymark.experiment.world.PlausibleInput;
import org.waymark.experiment.world.PlausibleInputs;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Scenario;

/** Reads what is known of the inputs before the record. */
record PriorReader(Members top, Scenario scenario) {
  static final List<String> OF_PRIOR =
      List.of("input", "distribution", "low", "middle", "high", "value", "because");
  static final List<String> OF_SCALE =
      List.of("name", "path", "distribution", "low", "middle", "high", "because");

  /** The inputs: all with a plausible range, or those that the study names. */
  Inputs read(Path elicited) {
    List<PlausibleInput> all = PlausibleInputs.of(scenario, scenario).varied();
    List<String> names = all.stream().map(PlausibleInput::name).toList();
    Set<String> named = named(names);
    Map<String, Prior> stated = stated(all, names);
    if (elicited != null) {
      new ElicitedTable(top.faults())
          .read(elicited, names)
          .forEach((name, experts) -> stated.put(name, pooled(name, experts, all)));
    }
    List<Inputs.Input> inputs = new ArrayList<>();
    for (PlausibleInput input : all) {
      boolean varied = named.isEmpty() || named.contains(input.name());
      Prior prior = stated.getOrDefault(input.name(), varied ? Inputs.usual(input) : null);
      if (prior != null) {
        inputs.add(new Inputs.Input(input, prior));
      }
    }
    return new Inputs(inputs, scales(all), scenario);
  }

  private Set<String> named(List<String> names) {
    Set<String> named = new HashSet<>();
    for (JsonValue element : top.list("inputs")) {
      String name = String.valueOf(element.content());
      if (!names.contains(name)) {
        top.unknown(element, name, names);
      }
      named.add(name);
    }
    return named;
  }

  private Map<String, Prior> stated(List<PlausibleInput> all, List<String> names) {
    Map<String, Prior> stated = new HashMap<>();
    for (Members each : top.objects("priors", OF_PRIOR)) {
      Optional<String> name = each.text("input");
      int index = names.indexOf(name.orElse(""));
      if (name.isPresent() && index < 0) {
        top.unknown(each.get("input").orElseThrow(), name.get(), names);
      } else if (index >= 0) {
        PlausibleInput input = all.get(index);
        Entry entry = Catalogue.standard().entry(input.path());
        Prior prior = prior(each, entry.low(), entry.high(), input);
        if (stated.put(input.name(), prior) != null) {
          each.fault("study.part.twice", "priors", input.name());
        }
      }
    }
    return stated;
  }

  private List<Inputs.Scale> scales(List<PlausibleInput> all) {
    List<Inputs.Scale> scales = new ArrayList<>();
    List<String> paths = all.stream().map(PlausibleInput::path).distinct().toList();
    for (Members each : top.objects("scales", OF_SCALE)) {
      String path = each.text("path").orElse("");
      if (!paths.contains(path)) {
        each.get("path").ifPresent(value -> top.unknown(value, path, paths));
      }
      PlausibleInput of = new PlausibleInput(path, "", 1, 1, 1, false);
      scales.add(new Inputs.Scale(each.text("name").orElse(path), path, prior(each, 0, 1e6, of)));
    }
    return scales;
  }

  /** A prior as stated; what is left out of it is that of the input. */
  private static Prior prior(Members each, double least, double most, PlausibleInput input) {
    each.text("distribution");
    Optional<ShapedPrior.Kind> kind =
        each.word("distribution", ShapedPrior.Kind.ids()).flatMap(ShapedPrior.Kind::find);
    if (kind.isEmpty() || kind.get() == ShapedPrior.Kind.FIXED) {
      return ShapedPrior.fixed(each.number("value", least, most, input.centre()));
    }
    double low = each.number("low", least, most, input.low());
    double high = each.number("high", least, most, input.high());
    double usual =
        kind.get().isLog() ? Math.sqrt(low * high) : Math.max(low, Math.min(high, input.centre()));
    double middle = each.number("middle", low, Math.max(low, high), usual);
    if (!(low < high)) {
      each.fault("calibration.prior.order", each.path());
    } else if (kind.get().isLog() && low <= 0) {
      each.fault("calibration.prior.log", each.path());
    } else if (kind.get() == ShapedPrior.Kind.BETA && (low < 0 || high > 1)) {
      each.fault("calibration.prior.beta", each.path());
    }
    return new ShapedPrior(kind.get(), low, middle, high, input.whole());
  }

  private static Prior pooled(
      String name, List<TreeMap<Double, Double>> experts, List<PlausibleInput> all) {
    PlausibleInput input =
        all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    Entry entry = Catalogue.standard().entry(input.path());
    return new PooledPrior(experts, entry.low(), entry.high());
  }
}
