package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Wishes of owners, for tests. */
public final class TasketWishes {

  private TasketWishes() {}

  public static Wishes proofreading(Instant now) {
    return seats(1, now);
  }

  public static Wishes seats(int seats, Instant now) {
    return wishes(seats, now.plus(Duration.ofDays(10)));
  }

  public static Wishes openUntil(Instant end) {
    return wishes(1, end);
  }

  private static Wishes wishes(int seats, Instant end) {
    return new Wishes(
        "Proofread a form",
        "Two pages, in *plain* words.",
        "en",
        30,
        "ONLINE",
        null,
        end,
        seats,
        List.of());
  }
}
