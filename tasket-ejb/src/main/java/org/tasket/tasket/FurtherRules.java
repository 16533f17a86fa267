package org.tasket.tasket;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;

/**
 * How a feature above closes actions that a tasket by itself would offer, such as claiming what the
 * caller holds already. One call for a whole list.
 */
public interface FurtherRules {

  /** The actions to close, by tasket; a tasket without any may be left out. */
  Map<UUID, Set<TasketAction>> closed(Actor actor, Collection<UUID> taskets);
}
