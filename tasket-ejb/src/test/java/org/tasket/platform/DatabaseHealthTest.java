package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseHealthTest {

  private final Logs logs = Logs.of(EmbeddedDatabase.class);

  @AfterEach
  void stopListening() {
    logs.close();
  }

  private static DatabaseHealth on(DataSource database) {
    DatabaseHealth health = new DatabaseHealth();
    health.database = database;
    return health;
  }

  private static DataSource embedded() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + Ids.next());
    return database;
  }

  /** A database of which only the name is asked. */
  private static DataSource named(String product) {
    DatabaseMetaData about = fake(DatabaseMetaData.class, product);
    return fake(DataSource.class, fake(Connection.class, about));
  }

  private static <T> T fake(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> called.getName().equals("close") ? null : answer));
  }

  @Test
  void knowsTheEmbeddedDatabase() {
    assertThat(on(embedded()).embedded()).isTrue();
    assertThat(on(named("PostgreSQL")).embedded()).isFalse();
  }

  @Test
  void theLogTellsOnceWhereTasketRunsOnTheEmbeddedDatabase() {
    new EmbeddedDatabase(on(embedded())).tell(new DatabaseReady());

    assertThat(logs.warnings()).singleElement().asString().contains("embedded", "jdbc/tasket");
  }

  @Test
  void theLogIsSilentOnAnyOther() {
    new EmbeddedDatabase(on(named("PostgreSQL"))).tell(new DatabaseReady());

    assertThat(logs.warnings()).isEmpty();
  }
}
