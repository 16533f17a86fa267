package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.board.Audience;
import org.tasket.person.Departments;
import org.tasket.platform.Checks;

/** Whether a tasket's audience can be kept, and there are the departments that it names. */
@ApplicationScoped
class AudienceCheck {

  @Inject Departments departments;

  /** Asks only where the audience is another than before. */
  void check(Checks checks, Audience audience, Audience before) {
    if (!audience.equals(before)) {
      check(checks, audience, known(List.of(audience)));
    }
  }

  /**
   * The same for a new tasket.
   *
   * @param known of the departments that it names, those that there are
   */
  void check(Checks checks, Audience audience, Set<UUID> known) {
    audience.check(checks);
    named(audience)
        .filter(id -> !known.contains(id))
        .forEach(id -> checks.that(false, "audience.departments", "unknown", id.toString()));
  }

  /** Which there are of the departments that some audiences name. */
  Set<UUID> known(Collection<Audience> audiences) {
    return departments
        .named(audiences.stream().flatMap(AudienceCheck::named).collect(Collectors.toSet()))
        .keySet();
  }

  /** None where there are too many, which is refused for that. */
  private static Stream<UUID> named(Audience audience) {
    return audience.isOfSize()
        ? audience.departments().stream().map(Audience.Part::department).distinct()
        : Stream.empty();
  }
}
