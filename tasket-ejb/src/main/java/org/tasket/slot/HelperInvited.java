package org.tasket.slot;

import java.time.Instant;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/**
 * An owner asked somebody who agreed to be asked.
 *
 * @param person who is asked; the audit does not tell
 */
public record HelperInvited(UUID object, UUID tasket, UUID board, UUID person, Actor by, Instant at)
    implements DoneInPerson, DoneOnBoard {

  @Override
  public String operation() {
    return "slot.invited";
  }

  @Override
  public String objectType() {
    return "slotInvitation";
  }
}
