package org.tasket.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Answers kept under a caller's Idempotency-Key for 24 hours. The key is written in the transaction
 * of the call itself: a call that fails leaves no key behind, and of two at once one waits.
 */
@Boundary
public class KeptAnswers {

  private static final Duration KEPT = Duration.ofHours(24);

  @Inject EntityManager db;
  @Inject Clock clock;

  /** An answer, as little of it as is needed to give it again. */
  public record Answer(int status, Optional<String> location, Optional<String> etag, String body) {}

  /**
   * Answers a call once: the first time by making the call, later with what it answered.
   *
   * @param fingerprint what the call was; the same key for another call is refused
   */
  public Answer once(UUID person, String key, String fingerprint, Supplier<Answer> call) {
    Optional<Answer> kept = kept(person, key, fingerprint);
    return kept.orElseGet(() -> first(person, key, fingerprint, call));
  }

  private Optional<Answer> kept(UUID person, String key, String fingerprint) {
    List<?> rows =
        db.createNativeQuery(
                "select fingerprint, status, location, etag, body from tasket_kept_answer"
                    + " where person_id = ?1 and idempotency_key = ?2")
            .setParameter(1, person)
            .setParameter(2, key)
            .getResultList();
    return rows.stream().findFirst().map(row -> answer((Object[]) row, fingerprint));
  }

  private static Answer answer(Object[] row, String fingerprint) {
    if (!fingerprint.equals(row[0])) {
      throw new InvalidInput("Idempotency-Key", "reused");
    }
    return new Answer(
        ((Number) row[1]).intValue(),
        Optional.ofNullable((String) row[2]),
        Optional.ofNullable((String) row[3]),
        (String) row[4]);
  }

  private Answer first(UUID person, String key, String fingerprint, Supplier<Answer> call) {
    Instant now = clock.instant();
    db.createNativeQuery("delete from tasket_kept_answer where made_at < ?1")
        .setParameter(1, UtcInstant.toDatabase(now.minus(KEPT)))
        .executeUpdate();
    db.createNativeQuery(
            "insert into tasket_kept_answer (person_id, idempotency_key, fingerprint, status,"
                + " made_at) values (?1, ?2, ?3, 0, ?4)")
        .setParameter(1, person)
        .setParameter(2, key)
        .setParameter(3, fingerprint)
        .setParameter(4, UtcInstant.toDatabase(now))
        .executeUpdate();
    Answer answer = call.get();
    db.createNativeQuery(
            "update tasket_kept_answer set status = ?3, location = ?4, etag = ?5, body = ?6"
                + " where person_id = ?1 and idempotency_key = ?2")
        .setParameter(1, person)
        .setParameter(2, key)
        .setParameter(3, answer.status())
        .setParameter(4, answer.location().orElse(null))
        .setParameter(5, answer.etag().orElse(null))
        .setParameter(6, answer.body())
        .executeUpdate();
    return answer;
  }
}
