package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * How much may be added. All who add something queue up at one row, from here to the end of their
 * transactions, so that what each of them counts is true: two at once cannot have the last room
 * both.
 */
@ApplicationScoped
class Room {

  @Inject EntityManager db;
  @Inject Settings settings;

  /**
   * Takes room for one more thing on an object, of so many bytes.
   *
   * @throws RuleBroken where there is none: {@code files.full}, {@code files.share} or {@code
   *     attachment.many}
   */
  void take(AttachedTo object, UUID person, long bytes) {
    queueUpFor(bytes);
    mustBeFew(object);
    mustNotBeAllOfOnes(person, bytes);
  }

  private void queueUpFor(long bytes) {
    int taken =
        db.createNativeQuery(
                "update tasket_file_room set bytes_used = bytes_used + ?1"
                    + " where id = 1 and (?1 = 0 or bytes_used + ?1 <= ?2)")
            .setParameter(1, bytes)
            .setParameter(2, settings.megabytes(Setting.FILES_QUOTA))
            .executeUpdate();
    if (taken == 0) {
      throw new RuleBroken("files.full");
    }
  }

  private void mustBeFew(AttachedTo object) {
    int most = settings.number(Setting.FILES_NUMBER);
    long there =
        db.createQuery(
                "select count(a) from Attachment a"
                    + " where a.holderId = :object and a.withdrawnAt is null",
                Long.class)
            .setParameter("object", object.id())
            .getSingleResult();
    if (there >= most) {
      throw new RuleBroken("attachment.many", most);
    }
  }

  private void mustNotBeAllOfOnes(UUID person, long bytes) {
    long share = settings.megabytes(Setting.FILES_SHARE);
    Long used =
        db.createQuery(
                "select sum(a.bytes) from Attachment a"
                    + " where a.addedBy = :person and a.erasedAt is null",
                Long.class)
            .setParameter("person", person)
            .getSingleResult();
    if (bytes > 0 && (used == null ? 0 : used) + bytes > share) {
      throw new RuleBroken("files.share", share / 1_000_000);
    }
  }

  /** Gives back what an erased file took. */
  void giveBack(long bytes) {
    db.createNativeQuery("update tasket_file_room set bytes_used = bytes_used - ?1 where id = 1")
        .setParameter(1, bytes)
        .executeUpdate();
  }
}
