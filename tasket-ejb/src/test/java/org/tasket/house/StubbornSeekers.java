package org.tasket.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
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
  public Map<UUID, Map<UUID, UUID>> of(Collection<UUID> taskets) {
    if (stubborn) {
      throw new IllegalStateException("Stubborn");
    }
    return Map.of();
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> searches) {
    return Map.of();
  }
}
