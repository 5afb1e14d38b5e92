package org.waymark.scenario;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;

/** Finds provinces by ISO code, or by name with or without diacritics. */
final class ProvinceNames {
  private final Map<String, String> codes = new LinkedHashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();

  ProvinceNames(Evidence evidence) {
    for (Province province : evidence.provinces()) {
      for (String name : new String[] {province.iso(), province.name(), province.nameVi()}) {
        codes.put(key(name), province.iso());
        shown.put(key(name), name);
      }
    }
  }

  Optional<String> code(String written) {
    return Optional.ofNullable(codes.get(key(written)));
  }

  Optional<String> nearest(String written) {
    return Nearest.to(key(written), shown.keySet()).map(shown::get);
  }

  private static String key(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
