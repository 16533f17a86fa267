package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.board.Audience;
import org.tasket.person.Departments;
import org.tasket.platform.Checks;

/** Whether a tasket's audience can be kept, and there are the departments that it names. */
@ApplicationScoped
class AudienceCheck {

  @Inject Departments departments;

  /** Asks only where the audience is another than before. */
  void check(Checks checks, Audience audience, Audience before) {
    if (audience.equals(before)) {
      return;
    }
    audience.check(checks);
    Set<UUID> wanted =
        audience.departments().stream().map(Audience.Part::department).collect(Collectors.toSet());
    Set<UUID> found = departments.named(wanted).keySet();
    wanted.stream()
        .filter(id -> !found.contains(id))
        .forEach(id -> checks.that(false, "audience.departments", "unknown", id.toString()));
  }
}
