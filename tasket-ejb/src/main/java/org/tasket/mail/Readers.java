package org.tasket.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.notice.NoticesToMail.Waiting;
import org.tasket.person.Addressee;

/** What is known of the people whose mails are made. */
record Readers(Map<UUID, Addressee> reached, Map<UUID, HabitView> habits) {

  private static final Duration WEEK = Duration.ofDays(7);

  Readers {
    reached = Map.copyOf(reached);
    habits = Map.copyOf(habits);
  }

  /** Who gets mail, in the language of their choice; empty where nothing reaches them. */
  Optional<Addressee> reached(UUID reader) {
    return Optional.ofNullable(reached.get(reader))
        .map(to -> habit(reader).language().map(to::reading).orElse(to));
  }

  /** Whether somebody gets mail, and wants any of this by mail. */
  boolean want(UUID reader, List<Waiting> news, Instant now) {
    return reached.containsKey(reader)
        && news.stream()
            .anyMatch(one -> habit(reader).when(one.topic(), one.at(), now).isPresent());
  }

  /**
   * Whether something is too late for a mail: it could have gone for longer than a mail is tried,
   * and happened a week before that. So what was to go at once has as long as what comes weekly.
   *
   * @param toGo since when it is to go, as far as that is known
   */
  boolean isTooLate(UUID reader, Waiting one, Instant toGo, Duration tried, Instant now) {
    Instant end = now.minus(tried);
    Instant due = habit(reader).when(one.topic(), one.at(), now).orElse(toGo);
    return one.at().isBefore(end.minus(WEEK)) && due.isBefore(end) && toGo.isBefore(end);
  }

  HabitView habit(UUID reader) {
    return habits.get(reader);
  }
}
