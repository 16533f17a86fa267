package org.tasket.talk;

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
 * For what reasons questions and answers are hidden, for a feature that tells of it, in its
 * transactions. It asks nobody who reads: whoever sees the tasket reads the reason there too.
 */
@ApplicationScoped
public class RemarkReasons {

  @Inject EntityManager db;

  /** By remark, of those that are hidden now; in one query for all. */
  public Map<UUID, Given> of(Collection<UUID> remarks) {
    return remarks.isEmpty()
        ? Map.of()
        : db.createQuery("select r from Remark r where r.id in :remarks", Remark.class)
            .setParameter("remarks", remarks)
            .getResultStream()
            .filter(Remark::isHidden)
            .collect(Collectors.toMap(Remark::id, RemarkReasons::of));
  }

  private static Given of(Remark remark) {
    return new Given(
        remark.hiddenReason().flatMap(why -> Reason.kept(why, null)), remark.hiddenAt());
  }

  /** Why one was hidden, and when. */
  public record Given(Optional<Reason> hidden, Optional<Instant> hiddenAt) {

    /** Why it was hidden at a time, as long as it was not hidden anew since. */
    public Optional<Reason> hidden(Instant then) {
      return hidden.filter(why -> hiddenAt.filter(last -> !last.isAfter(then)).isPresent());
    }
  }
}
