package org.waymark.analysis.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.scenario.parameter.Barrier;

/**
 * What holds of a ranking on whatever basis barriers are lifted.
 *
 * @param first barriers that are lifted and among the first on every basis
 * @param whereTold other barriers that are among the first on every basis that lifts them and on
 *     which anything is told from zero
 * @param moving barriers whose rank chance tells apart between two bases
 */
public record AcrossBases(List<Barrier> first, List<Barrier> whereTold, List<Barrier> moving) {
  /** Copies its lists. */
  public AcrossBases {
    first = List.copyOf(first);
    whereTold = List.copyOf(whereTold);
    moving = List.copyOf(moving);
  }

  /** Compares one outcome on several bases. */
  public static AcrossBases of(List<Attribution.Outcome> bases) {
    Set<Barrier> barriers = new LinkedHashSet<>();
    bases.forEach(each -> each.shares().forEach(share -> barriers.add(share.barrier())));
    List<Barrier> first = new ArrayList<>();
    List<Barrier> whereTold = new ArrayList<>();
    List<Barrier> moving = new ArrayList<>();
    for (Barrier barrier : barriers) {
      List<Attribution.Outcome> lifting =
          bases.stream().filter(each -> each.find(barrier).isPresent()).toList();
      List<Attribution.Outcome> telling =
          lifting.stream().filter(each -> !each.first().isEmpty()).toList();
      if (!telling.isEmpty() && telling.stream().allMatch(each -> isFirst(barrier, each))) {
        (telling.size() == bases.size() ? first : whereTold).add(barrier);
      }
      if (moves(barrier, lifting)) {
        moving.add(barrier);
      }
    }
    return new AcrossBases(first, whereTold, moving);
  }

  private static boolean isFirst(Barrier barrier, Attribution.Outcome outcome) {
    return outcome.first().contains(barrier);
  }

  private static boolean moves(Barrier barrier, List<Attribution.Outcome> lifting) {
    return lifting.stream()
        .anyMatch(
            one ->
                lifting.stream()
                    .anyMatch(other -> last(barrier, one, other) < best(barrier, other, one)));
  }

  /** Best rank that a barrier can have on a basis, among those that another basis lifts, too. */
  private static long best(Barrier barrier, Attribution.Outcome on, Attribution.Outcome too) {
    int rank = on.find(barrier).orElseThrow().rank();
    return 1 + common(on, too).filter(share -> share.rank() < rank).count();
  }

  /** Its last rank, if it comes after all from which chance does not tell it apart. */
  private static long last(Barrier barrier, Attribution.Outcome on, Attribution.Outcome too) {
    int rank = on.find(barrier).orElseThrow().rank();
    return common(on, too).filter(share -> share.rank() <= rank).count();
  }

  private static Stream<Attribution.Share> common(Attribution.Outcome on, Attribution.Outcome too) {
    return on.shares().stream().filter(share -> too.find(share.barrier()).isPresent());
  }
}
