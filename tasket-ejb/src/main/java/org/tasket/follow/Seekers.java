package org.tasket.follow;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows who looks for what opens, beside those who follow its board. */
public interface Seekers {

  /**
   * Who looks for taskets such as some of which nobody was told yet: by tasket and person, one
   * search by which they do; whether they may see them is not asked here.
   */
  Map<UUID, Map<UUID, UUID>> of(Collection<UUID> taskets);

  /** What their owners call those of some searches that are still there. */
  Map<UUID, String> names(Collection<UUID> searches);
}
