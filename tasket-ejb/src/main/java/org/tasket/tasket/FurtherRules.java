package org.tasket.tasket;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;

/**
 * What a feature above knows of taskets: actions it closes that a tasket by itself would offer, and
 * who is at work on them. One call for a whole list.
 */
public interface FurtherRules {

  /**
   * The actions to close, by tasket; a tasket without any may be left out. Asked of taskets that
   * the actor owns or helps with: to anybody else nothing is closed.
   */
  Map<UUID, Set<TasketAction>> closed(Actor actor, Collection<UUID> taskets);

  /** The taskets on which somebody has a live claim, and so keeps sight of them. */
  default Set<UUID> helpedBy(UUID person) {
    return Set.of();
  }

  /** Whether a tasket does not end yet, though its time has passed, for somebody is at it. */
  default boolean keeps(UUID tasket) {
    return false;
  }

  /** Who has a live claim, by tasket; a tasket without any may be left out. */
  default Map<UUID, Set<UUID>> helpers(Collection<UUID> taskets) {
    return Map.of();
  }
}
