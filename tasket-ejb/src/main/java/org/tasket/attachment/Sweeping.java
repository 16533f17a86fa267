package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/**
 * Sweeps out of the folder of files what is nobody's: what a transaction left there that failed
 * with its machine, and what could not be removed when it was erased. It reads the whole folder,
 * and so does it once an hour. Where most of the folder is unknown, the database is more likely the
 * wrong one, or an old one: then nothing is swept.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Sweeping implements Job {

  private static final Logger LOG = Logger.getLogger(Sweeping.class.getName());
  private static final Duration REST = Duration.ofHours(1);
  private static final int ASKED_AT_ONCE = 100;
  private static final Comparator<UUID> BY_NAME = Comparator.comparing(UUID::toString);

  @Inject EntityManager db;
  @Inject FolderStore folder;
  @Inject Folders folders;
  @Inject Clock clock;

  @Override
  public String name() {
    return "file.sweep";
  }

  @Override
  public Duration rest() {
    return REST;
  }

  @Override
  public Due due(UUID after, int most) {
    List<UUID> kept = kept().sorted(BY_NAME).toList();
    Set<UUID> nobodys = nobodys(kept);
    if (nobodys.size() * 2 > kept.size()) {
      LOG.log(
          Level.WARNING,
          "Of {0} files in {1} the database does not know {2}. Is it the right one? Nothing is swept",
          new Object[] {kept.size(), folders.kept(), nobodys.size()});
      return Due.NOTHING;
    }
    return Due.of(
        nobodys.stream().filter(id -> BY_NAME.compare(id, after) > 0).limit(most).toList(), most);
  }

  private Stream<UUID> kept() {
    return folders.areKept()
        ? FolderStore.olderThan(folders.kept(), 2, clock.instant().minus(FolderStore.ABANDONED))
            .stream()
            .flatMap(file -> FolderStore.file(file).stream())
        : Stream.empty();
  }

  @Override
  public boolean doTo(UUID id) {
    if (!known(List.of(id)).isEmpty()) {
      return false;
    }
    FolderStore.remove(folder.place(id));
    return true;
  }

  private Set<UUID> nobodys(List<UUID> kept) {
    Set<UUID> nobodys = new LinkedHashSet<>(kept);
    for (int from = 0; from < kept.size(); from += ASKED_AT_ONCE) {
      nobodys.removeAll(known(kept.subList(from, Math.min(kept.size(), from + ASKED_AT_ONCE))));
    }
    return nobodys;
  }

  private List<UUID> known(List<UUID> some) {
    return db.createQuery(
            "select a.id from Attachment a where a.id in :some and a.erasedAt is null", UUID.class)
        .setParameter("some", some)
        .getResultList();
  }
}
