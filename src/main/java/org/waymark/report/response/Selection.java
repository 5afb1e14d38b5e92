package org.waymark.report.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.Responses;

/**
 * What a page has room for: it must stay small however many outputs, factors and points a study
 * has.
 *
 * @param pictured outputs with sentence, pictures and tables
 * @param explored outputs of the interactive part; those with pictures come first
 * @param left outputs of neither
 * @param panels factors in a picture
 * @param drawn points that pictures show as dots
 * @param kept points that the interactive part shows as dots
 */
record Selection(
    List<Response> pictured,
    List<Response> explored,
    List<Response> left,
    int panels,
    List<Integer> drawn,
    List<Integer> kept) {
  private static final int MOST_PICTURED = 6;
  private static final int MOST_PANELS = 12;
  private static final int MOST_PANELS_ON_PAGE = 48;
  private static final int MOST_DOTS = 1_500;
  private static final int MOST_DOTS_IN_A_PANEL = 150;
  private static final int MOST_KEPT = 400;
  private static final int MOST_NUMBERS = 60_000;
  private static final int NUMBERS_OF_A_PLACE = 7;

  /** What is asked first where a study has more outputs than there is room for. */
  private static final List<String> FIRST =
      List.of(
          "people_trafficked",
          "people_entering_exploitation",
          "victim_months",
          "victims_identified",
          "share_of_victims_protected",
          "convictions");

  /** Chooses. Studies that name few outputs keep their order. */
  static Selection of(Responses responses) {
    List<Response> all = new ArrayList<>(responses.each());
    int factors = responses.results().study().points().paths().size();
    int panels = Math.min(factors, MOST_PANELS);
    int outputs = Math.max(1, Math.min(MOST_PICTURED, MOST_PANELS_ON_PAGE / Math.max(1, panels)));
    if (all.size() > outputs) {
      List<Response> first =
          FIRST.stream()
              .flatMap(id -> all.stream().filter(each -> each.output().equals(id)))
              .toList();
      all.removeAll(first);
      all.addAll(0, first);
    }
    int points = responses.results().study().points().count();
    boolean dots = !Responses.hasLevels(responses.results().study().design());
    List<Integer> kept = dots ? spread(points, MOST_KEPT) : List.of();
    int fits = fits(all, kept.size());
    return new Selection(
        all.subList(0, Math.min(outputs, all.size())),
        all.subList(0, fits),
        all.subList(fits, all.size()),
        panels,
        dots
            ? spread(points, Math.min(MOST_DOTS_IN_A_PANEL, MOST_DOTS / Math.max(1, panels)))
            : List.of(),
        kept);
  }

  private static int fits(List<Response> all, int points) {
    int numbers = 0;
    for (int i = 0; i < all.size(); i++) {
      numbers += points;
      for (Effect effect : all.get(i).effects()) {
        numbers += NUMBERS_OF_A_PLACE * effect.places().size();
      }
      numbers +=
          all.get(i)
              .surface()
              .map(each -> NUMBERS_OF_A_PLACE * each.columns().size() * each.rows().size())
              .orElse(0);
      if (numbers > MOST_NUMBERS) {
        return Math.max(1, i);
      }
    }
    return all.size();
  }

  /** At most so many of some points, evenly spread over their numbers. */
  private static List<Integer> spread(int points, int most) {
    int count = Math.min(points, most);
    return IntStream.range(0, count).mapToObj(i -> (int) ((long) i * points / count)).toList();
  }
}
