package org.tasket.audit;

import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;

/** An event of what somebody did; nothing of its kind happens by itself. */
public interface DoneInPerson extends Audited {

  Actor by();

  @Override
  default Optional<UUID> who() {
    return Optional.of(by().person());
  }

  @Override
  default String way() {
    return by().way().name();
  }
}
