package org.tasket.intranet.acceptance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tasket.intranet.acceptance.benchmark.Chance.Seat;
import org.tasket.intranet.acceptance.house.Postgres;

/** Taskets and people in numbers: copies, made in the database, of what came by the front door. */
final class Stock {

  private final Postgres.Database database;

  Stock(Postgres.Database database) {
    this.database = database;
  }

  /** Copies a tasket that has one session. */
  List<Seat> taskets(UUID model, int copies) {
    return made(
        """
        create temp table made as
          select uuidv7() as tasket, uuidv7() as session from generate_series(1, %1$d);
        insert into tasket_party
          with model as materialized (select m from tasket_party m where m.tasket_id = '%2$s')
          select copy.* from made, model,
            jsonb_populate_record(m, jsonb_build_object('tasket_id', tasket)) copy;
        insert into tasket_tasket
          with model as materialized (select m from tasket_tasket m where m.id = '%2$s')
          select copy.* from made, model,
            jsonb_populate_record(m, jsonb_build_object('id', tasket)) copy;
        insert into tasket_session
          with model as materialized (select m from tasket_session m where m.tasket_id = '%2$s')
          select copy.* from made, model,
            jsonb_populate_record(m, jsonb_build_object('id', session, 'tasket_id', tasket)) copy;
        """
            .formatted(copies, model),
        "select tasket, session from made",
        row -> new Seat(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
  }

  /** Spreads the sessions of all taskets on a tasket's board over so many days. */
  void spread(UUID tasket, int days) {
    String sessions =
        """
        update tasket_session s
          set starts_at = starts_at + later, ends_at = ends_at + later,
            claimable_until = claimable_until + later
          from (select n.id, (row_number() over (order by n.id) %% %1$d) * interval '1 day' as later
            from tasket_session n join tasket_tasket t on t.id = n.tasket_id
            where t.board_id = (select board_id from tasket_tasket where id = '%2$s')) spread
          where spread.id = s.id;
        """;
    made(sessions.formatted(days, tasket), "select 1", row -> row.getInt(1));
  }

  /** Copies a person; the copies cannot sign in. */
  List<UUID> people(UUID model, int copies) {
    return made(
        """
        create temp table made as select uuidv7() as person from generate_series(1, %1$d);
        insert into tasket_person
          with model as materialized (select m from tasket_person m where m.id = '%2$s')
          select copy.* from made, model,
            jsonb_populate_record(m,
              jsonb_build_object('id', person, 'directory_key', person, 'login', null)) copy;
        """
            .formatted(copies, model),
        "select person from made",
        row -> row.getObject(1, UUID.class));
  }

  /** The session of a tasket that has one. */
  UUID session(UUID tasket) {
    return one(
        "select id from tasket_session where tasket_id = '%s'".formatted(tasket),
        row -> row.getObject(1, UUID.class));
  }

  /** How many claims hold a seat; the same as the sessions themselves count. */
  long seatHolders() {
    long claims = number("select count(*) from tasket_claim where holds_seat");
    assertThat(number("select sum(seats_held) from tasket_session")).isEqualTo(claims);
    return claims;
  }

  long count(String table) {
    return number("select count(*) from " + table);
  }

  /** Deadlocks that the server had to end in this database so far. */
  long deadlocks() {
    return number("select deadlocks from pg_stat_database where datname = current_database()");
  }

  String version() {
    return one("show server_version", row -> row.getString(1));
  }

  private long number(String query) {
    return one(query, row -> row.getLong(1));
  }

  private <T> T one(String query, Row<T> row) {
    return made("", query, row).get(0);
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> made(String sql, String query, Row<T> row) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      if (!sql.isEmpty()) {
        statement.execute(sql);
        statement.execute("analyze");
      }
      List<T> made = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          made.add(row.read(rows));
        }
      }
      return made;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
