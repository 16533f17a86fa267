package org.tasket.tip;

import java.time.Instant;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/**
 * Somebody told a colleague of a tasket.
 *
 * @param person who is told; the audit does not tell
 * @param heard whether they hear of it; the audit does not tell either
 */
public record TipGiven(
    UUID object, UUID tasket, UUID board, UUID person, boolean heard, Actor by, Instant at)
    implements DoneInPerson, DoneOnBoard {

  @Override
  public String operation() {
    return "tip.given";
  }

  @Override
  public String objectType() {
    return "tip";
  }
}
