package org.tasket.attachment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.attachment.AttachmentEvent.What;
import org.tasket.platform.Boundary;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * What happens to files by itself, for a clock to call: what was withdrawn long ago is erased, and
 * what lies in the folder without being anybody's is swept out.
 */
@Boundary
public class FileKeeping {

  static final int BATCH = 100;

  /** No upload takes as long; only what is left of one that failed is older. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Stores stores;
  @Inject FolderStore folder;
  @Inject Folders folders;
  @Inject Room room;
  @Inject Event<AttachmentEvent> events;
  @Inject Clock clock;

  /**
   * Erases what was withdrawn long enough ago.
   *
   * @return how many; at most {@link #BATCH} at a time
   */
  public int eraseOld() {
    Instant now = clock.instant();
    List<Attachment> old =
        db.createQuery(
                "select a from Attachment a where a.withdrawnAt <= :then and a.erasedAt is null"
                    + " order by a.withdrawnAt, a.id",
                Attachment.class)
            .setParameter("then", now.minus(settings.duration(Setting.FILES_KEPT)))
            .setMaxResults(BATCH)
            .getResultList();
    old.forEach(one -> erase(one, now));
    return old.size();
  }

  /** On two servers at once, the second finds the version changed and does nothing. */
  private void erase(Attachment one, Instant now) {
    db.lock(one, LockModeType.OPTIMISTIC);
    one.erase(now);
    if (one.isFile()) {
      stores.of(one.keptIn()).erase(one.id());
      room.giveBack(one.bytes().orElse(0L));
    }
    events.fire(
        new AttachmentEvent(
            What.ERASED,
            one.kind(),
            one.id(),
            one.object(),
            one.tasket(),
            one.board(),
            Optional.empty(),
            now));
  }

  /** Sweeps out of the folder what is left of uploads and transactions that failed. */
  public void sweep() {
    Instant then = clock.instant().minus(ABANDONED);
    FolderStore.olderThan(folders.incoming(), 1, then).forEach(FolderStore::remove);
    if (folders.areKept()) {
      sweepKept(FolderStore.olderThan(folders.kept(), 2, then));
    }
  }

  private void sweepKept(List<Path> files) {
    Map<UUID, Path> byId =
        files.stream()
            .flatMap(file -> FolderStore.file(file).map(id -> Map.entry(id, file)).stream())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    Set<UUID> nobodys = new HashSet<>(byId.keySet());
    List<UUID> all = List.copyOf(byId.keySet());
    for (int from = 0; from < all.size(); from += BATCH) {
      nobodys.removeAll(known(all.subList(from, Math.min(all.size(), from + BATCH))));
    }
    nobodys.forEach(id -> FolderStore.remove(byId.get(id)));
  }

  private List<UUID> known(List<UUID> some) {
    return db.createQuery(
            "select a.id from Attachment a where a.id in :some and a.erasedAt is null", UUID.class)
        .setParameter("some", some)
        .getResultList();
  }
}
