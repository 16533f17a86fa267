package org.tasket.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A PostgreSQL behind the server of a test, started before it. It also goes with the tests into the
 * server, and does nothing there.
 */
final class PostgresBehind implements BeforeAllCallback, AfterAllCallback {

  private static final String POOL =
      "create-jdbc-connection-pool --datasourceclassname=org.postgresql.ds.PGSimpleDataSource"
          + " --restype=javax.sql.DataSource --steadypoolsize=2 --maxpoolsize=64"
          + " \"--property=url=jdbc\\:postgresql\\://127.0.0.1\\:%d/postgres?user\\=postgres\""
          + " tasket-postgres%n"
          + "create-jdbc-resource --connectionpoolid=tasket-postgres jdbc/tasket%n";

  private AutoCloseable server;

  @Override
  public void beforeAll(ExtensionContext tests) throws IOException {
    String startFile = System.getProperty("tasket.test.postgres-start-file");
    if (startFile != null) {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      server = postgres;
      Files.writeString(Path.of(startFile), POOL.formatted(postgres.getPort()));
    }
  }

  @Override
  public void afterAll(ExtensionContext tests) throws Exception {
    if (server != null) {
      server.close();
    }
  }
}
