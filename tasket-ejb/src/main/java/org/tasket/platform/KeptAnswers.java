package org.tasket.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What calls under a caller's Idempotency-Key have answered, for 24 hours: the status, and where
 * the object is. How it was shown is not kept, since that names people; it is shown anew. The key
 * is written in the transaction of the call itself, so that a call that fails leaves none behind.
 * Of two calls at once with one key the second waits for the first and is refused (409 {@code
 * repeated}); sent again, it hears what the first was answered.
 */
@Boundary
public class KeptAnswers {

  private static final Duration KEPT = Duration.ofHours(24);
  private static final String ITS_KEY = " where person_id = ?1 and idempotency_key = ?2";

  @Inject EntityManager db;
  @Inject Clock clock;

  /**
   * A call under a key.
   *
   * @param fingerprint what the call was; the same key for another call is refused
   */
  public record Call(UUID person, String key, String fingerprint) {}

  /**
   * What was answered.
   *
   * @param path the object's, below the API's root
   */
  public record Answer(int status, String path) {}

  /**
   * What this call was answered before.
   *
   * @throws InvalidInput where the key was used for another call
   */
  public Optional<Answer> find(Call call) {
    String asked = "select fingerprint, status, path from tasket_kept_answer" + ITS_KEY;
    List<?> rows = of(call, asked + " and made_at >= ?3").setParameter(3, oldest()).getResultList();
    return rows.stream().findFirst().map(row -> answer((Object[]) row, call));
  }

  private static Answer answer(Object[] row, Call call) {
    if (!call.fingerprint().equals(row[0])) {
      throw new InvalidInput("Idempotency-Key", "reused");
    }
    return new Answer(((Number) row[1]).intValue(), (String) row[2]);
  }

  /** Makes a call that was not made before, and keeps what it answered. */
  public <T> T first(Call call, Supplier<T> work, Function<T, Answer> answered) {
    of(call, "delete from tasket_kept_answer" + ITS_KEY + " and made_at < ?3")
        .setParameter(3, oldest())
        .executeUpdate();
    of(
            call,
            "insert into tasket_kept_answer (person_id, idempotency_key, fingerprint, status,"
                + " made_at) values (?1, ?2, ?3, 0, ?4)")
        .setParameter(3, call.fingerprint())
        .setParameter(4, UtcInstant.toDatabase(clock.instant()))
        .executeUpdate();
    T done = work.get();
    Answer answer = answered.apply(done);
    of(call, "update tasket_kept_answer set status = ?3, path = ?4" + ITS_KEY)
        .setParameter(3, answer.status())
        .setParameter(4, answer.path())
        .executeUpdate();
    return done;
  }

  /** Deletes what has been kept for long enough. */
  public void forgetOld() {
    db.createNativeQuery("delete from tasket_kept_answer where made_at < ?1")
        .setParameter(1, oldest())
        .executeUpdate();
  }

  private Query of(Call call, String sql) {
    return db.createNativeQuery(sql).setParameter(1, call.person()).setParameter(2, call.key());
  }

  private OffsetDateTime oldest() {
    return UtcInstant.toDatabase(clock.instant().minus(KEPT));
  }
}
