package org.tasket.talk;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/**
 * Something was said about a tasket, or done with what was said; told in the transaction in which
 * it happened.
 *
 * @param mentioned whom the text names that was not named before
 */
public record TalkEvent(
    What what, UUID remark, UUID tasket, UUID board, Actor by, Instant at, Set<UUID> mentioned)
    implements DoneInPerson, DoneOnBoard {

  /** What happened. */
  public enum What {
    ASKED,
    ANSWERED,
    EDITED,
    WITHDRAWN,
    HIDDEN,
    SHOWN,
    ACCEPTED,
    UNACCEPTED
  }

  public TalkEvent {
    mentioned = Set.copyOf(mentioned);
  }

  @Override
  public String operation() {
    return "remark." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String objectType() {
    return "remark";
  }

  @Override
  public UUID object() {
    return remark;
  }
}
