package org.tasket.finder;

import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Remembered;

/**
 * Boards that many people see together; two of the same are one, so that comparing them is not to
 * compare each.
 */
final class SetOfBoards {

  private static final int REMEMBERED = 200;
  private static final Remembered<Set<UUID>, SetOfBoards> SETS =
      new Remembered<>(REMEMBERED, ids -> new SetOfBoards(Set.copyOf(ids)));

  private final Set<UUID> ids;
  private final int hash;

  private SetOfBoards(Set<UUID> ids) {
    this.ids = ids;
    this.hash = ids.hashCode();
  }

  /** Of ids that do not change. */
  static SetOfBoards of(Set<UUID> ids) {
    return SETS.of(ids);
  }

  Set<UUID> ids() {
    return ids;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof SetOfBoards boards && hash == boards.hash && ids.equals(boards.ids));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return ids.toString();
  }
}
