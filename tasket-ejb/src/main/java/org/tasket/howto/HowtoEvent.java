package org.tasket.howto;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/** Something was done with a board's page; told in the transaction in which it happened. */
public record HowtoEvent(
    What what, UUID howto, UUID board, Actor by, Instant at, List<String> fields)
    implements DoneInPerson, DoneOnBoard {

  /** What happened. */
  public enum What {
    WRITTEN,
    EDITED,
    MOVED,
    ARCHIVED,
    RESTORED
  }

  public HowtoEvent {
    fields = List.copyOf(fields);
  }

  @Override
  public String operation() {
    return "howto." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String objectType() {
    return "howto";
  }

  @Override
  public UUID object() {
    return howto;
  }
}
