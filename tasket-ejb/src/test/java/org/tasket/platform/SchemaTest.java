package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
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

    @Test
    void groupsLoseTheirCapitalsAndAreNamedOnce() throws SQLException {
      runShippedSql("57");
      run("set referential_integrity false");
      for (String group : List.of("Keepers", "KEEPERS ", "keepers", "Translators", "ÄITI")) {
        run("insert into tasket_membership values (random_uuid(), '" + group + "')");
        run(
            "insert into tasket_membership values ('00000000-0000-0000-0000-000000000001', '"
                + group
                + "')");
      }

      assertThat(schema("migrate").bringUpToDate()).isEmpty();

      assertThat(
              texts(
                  "select group_name, count(*) from tasket_membership"
                      + " group by group_name order by 1"))
          .containsExactly("keepers 4", "translators 2", "äiti 2");
    }

    @Test
    void holdsInSessionsToComeRunFromTheirEnd() throws SQLException {
      runShippedSql("54");
      run("set referential_integrity false");
      held(1, "timestamp with time zone '2026-12-01 12:00:00+00:00'");
      held(2, "timestamp with time zone '2026-11-01 12:00:00+00:00'");
      held(3, "null");

      assertThat(schema("migrate").bringUpToDate()).isEmpty();

      assertThat(holds())
          .containsExactly(
              "2026-12-08T12:00:00Z 2026-12-05T00:00:00Z",
              "2026-11-17T08:00:00Z 2026-11-14T08:00:00Z",
              "2026-11-17T08:00:00Z 2026-11-14T08:00:00Z");
    }

    @Test
    void whatOwnersLeftManagersMayAnswerForAWhileYet() throws SQLException {
      runShippedSql("54");
      run("set referential_integrity false");
      applied(1, "dateadd(day, 2, current_timestamp)", "dateadd(day, 1, current_timestamp)");
      applied(2, "dateadd(day, -90, current_timestamp)", "null");

      assertThat(schema("migrate").bringUpToDate()).isEmpty();

      assertThat(
              texts(
                  "select datediff(day, current_timestamp, managers_until),"
                      + " datediff(day, current_timestamp, remind_at) from tasket_claim order by id"))
          .containsExactly("17 1", "15 5");
    }

    @Test
    void whatSupervisorsLeftWaitsAWhileYet() throws SQLException {
      runShippedSql("53");
      run("set referential_integrity false");
      asked(1, "AWAITING_SUPERVISOR", true, "null", "null");

      assertThat(schema("migrate").bringUpToDate()).isEmpty();

      assertThat(
              texts(
                  "select datediff(hour, current_timestamp, answer_until),"
                      + " datediff(hour, current_timestamp, remind_at) from tasket_claim"))
          .containsExactly("120 60");
    }

    @Test
    void nobodyIsAskedPastTheStartOfASessionAnyMore() throws SQLException {
      runShippedSql("56");
      run("set referential_integrity false");
      String id = "'00000000-0000-0000-0000-000000000001'";
      run(
          "insert into tasket_session"
              + " (id, tasket_id, starts_at, ends_at, zone, seats, seats_held) values ("
              + String.join(", ", id, id, in(48), in(72), "'Europe/Helsinki'", "1", "0")
              + ")");
      applied(1, in(120), in(60));
      run("update tasket_claim set managers_until = " + in(480));

      assertThat(schema("migrate").bringUpToDate()).isEmpty();

      assertThat(
              texts(
                  "select datediff(hour, current_timestamp, answer_until),"
                      + " datediff(hour, current_timestamp, remind_at) from tasket_claim"))
          .containsExactly("48 24");
      assertThat(
              texts(
                  "select datediff(hour, current_timestamp, managers_until), 0 from tasket_claim"))
          .containsExactly("72 0");
    }

    private static String in(int hours) {
      return "dateadd(hour, " + hours + ", current_timestamp)";
    }

    private void applied(int number, String answerUntil, String remindAt) throws SQLException {
      asked(number, "APPLIED", false, answerUntil, remindAt);
    }

    private void asked(int number, String state, boolean seat, String answerUntil, String remindAt)
        throws SQLException {
      String id = "'00000000-0000-0000-0000-00000000000" + number + "'";
      run(
          "insert into tasket_claim (id, version, tasket_id, session_id, helper_id,"
              + " live_helper_id, state, holds_seat, claimed_at, answer_until, remind_at) values ("
              + String.join(
                  ", ", id, "1", id, id, id, id, "'" + state + "'", Boolean.toString(seat))
              + ", current_timestamp"
              + ", "
              + answerUntil
              + ", "
              + remindAt
              + ")");
    }

    private List<String> texts(String sql) throws SQLException {
      List<String> texts = new ArrayList<>();
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          texts.add(rows.getString(1) + " " + rows.getString(2));
        }
      }
      return texts;
    }

    /** A claim of 10 November whose hold is a week. */
    private void held(int number, String sessionEnd) throws SQLException {
      String id = "'00000000-0000-0000-0000-00000000000" + number + "'";
      run(
          "insert into tasket_session (id, tasket_id, ends_at, seats, seats_held) values ("
              + String.join(", ", id, id, sessionEnd, "1", "1")
              + ")");
      run(
          "insert into tasket_claim (id, version, tasket_id, session_id, helper_id,"
              + " live_helper_id, state, holds_seat, claimed_at, hold_until, remind_at) values ("
              + String.join(", ", id, "1", id, id, id, id, "'ACTIVE'", "true")
              + ", timestamp with time zone '2026-11-10 08:00:00+00:00'"
              + ", timestamp with time zone '2026-11-17 08:00:00+00:00'"
              + ", timestamp with time zone '2026-11-14 08:00:00+00:00')");
    }

    private List<String> holds() throws SQLException {
      List<String> holds = new ArrayList<>();
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement();
          ResultSet claims =
              statement.executeQuery(
                  "select hold_until, remind_at from tasket_claim order by id")) {
        while (claims.next()) {
          holds.add(
              claims.getObject(1, OffsetDateTime.class).toInstant()
                  + " "
                  + claims.getObject(2, OffsetDateTime.class).toInstant());
        }
      }
      return holds;
    }

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
