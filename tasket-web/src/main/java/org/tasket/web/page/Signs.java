package org.tasket.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The sign and the tint beside the name of a state. The name alone says enough. */
@Named
@ApplicationScoped
public class Signs {

  private static final Sign PLAIN = new Sign("info", "quiet");
  private static final Map<String, Sign> SIGNS =
      Map.ofEntries(
          Map.entry("DRAFT", new Sign("draft", "quiet")),
          Map.entry("SUBMITTED", new Sign("waiting", "warn")),
          Map.entry("OPEN", new Sign("open", "good")),
          Map.entry("PAUSED", new Sign("pause", "warn")),
          Map.entry("COMPLETED", new Sign("done", "good")),
          Map.entry("CANCELLED", new Sign("closed", "quiet")),
          Map.entry("PREPARED", new Sign("draft", "warn")),
          Map.entry("ARCHIVED", new Sign("closed", "quiet")),
          Map.entry("EXPIRED", new Sign("clock", "quiet")),
          Map.entry("APPLIED", new Sign("waiting", "info")),
          Map.entry("AWAITING_SUPERVISOR", new Sign("waiting", "info")),
          Map.entry("WAITING", new Sign("waiting", "info")),
          Map.entry("ACTIVE", new Sign("hand", "info")),
          Map.entry("DELIVERED", new Sign("waiting", "warn")),
          Map.entry("RETURNED", new Sign("back", "warn")),
          Map.entry("CONFIRMED", new Sign("done", "good")));

  public String icon(Enum<?> state) {
    return of(state).icon();
  }

  public String tone(Enum<?> state) {
    return of(state).tone();
  }

  private static Sign of(Enum<?> state) {
    return SIGNS.getOrDefault(state.name(), PLAIN);
  }

  private record Sign(String icon, String tone) {}
}
