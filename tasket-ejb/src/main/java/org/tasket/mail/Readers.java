package org.tasket.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.notice.NoticesToMail.Waiting;
import org.tasket.person.Addressee;

/** What is known of the people whose mails are made. */
record Readers(Map<UUID, Addressee> reached, Map<UUID, HabitView> habits) {

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

  HabitView habit(UUID reader) {
    return habits.get(reader);
  }
}
