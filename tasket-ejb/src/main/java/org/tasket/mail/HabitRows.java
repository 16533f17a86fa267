package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return row(person).map(habit -> habit.view(settings.zone())).orElseGet(this::usual);
  }

  /** How several people want theirs, by person, in a number of queries that does not grow. */
  Map<UUID, HabitView> of(Collection<UUID> people) {
    HabitView usual = usual();
    Map<UUID, HabitView> habits = new HashMap<>();
    people.forEach(person -> habits.put(person, usual));
    chosen(people).forEach(habit -> habits.put(habit.person(), habit.view(settings.zone())));
    return habits;
  }

  private List<Habit> chosen(Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : db.createQuery("select h from Habit h where h.person in :people", Habit.class)
            .setHint("eclipselink.batch", "h.choices")
            .setParameter("people", people)
            .getResultList();
  }

  private HabitView usual() {
    return HabitView.usual(settings.zone(), Quiet.parse(settings.text(Setting.MAIL_QUIET)));
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
