package org.tasket.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.follow.Seekers;

/** Never says who looks for anything. */
@ApplicationScoped
public class StubbornSeekers implements Seekers {

  @Override
  public Map<UUID, Set<UUID>> of(Collection<UUID> taskets) {
    throw new IllegalStateException("Stubborn");
  }
}
