package org.waymark.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.waymark.scenario.Draft.StatedCost;
import org.waymark.words.Problem;

/** Reads one of {@code costs.items}. */
record CostReader(ListedObject item) {
  static final List<String> KEYS =
      List.of("name", "usdPerYear", "priceYear", "payer", "from", "until", "source", "plausible");
  private static final String ALLOWED =
      Numbers.text(-CostItem.MOST_USD) + ".." + Numbers.text(CostItem.MOST_USD);

  /** The item, as far as it can be read; empty if it has no name. */
  static Optional<StatedCost> read(ListedObject item) {
    return new CostReader(item).read();
  }

  private Optional<StatedCost> read() {
    item.refuseUnknown(KEYS);
    String name = item.text("name", "change.lacks");
    double usd = usd();
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
                item.get("priceYear"),
                draft ->
                    new CostItem(
                        name,
                        usd,
                        draft.priceYear(),
                        payer,
                        from == null ? draft.start : from,
                        until,
                        source == null ? "" : source,
                        plausible),
                item.layer().at(item.value())));
  }

  private double usd() {
    JsonValue value = needed("usdPerYear");
    Object content = value.content();
    if (content instanceof Double usd && Math.abs(usd) <= CostItem.MOST_USD) {
      return usd;
    }
    if (!item.value().equals(value) && !CostItem.NOT_COUNTED.equals(content)) {
      String text = content instanceof String written ? written : "";
      String meant =
          Optional.ofNullable(Numbers.parse(text))
              .filter(usd -> Math.abs(usd) <= CostItem.MOST_USD)
              .map(Numbers::text)
              .or(() -> Nearest.to(text, List.of(CostItem.NOT_COUNTED)))
              .orElseGet(
                  () -> WrittenNumber.meant(text, usd -> Math.abs(usd) <= CostItem.MOST_USD));
      item.fault(value, meant, "cost.usd", path("usdPerYear"), value.found(), ALLOWED);
    }
    return Double.NaN;
  }

  private Payer payer() {
    JsonValue value = needed("payer");
    int payer = Payer.ids().indexOf(value.content());
    if (payer < 0 && !item.value().equals(value)) {
      String text = value.content() instanceof String id ? id : "";
      String allowed = String.join(", ", Payer.ids());
      String near = Nearest.to(text, Payer.ids()).orElse(null);
      item.fault(value, near, "parameter.notWord", path("payer"), value.found(), allowed);
    }
    return Payer.values()[Math.max(payer, 0)];
  }

  private Range plausible(double usd) {
    JsonValue value = item.get("plausible");
    if (value != null && CostItem.NOT_COUNTED.equals(needed("usdPerYear").content())) {
      item.fault(value, null, "cost.noRange", item.path());
    }
    if (value == null || Double.isNaN(usd)) {
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

  /** A member that must be there; the item itself, once this is said, where it is not. */
  private JsonValue needed(String key) {
    if (item.get(key) == null) {
      item.fault(item.value(), null, "change.lacks", item.path(), key);
      return item.value();
    }
    return item.get(key);
  }

  private String path(String key) {
    return item.path() + "." + key;
  }
}
