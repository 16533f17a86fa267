package org.tasket.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tasket.directory.Directory;
import org.tasket.platform.DatabaseHealth;
import org.tasket.platform.Unavailable;

/**
 * Up or down. Without the database nothing works; without the directory, whoever is signed in goes
 * on, so that it is told but does not count.
 */
@ApplicationScoped
public class Health {

  @Inject DatabaseHealth database;
  @Inject Directory directory;

  /** One part and how it is. */
  record Part(String name, boolean up, String detail) {}

  boolean up() {
    return database.complaint().isEmpty();
  }

  /** Every part with the reason, for IT admins only. */
  List<Part> parts() {
    Optional<String> complaint = database.complaint();
    return List.of(
        new Part("database", complaint.isEmpty(), complaint.orElseGet(this::kind)),
        directoryPart());
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
