package org.tasket.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Whether the database answers and holds our tables; asked anew each time, never remembered. */
@ApplicationScoped
public class DatabaseHealth {

  private static final int SECONDS = 2;

  @Resource(lookup = "jdbc/tasket")
  DataSource database;

  @Inject Migration migration;

  /** What is wrong, for IT admins; empty while all is well. */
  public Optional<String> complaint() {
    try (Connection connection = database.getConnection()) {
      if (!connection.isValid(SECONDS)) {
        return Optional.of("the database does not answer");
      }
    } catch (SQLException away) {
      return Optional.of("no connection to the database: " + away.getMessage());
    }
    return migration.missing().map(reason -> "tables not up to date: " + reason);
  }

  /** Which database it is; the embedded one is for trying out only. */
  public String product() {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    } catch (SQLException away) {
      return "unknown";
    }
  }

  /** True on the embedded database, which is for trying out, not for an office. */
  public boolean embedded() {
    return product().equals("H2");
  }
}
