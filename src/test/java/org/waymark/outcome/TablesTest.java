package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.file.GroupsCsv;
import org.waymark.outcome.file.MonthlyCsv;
import org.waymark.outcome.file.YearlyCsv;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.variable.Variable;

final class TablesTest {
  private static final Period PERIOD = SmallNation.period("2012-11", 3);
  private static final RunOutcome RUN = SmallNation.run(4, 1, PERIOD);
  private static final YearlyTable YEARLY = YearlyTable.of(RUN.monthly(), PERIOD);

  @Test
  void periodNamesItsMonthsAndPartialYears() {
    assertThat(PERIOD.label(0)).isEqualTo("2012-11");
    assertThat(PERIOD.last()).hasToString("2013-01");
    assertThat(PERIOD.years())
        .containsExactly(new Period.Year(2012, 0, 2), new Period.Year(2013, 2, 1));
    assertThat(SmallNation.period("2012-01", 144).years())
        .hasSize(12)
        .allMatch(Period.Year::isComplete);
  }

  @Test
  void flowsAddUpAndLevelsAreAveraged() {
    int nation = SmallNation.PLACES.nation();
    double november = RUN.monthly().get(0, nation, Variable.OFFERS);
    double december = RUN.monthly().get(1, nation, Variable.OFFERS);
    assertThat(YEARLY.get(0, nation, Variable.OFFERS)).isEqualTo(november + december);
    double first = RUN.monthly().get(0, nation, Variable.PEOPLE_EXPLOITED);
    double second = RUN.monthly().get(1, nation, Variable.PEOPLE_EXPLOITED);
    assertThat(YEARLY.get(0, nation, Variable.PEOPLE_EXPLOITED)).isEqualTo((first + second) / 2);
  }

  @Test
  void aCohortWithAMissingMonthIsMissing() {
    assertThat(YEARLY.get(0, 0, Variable.DETECTED_WITHIN_3_YEARS)).isNaN();
  }

  @Test
  void aTableOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> YearlyTable.of(RUN.monthly(), SmallNation.period("2012-01", 4)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void monthlyRowsHoldEveryPlaceAndOnlyWhatMayBeKnownThere() {
    List<NamedCsvRecord> rows = read(MonthlyCsv.header() + MonthlyCsv.rows(RUN, PERIOD));
    assertThat(rows).hasSize(15);
    assertThat(rows.subList(0, 5))
        .extracting(row -> row.getField("province"))
        .containsExactly("VN", "north", "south", "VN-01", "VN-02");
    NamedCsvRecord nation = rows.get(0);
    assertThat(nation.getField("run")).isEqualTo("4");
    assertThat(nation.getField("month")).isEqualTo("2012-11");
    assertThat(nation.getField("offers")).isEqualTo("15");
    assertThat(nation.getField("iom_spent_usd")).isNotEmpty();
    assertThat(rows.get(1).getField("mean_profit_usd")).isNotEmpty();
    assertThat(rows.get(1).getField("iom_spent_usd")).isEmpty();
    assertThat(rows.get(3).getField("mean_profit_usd")).isEmpty();
    assertThat(rows.get(3).getField("perceived_risk")).isEmpty();
    assertThat(rows.get(3).getField("poverty_rate")).isNotEmpty();
    assertThat(rows.get(5).getField("detected_within_3_years")).isEmpty();
  }

  @Test
  void yearlyRowsFollowTheCalendar() {
    List<NamedCsvRecord> rows = read(YearlyCsv.header() + YearlyCsv.rows(4, YEARLY));
    assertThat(rows).hasSize(10);
    assertThat(rows.get(5).getField("year")).isEqualTo("2013");
    assertThat(rows.get(0).getField("offers")).isEqualTo("40");
  }

  @Test
  void groupsHoldOnlyRowsThatAreNotZero() {
    assertThat(GroupsCsv.header() + GroupsCsv.rows(RUN, PERIOD))
        .isEqualTo(
            """
            run,year,sex,age_group,minority,destination,sector,variable,value
            4,2012,female,under_18,true,china,marriage,people_trafficked,1
            4,2012,male,adult,false,cambodia,scam,victims_identified,1
            """);
  }

  private static List<NamedCsvRecord> read(String text) {
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }
}
