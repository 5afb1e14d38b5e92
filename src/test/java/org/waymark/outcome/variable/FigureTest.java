package org.waymark.outcome.variable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Tries;
import org.waymark.outcome.run.Period;

final class FigureTest {
  private static final List<String> REGIONS = List.of("red_river_delta", "south_east");

  /** Any part that there is, written in any order. */
  static Cut anyCut(SplittableRandom luck) {
    Variable variable = Variable.of(luck.nextInt(Variable.count()));
    Map<Dimension, List<String>> groups = new EnumMap<>(Dimension.class);
    String region = "";
    if (Cut.hasGroups(variable) && luck.nextBoolean()) {
      for (Dimension dimension : Dimension.values()) {
        List<String> some =
            dimension.categories().stream().filter(each -> luck.nextBoolean()).toList();
        if (!some.isEmpty()) {
          groups.put(dimension, some);
        }
      }
    } else if (variable.extent() != Variable.Extent.NATION && luck.nextBoolean()) {
      region = REGIONS.get(luck.nextInt(REGIONS.size()));
    }
    int from = luck.nextBoolean() ? 0 : luck.nextInt(1000, 10_000);
    int until = from == 0 ? 0 : luck.nextBoolean() ? from : luck.nextInt(from, 10_000);
    return new Cut(variable, region, groups, from, until);
  }

  @Test
  void whatIsPrintedIsReadAsTheSamePart() {
    Tries.<Cut>of("part")
        .drawn(2000, cut -> cut.id().length(), FigureTest::anyCut)
        .hold(cut -> assertThat(Cut.parse(cut.id())).contains(cut));
  }

  @Test
  void anyTwoPartsMakeARatioThatIsReadAsItIsPrinted() {
    Tries.<List<Cut>>of("ratio")
        .drawn(2000, List::size, luck -> List.of(anyCut(luck), anyCut(luck)))
        .hold(
            both -> {
              String written = both.get(0) + ":" + both.get(1);
              Figure.find(written)
                  .ifPresentOrElse(
                      figure -> {
                        assertThat(Figure.find(figure.id())).contains(figure);
                        assertThat(figure.per()).contains(both.get(1));
                        assertThat(figure.id()).hasSizeLessThanOrEqualTo(written.length());
                      },
                      () ->
                          assertThat(
                                  both.get(0).over(0, 0).equals(both.get(1).over(0, 0))
                                      || both.get(1).from() == 0)
                              .isTrue());
            });
  }

  @Test
  void aSpoiltNameIsNoFigureOrOneThatIsPrintedAsItself() {
    String letters = "aes_=/@:+-0129 ,;";
    Tries.<String>of("name", "", ":", "@", "/", "people_trafficked:", ":people_trafficked")
        .drawn(
            4000,
            String::length,
            luck -> {
              StringBuilder name = new StringBuilder(anyCut(luck) + ":" + anyCut(luck));
              for (int i = luck.nextInt(3); i >= 0; i--) {
                int at = luck.nextInt(name.length());
                String in = "" + letters.charAt(luck.nextInt(letters.length()));
                name.replace(at, at + luck.nextInt(2), in);
              }
              return name.toString();
            })
        .hold(
            name ->
                Figure.find(name)
                    .ifPresent(figure -> assertThat(Figure.find(figure.id())).contains(figure)));
  }

  @Test
  void everyFigureOfTheNationIsFoundByItsNameWithAndWithoutYears() {
    List<String> names = new ArrayList<>();
    for (Figure figure : Figure.all()) {
      assertThat(Figure.find(figure.id())).contains(figure);
      names.add(figure.id());
    }
    assertThat(names).doesNotHaveDuplicates();
    for (Variable variable : Variable.values()) {
      assertThat(Figure.find(variable.id() + "@2016"))
          .contains(Figure.inYear(variable, 2016))
          .get()
          .hasToString(variable.id() + "@2016");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "victims_identified/sex=female:victims_identified@2020, true",
    "victims_identified/destination=china:victims_identified@2012-2017, true",
    "victims_identified/destination=china/sector=labour:victims_identified/destination=china@2016,"
        + " true",
    "victims_identified/destination=china:victims_identified/destination=china+laos@2016, true",
    "victims_identified/destination=china+laos:victims_identified/destination=china@2016, false",
    "victims_identified/sex=female:victims_identified/destination=china@2016, false",
    "victims_identified/sex=female@2016:victims_identified@2017, false",
    "people_trafficked/region=south_east:people_trafficked, true",
    "iom_spent_norms_usd:iom_spent_usd@2016, true",
    "victims_recorded:cases_opened@2013-2016, false",
    "poverty_rate@2016, true",
    "share_of_victims_protected, true",
    "people_trafficked@2016, false"
  })
  void aPartOfItsWholeIsAShare(String name, boolean share) {
    assertThat(Figure.find(name).orElseThrow().isShare()).isEqualTo(share);
    assertThat(Figure.find(name)).get().hasToString(name);
  }

  @ParameterizedTest
  @CsvSource({
    "victims_recorded@2016-2016, victims_recorded@2016",
    "victims_identified/sector=labour/sex=male, victims_identified/sex=male/sector=labour",
    "victims_identified/destination=laos+china, victims_identified/destination=china+laos",
    "convictions@2018:arrests@2018, convictions:arrests@2018",
    "convictions@2018:arrests@2017, convictions@2018:arrests@2017"
  })
  void oneFigureHasOneName(String written, String id) {
    assertThat(Figure.find(written)).get().hasToString(id);
    assertThat(Figure.find(written)).isEqualTo(Figure.find(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people_trafficked@16",
        "victims_recorded@0",
        "convictions@2018:arrests",
        "arrests:arrests@2018",
        "arrests@2018:convictions:tips",
        "arrests/convictions",
        "share_of_victims_protected@2018",
        "share_of_victims_protected:arrests",
        "victims_recorded/sex=female:victims_recorded@2020",
        "People_trafficked"
      })
  void anythingElseIsNoFigure(String name) {
    assertThat(Figure.find(name)).isEmpty();
  }

  @Test
  void bothOfARatioMustLieWithinTheRun() {
    Period period = new Period(YearMonth.of(2012, 1), 36);
    assertThat(Figure.find("convictions:arrests@2012-2014").orElseThrow().isWithin(period))
        .isTrue();
    assertThat(Figure.find("convictions@2015:arrests@2014").orElseThrow().isWithin(period))
        .isFalse();
    assertThat(Figure.find("convictions@2012:arrests@2011").orElseThrow().isWithin(period))
        .isFalse();
    assertThat(Figure.find("convictions:arrests").orElseThrow().isWithin(period)).isTrue();
  }
}
