package org.waymark.experiment.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.waymark.experiment.ensemble.RunRows;
import org.waymark.outcome.file.ConcentrationCsv;
import org.waymark.outcome.file.GroupsCsv;
import org.waymark.outcome.file.MonthlyCsv;
import org.waymark.outcome.file.YearlyCsv;

/** The files of a folder that grow with every run. */
public record RunTables(
    OutputStream monthly, OutputStream yearly, OutputStream groups, OutputStream concentration)
    implements AutoCloseable {
  /** Begins them. */
  public static RunTables open(OutputFolder folder) throws IOException {
    return new RunTables(
        stream(folder, "monthly.csv", MonthlyCsv.header()),
        stream(folder, "yearly.csv", YearlyCsv.header()),
        stream(folder, "groups.csv", GroupsCsv.header()),
        stream(folder, "concentration.csv", ConcentrationCsv.header()));
  }

  /** Adds the rows of the next run. */
  public void append(RunRows run) throws IOException {
    monthly.write(run.monthly());
    yearly.write(run.yearly());
    groups.write(run.groups());
    concentration.write(run.concentration());
  }

  @Override
  public void close() throws IOException {
    try (monthly;
        yearly;
        groups;
        concentration) {
      monthly.flush();
    }
  }

  private static OutputStream stream(OutputFolder folder, String name, String header)
      throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.file(name)));
    out.write(header.getBytes(StandardCharsets.UTF_8));
    return out;
  }
}
