package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchemaTest {

  private final JdbcDataSource database = new JdbcDataSource();

  @BeforeEach
  void anEmptyDatabase() {
    database.setURL("jdbc:h2:mem:" + Ids.next() + ";DB_CLOSE_DELAY=-1");
  }

  private Schema schema(String how) {
    return Schema.of(database, SettingsFixtures.settings(Map.of("tasket.schema", how)));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What a DBA does, up to a version. */
  private void runShippedSql(String target) {
    Flyway.configure()
        .dataSource(database)
        .table("tasket_schema_history")
        .locations("classpath:db/migration/common")
        .target(target)
        .load()
        .migrate();
  }

  private List<String> tables() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = database.getConnection();
        ResultSet tables =
            connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  @Nested
  class WhereTasketMayMakeTables {

    @Test
    void makesThem() throws SQLException {
      assertThat(schema("migrate").bringUpToDate()).isEmpty();
      assertThat(tables()).contains("TASKET_CLAIM", "TASKET_LEDGER_ENTRY");
      assertThat(schema("check").bringUpToDate()).isEmpty();
    }

    @Test
    void saysWhatStoodInTheWay() throws SQLException {
      run("create table tasket_board (id integer)");

      assertThatThrownBy(schema("migrate")::bringUpToDate)
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining("V3__boards.sql");
    }
  }

  @Nested
  class WhereOnlyADbaMay {

    @Test
    void namesEveryMigrationAndMakesNothing() throws SQLException {
      assertThat(schema("check").bringUpToDate())
          .hasValueSatisfying(
              toDo ->
                  assertThat(toDo)
                      .startsWith("a DBA has to run 1 platform, 2 people, 3 boards, 4 taskets")
                      .contains("6 ledger"));
      assertThat(tables()).isEmpty();
    }

    @Test
    void namesOnlyWhatIsStillMissing() {
      runShippedSql("4");

      assertThat(schema("check").bringUpToDate())
          .hasValueSatisfying(
              toDo -> assertThat(toDo).startsWith("a DBA has to run 5 claims, 6 ledger"));
    }

    @Test
    void isContentOnceAllWasRun() {
      runShippedSql("latest");

      assertThat(schema("check").bringUpToDate()).isEmpty();
    }

    @Test
    void namesWhatIsNotAsShipped() throws SQLException {
      runShippedSql("latest");
      run("update \"tasket_schema_history\" set \"checksum\" = 1 where \"version\" = '3'");

      assertThat(schema("check").bringUpToDate()).hasValue("not as shipped: 3 boards");
    }
  }

  @Nested
  class WhereSomethingWasKeptBefore {

    private List<String> interests() throws SQLException {
      List<String> kept = new ArrayList<>();
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement();
          ResultSet profiles =
              statement.executeQuery(
                  "select version, interests from tasket_profile order by visible_to")) {
        while (profiles.next()) {
          kept.add(profiles.getLong(1) + " " + profiles.getString(2));
        }
      }
      return kept;
    }

    @Test
    void interestsGetACommaForASemicolonAndTheOthersStay() throws SQLException {
      runShippedSql("51");
      run(
          "insert into tasket_profile (person_id, version, interests, visible_to) values"
              + " (random_uuid(), 3, 'Jazz; blues;'||chr(10)||'Chess', 'COLLEAGUES'),"
              + " (random_uuid(), 3, 'Go, shogi', 'DEPARTMENT'),"
              + " (random_uuid(), 3, null, 'ME')");

      schema("migrate").bringUpToDate();

      assertThat(interests()).containsExactly("4 Jazz, blues,\nChess", "3 Go, shogi", "3 null");
    }
  }

  @Test
  void aDatabaseThatIsAwayIsToldSo() {
    JdbcDataSource nowhere = new JdbcDataSource();
    nowhere.setURL("jdbc:h2:tcp://127.0.0.1:1/nowhere");
    DataSource away = nowhere;
    Settings settings = SettingsFixtures.settings(Map.of());

    assertThatThrownBy(() -> Schema.of(away, settings))
        .isInstanceOf(FlywayException.class)
        .hasMessageStartingWith("no connection to jdbc/tasket: ");
  }
}
