package org.waymark.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureReaderTest {
  private final FigureReader reader =
      new FigureReader(List.of("red_river_delta", "south_east", "mekong_delta"));

  @ParameterizedTest
  @CsvSource({
    "victims_recordd, victims_recorded",
    "Victims_Recorded@2016, victims_recorded@2016",
    "victims_identified/sexx=femal@2020, victims_identified/sex=female@2020",
    "victims_identified@2020/sex=female, victims_identified/sex=female@2020",
    "victims_recorded/sex=female@2020, victims_identified/sex=female@2020",
    "victims_recorded/sex=female:victims_recorded@2020,"
        + " victims_identified/sex=female:victims_recorded@2020",
    "victims_identified/destination=chna+laos, victims_identified/destination=china+laos",
    "victims_identified/destination=china+china, victims_identified/destination=china",
    "victims_recorded:case_opened@2013-2016, victims_recorded:cases_opened@2013-2016",
    "people_trafficked/region=south_est, people_trafficked/region=south_east",
    "people_trafficked/regon=south_east, people_trafficked/region=south_east",
    "share_of_victims_protectd, share_of_victims_protected"
  })
  void whatWasMeantIsFoundPieceByPiece(String written, String meant) {
    assertThat(reader.read(written)).isEmpty();
    assertThat(reader.nearest(written)).contains(meant);
    assertThat(reader.read(meant)).isPresent();
    assertThat(reader.problem(written, written).maybe()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "@2016",
        "/",
        "/=",
        "nothing_of_the_kind_at_all",
        "victim_months/sex=female",
        "people_trafficked/province=VN-03",
        "people_trafficked@16",
        "people_trafficked/sex",
        "a:b:c"
      })
  void whatComesNearNothingIsRefusedAlone(String written) {
    assertThat(reader.read(written)).isEmpty();
    String maybe = reader.problem(written, written).maybe();
    assertThat(maybe == null || reader.read(maybe).isPresent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "people_trafficked@16, study.output.part",
    "victims_recorded:nothing_at_all, study.output.unknown",
    "victims_recorded:arrests:tips, study.output.part",
    "nothing_at_all@2016, study.output.unknown"
  })
  void aPartThatIsNotThereIsToldFromAVariableThatIsNot(String written, String key) {
    assertThat(reader.problem(written, written).key()).isEqualTo(key);
  }
}
