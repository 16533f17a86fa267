package org.tasket.house;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Leavers;

/** Everybody with a name is there, whether or not they have a row, until the directory says no. */
@Alternative
@Priority(1)
@ApplicationScoped
@Transactional
public class KnownLeavers extends Leavers {

  @Override
  public Map<UUID, Optional<Instant>> among(Collection<UUID> people) {
    Map<UUID, Optional<Instant>> left = new HashMap<>(super.among(people));
    left.values().removeIf(Optional::isEmpty);
    return left;
  }
}
