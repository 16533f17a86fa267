package org.tasket.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateOutput;
import org.flywaydb.core.api.output.ValidateResult;

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

  /**
   * Makes the tables, or compares them where only a DBA may make them.
   *
   * @return what the DBA has to do, naming each migration by version and description; empty where
   *     the tables are as they should be
   * @throws FlywayException where the tables cannot be made, or the database does not answer
   */
  Optional<String> bringUpToDate() {
    if (mayChange) {
      flyway.migrate();
      return Optional.empty();
    }
    ValidateResult compared = flyway.validateWithResult();
    return compared.validationSuccessful ? Optional.empty() : Optional.of(toDo(compared));
  }

  private static String toDo(ValidateResult compared) {
    String missing = named(compared, Schema::isMissing);
    String different = named(compared, Predicate.not(Schema::isMissing));
    return Stream.of(
            missing.isEmpty() ? "" : "a DBA has to run " + missing,
            different.isEmpty() ? "" : "not as shipped: " + different)
        .filter(Predicate.not(String::isEmpty))
        .reduce((one, two) -> one + "; " + two)
        .orElseGet(() -> compared.errorDetails.errorMessage);
  }

  private static String named(ValidateResult compared, Predicate<ValidateOutput> which) {
    return compared.invalidMigrations.stream()
        .filter(which)
        .map(migration -> migration.version + " " + migration.description)
        .collect(Collectors.joining(", "));
  }

  private static boolean isMissing(ValidateOutput migration) {
    return migration.errorDetails.errorCode
        == CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED;
  }

  private static String kind(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException away) {
      throw new FlywayException("no connection to jdbc/tasket: " + away.getMessage(), away);
    }
  }
}
