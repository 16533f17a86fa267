package org.tasket.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tasket.claim.ClaimReminder;
import org.tasket.tasket.TasketReminder;

/** Hears what the clock reminds of. */
@ApplicationScoped
public class Reminded {

  private static final UUID EVERYONE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

  private final List<Object> heard = new CopyOnWriteArrayList<>();

  void of(@Observes ClaimReminder reminder) {
    heard.add(reminder);
  }

  void of(@Observes TasketReminder reminder) {
    heard.add(reminder);
  }

  public List<Object> all() {
    return List.copyOf(heard);
  }

  public void forget() {
    heard.clear();
  }

  /** The board that every organisation starts with. */
  public UUID board() {
    return EVERYONE;
  }
}
