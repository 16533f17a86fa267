package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.notice.NoticeTopic;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.Stale;

/** Who wants mail how. */
@ApplicationScoped
class HabitRows {

  @Inject EntityManager db;
  @Inject Settings settings;

  HabitView of(UUID person) {
    return row(person)
        .map(habit -> habit.view(settings.zone()))
        .orElseGet(
            () -> HabitView.usual(settings.zone(), Quiet.parse(settings.text(Setting.MAIL_QUIET))));
  }

  /**
   * Changes it.
   *
   * @param version the one that the caller has seen
   * @throws Stale where it is another by now
   */
  HabitView change(UUID person, long version, SetHabit command) {
    command.check();
    Optional<Habit> before = row(person);
    if (before.map(Habit::version).orElse(0L) != version) {
      throw new Stale("stale");
    }
    Habit habit = before.orElseGet(() -> begun(person));
    habit.change(command);
    db.flush();
    return habit.view(settings.zone());
  }

  /** Stops mail on some topics, and leaves all else as it is. */
  void stop(UUID person, Set<NoticeTopic> topics) {
    Optional<Habit> before = row(person);
    HabitView now = of(person);
    change(person, now.version(), SetHabit.like(now, before.flatMap(Habit::zone)).without(topics));
  }

  private Habit begun(UUID person) {
    Habit habit = Habit.of(person);
    db.persist(habit);
    return habit;
  }

  private Optional<Habit> row(UUID person) {
    return Optional.ofNullable(db.find(Habit.class, person));
  }
}
