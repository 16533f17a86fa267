package org.tasket.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.follow.Seekers;

/** Nobody; and from when it is told to, it does not even say so. */
@ApplicationScoped
public class StubbornSeekers implements Seekers {

  private volatile boolean stubborn;

  public void begin() {
    stubborn = true;
  }

  @Override
  public Map<UUID, Set<UUID>> of(Collection<UUID> taskets) {
    if (stubborn) {
      throw new IllegalStateException("Stubborn");
    }
    return Map.of();
  }
}
