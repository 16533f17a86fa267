package org.tasket.tip;

import java.time.Instant;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/**
 * Somebody told a colleague of a tasket for the first time. Whom, and whether they heard of it, the
 * audit does not tell.
 */
public record TipGiven(UUID object, UUID tasket, UUID board, Actor by, Instant at)
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
