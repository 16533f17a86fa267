package org.tasket.intranet.acceptance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.Postgres;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Measures how soon many people hear of one thing, and whoever publishes meanwhile. */
@InTheHouse
class NoticesBenchmark {

  private static final int MANY = 10_000;
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 5;
  private static final int AT_ONCE = 500;
  private static final String COLUMNS = "n.id, n.reader_id, n.kind, n.board_id, n.tasket_id, n.at";

  private static final int WIDTH = 6;

  /** The notices of what opened last. */
  private static final String LAST =
      " from tasket_notice n join tasket_opening o on o.tasket_id = n.tasket_id"
          + " where o.told_at = (select max(told_at) from tasket_opening)";

  @Test
  void tenThousandFollowersHearOfATasket(House house) throws Exception {
    Postgres.Database database = house.postgres().database("noticing");
    try (PayaraServer server =
        house.server("noticing").with("tasket.clocks.pace", "PT1S").start()) {
      server.bind("jdbc/tasket", database);
      server.deploy(House.ear());
      Caller aino = Caller.at(server, "aino");
      Posting posting = Posting.small().with("seats", 2);
      Steps.open(aino, posting);
      follow(database);
      Rounds answered = new Rounds("until whoever publishes is answered, s");
      Rounds heard = new Rounds("until all have heard, s");
      Rounds plain = new Rounds("the same rows by plain JDBC, s");
      for (int round = -WARM_UPS; round < ROUNDS; round++) {
        Stopwatch answer = new Stopwatch();
        Stopwatch hearing = new Stopwatch();
        hearing.during(
            () -> {
              answer.during(() -> Steps.open(aino, posting));
              untilAllHeard(database);
            });
        double again = written(database);
        if (round >= 0) {
          answered.add(answer.seconds());
          heard.add(hearing.seconds());
          plain.add(again);
        }
      }
      new Report("10,000 notices at once", new Stock(database).version())
          .line("| %d rounds of %d followers | least | median | most |", ROUNDS, MANY)
          .line("|---|---:|---:|---:|")
          .line("%s", answered.row("%.2f"))
          .line("%s", heard.row("%.2f"))
          .line("%s", plain.row("%.2f"))
          .show();
    }
  }

  /** So many people follow the board that everybody starts with. */
  private static void follow(Postgres.Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into tasket_person (id, version, source, directory_key, name, language,
              last_seen_at)
            select gen_random_uuid(), 1, 'follower', gen_random_uuid(), 'Follower ' || n, 'en', now()
            from generate_series(1, %d) n;
          insert into tasket_followed_board (id, person_id, board_id, followed_at)
            select gen_random_uuid(), p.id, b.id, now() from tasket_person p, tasket_board b
            where p.source = 'follower' and b.slug = 'everyone'
          """
              .formatted(MANY));
      statement.execute("analyze");
    }
  }

  /** Until those who follow have heard of what opened last. */
  private static void untilAllHeard(Postgres.Database database) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      await()
          .pollInterval(Duration.ofMillis(10))
          .atMost(Duration.ofMinutes(2))
          .until(
              () ->
                  number(statement, "select count(*) from tasket_opening where told_at is null")
                      == 0);
      assertThat(number(statement, "select count(*)" + LAST)).isEqualTo(MANY);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The rows of the last round once more, into a table like theirs. */
  private static double written(Postgres.Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create temp table again (like tasket_notice including all)");
      List<Object[]> rows = new ArrayList<>();
      try (ResultSet notices = statement.executeQuery("select " + COLUMNS + LAST)) {
        while (notices.next()) {
          rows.add(row(notices));
        }
      }
      assertThat(rows).hasSize(MANY);
      Stopwatch writing = new Stopwatch();
      writing.during(() -> write(connection, rows));
      connection.rollback();
      return writing.seconds();
    }
  }

  private static Object[] row(ResultSet notices) throws SQLException {
    Object[] values = new Object[WIDTH];
    for (int column = 0; column < WIDTH; column++) {
      values[column] = notices.getObject(column + 1);
    }
    return values;
  }

  private static void write(Connection connection, List<Object[]> rows) {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into again (" + COLUMNS.replace("n.", "") + ") values (?, ?, ?, ?, ?, ?)")) {
      for (int n = 0; n < rows.size(); n++) {
        for (int column = 0; column < WIDTH; column++) {
          insert.setObject(column + 1, rows.get(n)[column]);
        }
        insert.addBatch();
        if ((n + 1) % AT_ONCE == 0) {
          insert.executeBatch();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
