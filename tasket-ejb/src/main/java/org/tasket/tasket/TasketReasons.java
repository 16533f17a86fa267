package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.platform.Reason;

/**
 * For what reasons taskets ended or were given back, for a feature that tells of it, in its
 * transactions. It asks nobody who reads.
 */
@ApplicationScoped
public class TasketReasons {

  @Inject EntityManager db;

  /** By tasket; in one query for all. */
  public Map<UUID, Given> of(Collection<UUID> taskets) {
    return taskets.isEmpty()
        ? Map.of()
        : db.createQuery("select t from Tasket t where t.id in :taskets", Tasket.class)
            .setParameter("taskets", taskets)
            .getResultStream()
            .collect(Collectors.toMap(Tasket::id, TasketReasons::of));
  }

  private static Given of(Tasket tasket) {
    return new Given(
        tasket.endReason(),
        tasket.state() == TasketState.DRAFT ? tasket.returnReason() : Optional.empty(),
        tasket.submittedAt());
  }

  /**
   * The reasons a tasket keeps; of several the last.
   *
   * @param returned while it is a draft again
   */
  public record Given(
      Optional<Reason> ended, Optional<Reason> returned, Optional<Instant> submittedAt) {

    /** Why it was given back at a time, as long as it was not submitted since. */
    public Optional<Reason> returned(Instant then) {
      return returned.filter(why -> submittedAt.filter(last -> !last.isAfter(then)).isPresent());
    }
  }
}
