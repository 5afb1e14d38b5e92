package org.waymark.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.scenario.Draft.StatedCost;
import org.waymark.words.Problem;

/** Reads one of {@code costs.items}. */
final class CostReader {
  static final List<String> KEYS =
      List.of("name", "usdPerYear", "priceYear", "payer", "from", "until", "source", "plausible");
  private static final String ALLOWED =
      Numbers.text(-CostItem.MOST_USD) + ".." + Numbers.text(CostItem.MOST_USD);

  private final ListedObject item;

  private CostReader(ListedObject item) {
    this.item = item;
  }

  /** The item, as far as it can be read; empty if it has no name. */
  static Optional<StatedCost> read(ListedObject item) {
    return new CostReader(item).read();
  }

  private Optional<StatedCost> read() {
    item.refuseUnknown(KEYS);
    String name = item.text("name", "change.lacks");
    double usd = usd();
    Integer year = priceYear();
    Payer payer = payer();
    YearMonth from = item.month("from", false);
    YearMonth until = item.until(from);
    String source = item.text("source", "cost.source");
    Range plausible = plausible(usd);
    return name == null
        ? Optional.empty()
        : Optional.of(
            new StatedCost(
                name,
                from,
                draft ->
                    new CostItem(
                        name,
                        usd,
                        year == null ? draft.priceYear() : year,
                        payer,
                        from == null ? draft.start : from,
                        until,
                        source == null ? "" : source,
                        plausible),
                item.layer().at(item.value())));
  }

  private double usd() {
    Optional<JsonValue> value = needed("usdPerYear");
    if (value.isEmpty() || CostItem.NOT_COUNTED.equals(value.get().content())) {
      return Double.NaN;
    }
    if (value.get().content() instanceof Double usd && Math.abs(usd) <= CostItem.MOST_USD) {
      return usd;
    }
    String meant = null;
    if (value.get().content() instanceof String text) {
      Double number = Numbers.parse(text);
      meant =
          number != null && Math.abs(number) <= CostItem.MOST_USD
              ? Numbers.text(number)
              : Nearest.to(text, List.of(CostItem.NOT_COUNTED))
                  .map(JsonWriter::quoted)
                  .orElse(null);
    }
    item.fault(value.get(), meant, "cost.usd", path("usdPerYear"), value.get().found(), ALLOWED);
    return Double.NaN;
  }

  private Integer priceYear() {
    JsonValue value = item.get("priceYear");
    if (value == null) {
      return null;
    }
    Faults refused = new Faults();
    Entry entry = Catalogue.standard().entry("costs.priceYear");
    Optional<Object> year = Values.check(entry, value, item.layer().at(value), refused);
    for (Problem problem : refused.all()) {
      List<String> arguments = new ArrayList<>(problem.arguments());
      arguments.set(0, path("priceYear"));
      item.fault(value, null, problem.key(), arguments.toArray(String[]::new));
    }
    return year.map(number -> ((Double) number).intValue()).orElse(null);
  }

  private Payer payer() {
    Optional<JsonValue> value = needed("payer");
    Optional<Payer> payer = value.flatMap(stated -> Payer.of(stated.content()));
    if (value.isPresent() && payer.isEmpty()) {
      Object content = value.get().content();
      item.fault(
          value.get(),
          content instanceof String id ? Nearest.to(id, Payer.ids()).orElse(null) : null,
          "parameter.notWord",
          path("payer"),
          value.get().found(),
          String.join(", ", Payer.ids()));
    }
    return payer.orElse(Payer.STATE);
  }

  private Range plausible(double usd) {
    JsonValue value = item.get("plausible");
    if (value == null) {
      return null;
    }
    JsonValue stated = item.get("usdPerYear");
    if (Double.isNaN(usd)) {
      if (stated != null && CostItem.NOT_COUNTED.equals(stated.content())) {
        item.fault(value, null, "cost.noRange", item.path());
      }
      return null;
    }
    return new PlausibleReader(item.layer(), item.faults())
        .range(
            path("usdPerYear"),
            value,
            usd,
            ALLOWED,
            Problem.unit("USD per year"),
            end -> Math.abs(end) > CostItem.MOST_USD)
        .orElse(null);
  }

  private Optional<JsonValue> needed(String key) {
    if (item.get(key) == null) {
      item.fault(item.value(), null, "change.lacks", item.path(), key);
    }
    return Optional.ofNullable(item.get(key));
  }

  private String path(String key) {
    return item.path() + "." + key;
  }
}
