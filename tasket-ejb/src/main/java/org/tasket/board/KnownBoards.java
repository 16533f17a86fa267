package org.tasket.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Reads boards in nobody's name, for a feature that keeps them at hand: in a transaction of its
 * own, for what the caller's has read before may be old, and what it wrote may never be.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class KnownBoards {

  @Inject BoardFinder finder;

  /** All there are, however many. */
  public List<KnownBoard> all() {
    return finder.each().stream().map(KnownBoard::of).toList();
  }

  /** Those of some ids that there are. */
  public List<KnownBoard> among(Collection<UUID> ids) {
    return finder.withIds(ids).stream().map(KnownBoard::of).toList();
  }
}
