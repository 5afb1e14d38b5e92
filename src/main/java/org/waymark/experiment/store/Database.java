package org.waymark.experiment.store;

import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.waymark.words.InvalidInput;

/** Opens DuckDB, which first unpacks a library of 60 MB to the temporary folder. */
final class Database {
  private Database() {}

  /**
   * A connection to a file, or to memory where it is empty.
   *
   * @throws InvalidInput if the library can be neither unpacked nor loaded
   */
  static DuckDBConnection connect(String file) throws SQLException {
    Properties settings = new Properties();
    // One thread writes the same bytes every time; the cores are for the runs.
    settings.setProperty("threads", "1");
    try {
      return (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
    } catch (LinkageError e) {
      throw new InvalidInput(TargetFolder.temporary());
    }
  }
}
