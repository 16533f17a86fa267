package org.tasket.intranet.acceptance.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** The body of a tasket to post: one that is right in every field, to be changed field by field. */
public record Posting(Map<String, Object> body) {

  public static Posting small() {
    return new Posting(
        Map.of(
            "board", "everyone",
            "title", "Proofread a page",
            "description", "One page, **plain** words.",
            "language", "en",
            "plannedMinutes", 30,
            "seats", 1,
            "mode", "ONLINE",
            "openUntil", inFuture(Duration.ofDays(7))));
  }

  public Posting with(String field, Object value) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.put(field, value);
    return new Posting(changed);
  }

  public Posting without(String field) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.remove(field);
    return new Posting(changed);
  }

  /** So far from now, as the API writes times. */
  public static String inFuture(Duration time) {
    return Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
