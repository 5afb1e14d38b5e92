package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.analysis.run.RunFindings;
import org.waymark.report.run.IndexPage;
import org.waymark.report.run.ScenarioReport;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** No output foresees, proves, praises, ranks, or speaks of people as goods. */
final class ForbiddenWordsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/org/waymark/words");

  private static final List<String> ENGLISH =
      List.of(
          "will",
          "proves?",
          "proven",
          "saves",
          "save lives",
          "accurate(?:ly)?",
          "optimal(?:ly)?",
          "hot[ -]?spots?",
          "stock of victims",
          "price of (?:a )?victims?",
          "flow of women",
          "ranking of provinces");

  private static final List<String> VIETNAMESE =
      List.of(
          "chứng minh rằng",
          "cứu sống",
          "cứu mạng",
          "tối ưu",
          "điểm nóng",
          "giá (?:của )?(?:một )?nạn nhân",
          "dòng phụ nữ",
          "kho nạn nhân",
          "xếp hạng các tỉnh",
          "chính xác");

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])"
              .formatted(String.join("|", together(ENGLISH, VIETNAMESE))),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @ParameterizedTest
  @EnumSource
  void noPageSaysThem(Language language) throws Exception {
    Words words = Words.of(language);
    RunFindings findings = SmallFindings.baseline();
    assertThat(found(PageText.words(SmallFindings.report(language).html()))).isEmpty();
    assertThat(found(PageText.words(ScenarioReport.of(SmallFindings.quick(), words).html())))
        .isEmpty();
    String index =
        IndexPage.of(
            List.of(new IndexPage.Item("baseline", Path.of("output/baseline"), findings)),
            0,
            words);
    assertThat(found(PageText.words(index))).isEmpty();
  }

  @Test
  void noBundleSaysThem() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.toList()) {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
          texts.load(in);
        }
        for (String key : texts.stringPropertyNames()) {
          assertThat(found(texts.getProperty(key))).as(file.getFileName() + ": " + key).isEmpty();
        }
      }
    }
  }

  /** The document names the words in order to forbid them; only there may they stand. */
  @Test
  void theRulesNameEveryForbiddenWordOnlyWhereTheyForbidIt() throws IOException {
    String rules = Files.readString(Path.of("docs/ETHICS.md"));
    assertThat(found(rules)).contains("will", "proves", "saves", "accurate", "optimal", "hot spot");
    String elsewhere = rules.replaceAll("(?s)<!-- forbidden:begin -->.*<!-- forbidden:end -->", "");
    assertThat(found(elsewhere)).isEmpty();
  }

  @Test
  void theScanKnowsWholeWordsOnly() {
    assertThat(found("This will do; hot spots, HOT-SPOT. Điểm nóng!"))
        .containsExactly("will", "hot spots", "HOT-SPOT", "Điểm nóng");
    assertThat(found("goodwill, improves, unsaved, inaccurate")).isEmpty();
  }

  private static List<String> found(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = FORBIDDEN.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static List<String> together(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
