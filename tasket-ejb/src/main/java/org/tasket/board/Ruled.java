package org.tasket.board;

import java.util.Set;
import java.util.UUID;
import org.tasket.person.Circle;

/** What {@link BoardPolicy} asks of a board, wherever it was read. */
interface Ruled {

  Set<UUID> managers();

  Set<String> managerGroups();

  BoardState state();

  Audience audience();

  Rulebook rulebook();

  default boolean isManagedBy(UUID person, Circle circle) {
    return managers().contains(person) || managerGroups().stream().anyMatch(circle::isIn);
  }

  default boolean hasManagers() {
    return !managers().isEmpty() || !managerGroups().isEmpty();
  }
}
