package org.tasket.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.tasket.platform.Words;

/**
 * The time of which a notice reminds.
 *
 * @param zone by whose clocks people say it; empty where by their own
 */
public record Due(What what, Instant at, Optional<ZoneId> zone) {

  /** What is then. */
  public enum What {
    BEGINS,
    DELIVER_BY,
    ANSWER_BY,
    OBJECT_BY,
    ENDS
  }

  /**
   * In a few words.
   *
   * @param time the time as the reader reads it
   */
  public String sentence(String time, Locale language) {
    return Words.in(language).text("due." + what, time);
  }
}
