package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.attachment.AttachmentEvent.What;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** Erases what files and links hold that were withdrawn long enough ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Erasing implements Job {

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Stores stores;
  @Inject Room room;
  @Inject Event<AttachmentEvent> events;
  @Inject Clock clock;

  @Override
  public String name() {
    return "file.erase";
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select a.id from Attachment a where a.withdrawnAt <= :then and a.erasedAt is null"
                    + " and a.id > :after order by a.id",
                UUID.class)
            .setParameter("then", clock.instant().minus(settings.duration(Setting.FILES_KEPT)))
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID id) {
    Instant now = clock.instant();
    Attachment one = db.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (one.isErased()) {
      return false;
    }
    one.erase(now);
    if (one.isFile()) {
      stores.of(one.keptIn()).erase(id);
      room.giveBack(one.bytes().orElse(0L));
    }
    events.fire(
        new AttachmentEvent(
            What.ERASED,
            one.kind(),
            id,
            one.object(),
            one.tasket(),
            one.board(),
            Optional.empty(),
            now));
    return true;
  }
}
