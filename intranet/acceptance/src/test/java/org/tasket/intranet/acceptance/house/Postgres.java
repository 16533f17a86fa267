package org.tasket.intranet.acceptance.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** A PostgreSQL server that can be stopped and started again with all it holds. */
public final class Postgres implements AutoCloseable {

  public static final String PASSWORD = "intranet";

  private final Path directory = Machine.emptyDirectory("postgres");
  private final Path log = directory.resolve("log");
  private final int port = Machine.freePort();
  private EmbeddedPostgres server;

  /** A database with an owner of its own who is nothing more on the server. */
  public record Database(String url, String name, String user, String password) {

    public Connection connect() throws SQLException {
      return DriverManager.getConnection(url, user, password);
    }

    /** Does all of it or nothing. */
    public void change(String sql) {
      try (Connection connection = connect();
          Statement statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute(sql);
        connection.commit();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    public long number(String sql) {
      return Long.parseLong(text(sql));
    }

    /** The one value that is asked for. */
    public String text(String sql) {
      try (Connection connection = connect();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        rows.next();
        return rows.getString(1);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public Postgres start() {
    try {
      server =
          EmbeddedPostgres.builder()
              .setDataDirectory(directory.resolve("data"))
              .setCleanDataDirectory(false)
              .setPort(port)
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("fsync", "off")
              .setServerConfig("logging_collector", "on")
              .setServerConfig("log_destination", "jsonlog")
              .setServerConfig("log_directory", log.toString())
              .setPGStartupWait(Duration.ofSeconds(60))
              .start();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Database database(String name) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role %s login password '%s'".formatted(name, PASSWORD));
      statement.execute("create database %s owner %s".formatted(name, name));
      return new Database(
          "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), name, name, PASSWORD);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A database that the server's administrator prepares for somebody, as a guide says. */
  public Database database(String name, String prepared, String user, String schema) {
    database(name);
    try (Connection connection = server.getDatabase("postgres", name).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(prepared);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    String url = "jdbc:postgresql://127.0.0.1:%d/%s?currentSchema=%s".formatted(port, name, schema);
    return new Database(url, name, user, PASSWORD);
  }

  public int port() {
    return port;
  }

  /**
   * Everything that the server is sent while something is done, as its own log has it: each line a
   * JSON object with the process that serves the session, the statement and its values.
   */
  public List<String> sentDuring(Runnable deed) {
    configure("log_statement", "all");
    try {
      long before = logged().count();
      deed.run();
      return logged().skip(before).toList();
    } finally {
      configure("log_statement", "none");
    }
  }

  private void configure(String setting, String value) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set %s = '%s'".formatted(setting, value));
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Stream<String> logged() {
    try (Stream<Path> files = Files.list(log)) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The running server and a process for each session, for whoever measures it. */
  public Stream<ProcessHandle> handles() {
    try (Stream<String> lines = Files.lines(directory.resolve("data/postmaster.pid"))) {
      ProcessHandle server =
          ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).orElseThrow();
      return Stream.concat(Stream.of(server), server.descendants());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JDBC driver that an administrator adds to the application server. */
  public static Path driver() {
    try {
      return Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
