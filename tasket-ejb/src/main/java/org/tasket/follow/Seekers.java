package org.tasket.follow;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows who looks for what opens, beside those who follow its board. */
public interface Seekers {

  /**
   * Who looks for taskets such as some of which nobody was told yet, by tasket; whether they may
   * see them is not asked here.
   */
  Map<UUID, Set<UUID>> of(Collection<UUID> taskets);
}
