package org.tasket.mail;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

  HabitView habit(UUID reader) {
    return habits.get(reader);
  }
}
