package org.tasket.intranet.acceptance.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tasket.intranet.acceptance.benchmark.Script.Step;
import org.tasket.intranet.acceptance.benchmark.Script.Value;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.house.Postgres;

/**
 * The database with nothing before it: threads that do no more than send a claim's statements, each
 * over a connection of its own that stays open, and read every value of every answer.
 */
final class PlainJdbc implements AutoCloseable {

  private final Script script;
  private final List<Connection> connections = new ArrayList<>();

  PlainJdbc(Postgres.Database database, Script script, int threads) {
    this.script = script;
    try {
      for (int i = 0; i < threads; i++) {
        // the types of values are the columns', as the log does not tell them
        connections.add(
            DriverManager.getConnection(
                database.url() + "?stringtype=unspecified", database.user(), database.password()));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every thread takes its share of the chances, one after the other. */
  Outcome take(List<Chance> chances) {
    long start = System.nanoTime();
    int taken =
        Crowd.atOnce(
                IntStream.range(0, connections.size()).boxed().toList(),
                thread -> share(thread, chances))
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    return new Outcome((System.nanoTime() - start) / 1e9, Map.of("taken", taken));
  }

  private int share(int thread, List<Chance> chances) {
    try {
      int taken = 0;
      for (int i = thread; i < chances.size(); i += connections.size()) {
        claim(connections.get(thread), chances.get(i));
        taken++;
      }
      return taken;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void claim(Connection connection, Chance chance) throws SQLException {
    Map<String, String> made = new HashMap<>();
    for (Step step : script.steps()) {
      if (step.begins()) {
        connection.setAutoCommit(false);
      } else if (step.commits()) {
        connection.commit();
        connection.setAutoCommit(true);
      } else {
        send(connection, step, chance, made);
      }
    }
  }

  private static void send(
      Connection connection, Step step, Chance chance, Map<String, String> made)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(step.sql())) {
      for (int i = 0; i < step.values().size(); i++) {
        statement.setString(i + 1, text(step.values().get(i), chance, made));
      }
      if (statement.execute()) {
        readAll(statement);
      }
    }
  }

  private static String text(Value value, Chance chance, Map<String, String> made) {
    return switch (value.kind()) {
      case THE_SAME -> value.text().orElse(null);
      case TASKET -> chance.seat().tasket().toString();
      case SESSION -> chance.seat().session().toString();
      case PERSON -> chance.person().toString();
      case NEW_ID ->
          made.computeIfAbsent(value.text().orElseThrow(), id -> UUID.randomUUID().toString());
    };
  }

  private static void readAll(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getObject(column);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      for (Connection connection : connections) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
