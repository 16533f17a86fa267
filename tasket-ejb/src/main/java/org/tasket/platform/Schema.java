package org.tasket.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Our tables in a schema that we may share with the intranet's: everything of ours carries the
 * prefix {@code tasket_}, the history table too, and what was there before is left alone.
 */
final class Schema {

  private final Flyway flyway;
  private final boolean mayChange;

  private Schema(Flyway flyway, boolean mayChange) {
    this.flyway = flyway;
    this.mayChange = mayChange;
  }

  static Schema of(DataSource database, Settings settings) {
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database)
            .table("tasket_schema_history")
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .locations("classpath:db/migration/common", "classpath:db/migration/" + kind(database))
            .failOnMissingLocations(false)
            .load();
    return new Schema(flyway, settings.text(Setting.SCHEMA).equals("migrate"));
  }

  void bringUpToDate() {
    if (mayChange) {
      flyway.migrate();
    } else {
      flyway.validate();
    }
  }

  private static String kind(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException away) {
      throw new FlywayException("no connection to jdbc/tasket: " + away.getMessage(), away);
    }
  }
}
