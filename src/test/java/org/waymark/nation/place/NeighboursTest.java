package org.waymark.nation.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.evidence.Evidence;

final class NeighboursTest {
  private static final List<String> CODES = Evidence.load().isoCodes();
  private static final Neighbours NEIGHBOURS = Neighbours.of(Evidence.load());

  private static List<String> around(String... area) {
    List<Integer> numbers = Stream.of(area).map(CODES::indexOf).toList();
    return NEIGHBOURS.around(numbers).stream().map(CODES::get).toList();
  }

  /** Since its enlargement in 2008. */
  @Test
  void haNoiHasEightNeighbours() {
    assertThat(around("VN-HN"))
        .containsExactlyInAnyOrder(
            "VN-14", "VN-54", "VN-56", "VN-63", "VN-66", "VN-68", "VN-69", "VN-70");
  }

  @Test
  void neighboursAreSoOfOneAnotherAndNobodyIsHisOwn() {
    for (String a : CODES) {
      assertThat(around(a)).doesNotContain(a);
      assertThat(around(a)).isNotEmpty().allMatch(b -> around(b).contains(a));
    }
  }

  @Test
  void everyProvinceIsReachedOverLandFromAnyOther() {
    Set<Integer> reached = new TreeSet<>(Set.of(0));
    ArrayDeque<Integer> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      NEIGHBOURS.around(List.of(next.pop())).stream().filter(reached::add).forEach(next::push);
    }
    assertThat(reached).hasSize(63);
  }

  @ParameterizedTest
  @CsvSource({
    "VN-43,VN-SG,true", // Ba Ria-Vung Tau and Ho Chi Minh City, in the mouth of the Dong Nai
    "VN-46,VN-SG,true",
    "VN-50,VN-51,true", // Ben Tre and Tra Vinh, across the Co Chien
    "VN-51,VN-52,true", // Tra Vinh and Soc Trang, across the Hau
    "VN-04,VN-07,true", // Cao Bang and Tuyen Quang: a short border, one vertex
    "VN-21,VN-67,false", // Thanh Hoa and Nam Dinh: the coast of Ninh Binh lies between
    "VN-28,VN-31,false",
    "VN-39,VN-41,false",
    "VN-HN,VN-SG,false"
  })
  void aRiverMouthIsABorderAndANarrowProvinceIsNone(String one, String other, boolean adjoin) {
    assertThat(around(one).contains(other)).isEqualTo(adjoin);
  }

  @Test
  void whatSurroundsAnAreaIsOutsideIt() {
    assertThat(around("VN-59")).containsExactlyInAnyOrder("VN-47", "VN-55");
    assertThat(around("VN-59", "VN-55")).containsExactlyInAnyOrder("VN-47", "VN-52", "VN-73");
    assertThat(around(CODES.toArray(String[]::new))).isEmpty();
  }
}
