package org.waymark.experiment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.outcome.GroupsCsv;
import org.waymark.outcome.MonthlyCsv;
import org.waymark.outcome.YearlyCsv;

/** The files of a folder that grow with every run. */
record RunTables(OutputStream monthly, OutputStream yearly, OutputStream groups)
    implements AutoCloseable {

  static RunTables open(OutputFolder folder) throws IOException {
    return new RunTables(
        stream(folder, "monthly.csv", MonthlyCsv.header()),
        stream(folder, "yearly.csv", YearlyCsv.header()),
        stream(folder, "groups.csv", GroupsCsv.header()));
  }

  void append(RunRows run) throws IOException {
    run.monthly().writeTo(monthly);
    run.yearly().writeTo(yearly);
    run.groups().writeTo(groups);
  }

  @Override
  public void close() throws IOException {
    try (monthly;
        yearly;
        groups) {
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
