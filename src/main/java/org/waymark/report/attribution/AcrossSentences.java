package org.waymark.report.attribution;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.attribution.AcrossBases;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.BasesFindings;
import org.waymark.experiment.design.LiftingBasis;
import org.waymark.report.DataTable;
import org.waymark.scenario.Labels;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** What holds on whatever basis barriers are lifted, in sentences and as a table. */
public final class AcrossSentences {
  private final BasesFindings findings;
  private final Words words;
  private final Headline any;

  private AcrossSentences(BasesFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.any = Headline.of(words, findings.any().attribution());
  }

  /** The sentences of findings on several bases. */
  public static AcrossSentences of(Words words, BasesFindings findings) {
    return new AcrossSentences(findings, words);
  }

  /** Name of a basis, as in running text. */
  public static String name(Words words, LiftingBasis basis) {
    return words.text("attribution.basis." + basis.id());
  }

  /** What holds on every basis, who is among the first on each, and whose rank moves. */
  public List<String> all() {
    AcrossBases across = AcrossBases.of(findings.headlines());
    List<String> sentences = new ArrayList<>();
    int bases = findings.bases().size();
    sentences.add(
        across.first().isEmpty()
            ? any.text("across.none", bases)
            : any.text("across.first", bases, barriers(across.first())));
    if (!across.whereTold().isEmpty()) {
      sentences.add(any.text("across.whereTold", barriers(across.whereTold())));
    }
    findings.bases().forEach(each -> sentences.add(on(each)));
    sentences.add(
        across.moving().isEmpty()
            ? any.text("across.steady")
            : any.text("across.moving", barriers(across.moving())));
    return sentences;
  }

  private String on(AttributionFindings basis) {
    Attribution.Outcome outcome = basis.attribution().headline();
    String name = name(words, basis.lifting().basis());
    return outcome.first().isEmpty()
        ? any.text("across.basis.none", name)
        : any.text(
            "across.basis",
            name,
            any.list(outcome.first().stream().map(each -> with(each, outcome)).toList()));
  }

  private String with(Barrier barrier, Attribution.Outcome outcome) {
    return any.text(
        "item",
        any.barrier(barrier),
        new OutcomeScale(words, outcome).signed(outcome.of(barrier).value().mean()));
  }

  private String barriers(List<Barrier> barriers) {
    return any.list(barriers.stream().map(any::barrier).toList());
  }

  /** A row for each barrier: its rank and share on each basis. */
  public DataTable table() {
    List<String> columns = new ArrayList<>(List.of(words.text("attribution.column.barrier")));
    findings.bases().forEach(each -> columns.add(name(words, each.lifting().basis())));
    List<List<String>> rows = new ArrayList<>();
    for (Barrier barrier : findings.barriers()) {
      List<String> row = new ArrayList<>(List.of(Labels.of(words).barrier(barrier)));
      for (Attribution.Outcome outcome : findings.headlines()) {
        OutcomeScale scale = new OutcomeScale(words, outcome);
        row.add(
            outcome
                .find(barrier)
                .map(
                    share ->
                        any.text("across.rank", share.rank(), scale.signed(share.value().mean())))
                .orElse(Figures.NOTHING));
      }
      rows.add(row);
    }
    List<String> total = new ArrayList<>(List.of(words.text("attribution.row.total")));
    for (Attribution.Outcome outcome : findings.headlines()) {
      total.add(new OutcomeScale(words, outcome).signed(outcome.total().mean()));
    }
    rows.add(total);
    return DataTable.of(any.text("across.table", any.scale().name()), columns, rows);
  }
}
