package org.tasket.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tasket.directory.Directory;
import org.tasket.platform.DatabaseHealth;
import org.tasket.platform.Unavailable;

/**
 * Up or down. Without the database nothing works; without the directory, whoever is signed in goes
 * on, so that it is told but does not count. Anybody may ask, as often as they like, so the
 * database is asked once a second at most, for all of them.
 */
@ApplicationScoped
public class Health {

  private static final Duration REMEMBERED = Duration.ofSeconds(1);

  private final DatabaseHealth database;
  private final Directory directory;
  private final Clock clock;
  private Answer last = new Answer(Optional.empty(), Instant.EPOCH);

  @Inject
  Health(DatabaseHealth database, Directory directory, Clock clock) {
    this.database = database;
    this.directory = directory;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  Health() {
    this(null, null, null);
  }

  /** What the database was last found to be wrong with, and when. */
  private record Answer(Optional<String> complaint, Instant at) {}

  /** One part and how it is. */
  record Part(String name, boolean up, String detail) {}

  boolean up() {
    return complaint().isEmpty();
  }

  private synchronized Optional<String> complaint() {
    Duration old = Duration.between(last.at(), clock.instant()).abs();
    if (old.compareTo(REMEMBERED) >= 0) {
      last = new Answer(database.complaint(), clock.instant());
    }
    return last.complaint();
  }

  /** Every part with the reason, for IT admins only. */
  List<Part> parts() {
    return List.of(databasePart(), directoryPart());
  }

  Part databasePart() {
    Optional<String> complaint = complaint();
    return new Part("database", complaint.isEmpty(), complaint.orElseGet(this::kind));
  }

  private String kind() {
    return database.embedded() ? "embedded H2, for trying out only" : database.product();
  }

  private Part directoryPart() {
    if (!directory.isSet()) {
      return new Part("directory", false, "tasket.ldap.url is not set");
    }
    try {
      directory.probe();
      return new Part("directory", true, "answers");
    } catch (Unavailable away) {
      return new Part("directory", false, away.getMessage());
    }
  }
}
