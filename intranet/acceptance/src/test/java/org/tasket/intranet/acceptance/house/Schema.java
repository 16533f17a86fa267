package org.tasket.intranet.acceptance.house;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database schema in which the intranet already has tables, among them the history that Flyway
 * keeps under its standard name.
 */
public final class Schema {

  /** What somebody else has in the schema. */
  public static final List<String> SOMEBODY_ELSES_ROWS =
      List.of("1 canteen.sql 12345", "2 parking.sql 67890", "Monday pea soup", "Tuesday perch");

  private final Postgres.Database database;

  public Schema(Postgres.Database database) {
    this.database = database;
  }

  public void moveSomebodyElseIn() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table canteen_menu (day text primary key, dish text not null)");
      statement.execute("insert into canteen_menu values ('Monday', 'pea soup')");
      statement.execute("insert into canteen_menu values ('Tuesday', 'perch')");
      statement.execute(
          """
          create table flyway_schema_history (
            installed_rank integer primary key, version varchar(50), description varchar(200),
            type varchar(20), script varchar(1000), checksum integer, installed_by varchar(100),
            installed_on timestamp default now(), execution_time integer, success boolean)
          """);
      statement.execute(
          """
          insert into flyway_schema_history values
            (1, '1', 'canteen', 'SQL', 'canteen.sql', 12345, 'canteen', now(), 7, true),
            (2, '2', 'parking', 'SQL', 'parking.sql', 67890, 'parking', now(), 7, true)
          """);
    }
  }

  public List<String> somebodyElsesRows() throws SQLException {
    return texts(
        """
        select installed_rank || ' ' || script || ' ' || checksum from flyway_schema_history
        union all select day || ' ' || dish from canteen_menu order by 1
        """);
  }

  /** Tables, indexes, sequences, views, functions, triggers and types that came afterwards. */
  public List<String> objectsNotSomebodyElses() throws SQLException {
    return texts(
        """
        with mine (oid) as (select oid from pg_namespace where nspname !~ '^(pg_|information_)')
        select relname from pg_class where relnamespace in (select oid from mine)
          and relname !~ '^(canteen_menu|flyway_schema_history)'
        union select proname from pg_proc where pronamespace in (select oid from mine)
        union select tgname from pg_trigger where not tgisinternal
        union select typname from pg_type where typnamespace in (select oid from mine)
          and typcategory in ('E', 'R') order by 1
        """);
  }

  private List<String> texts(String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
