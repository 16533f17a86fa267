package org.tasket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Says in the log, at every start, that Tasket runs on a database that is for trying out only. */
@ApplicationScoped
class EmbeddedDatabase {

  private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());

  private final DatabaseHealth health;

  @Inject
  EmbeddedDatabase(DatabaseHealth health) {
    this.health = health;
  }

  EmbeddedDatabase() {
    this(null);
  }

  void tell(@Observes DatabaseReady ready) {
    if (health.embedded()) {
      LOG.warning(
          "Tasket runs on the embedded H2 database, which is for trying out only."
              + " For an office, bind jdbc/tasket to a PostgreSQL pool");
    }
  }
}
