package org.tasket.mail;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.notice.NoticePace;
import org.tasket.notice.NoticeTopic;

/**
 * How somebody wants their mail, where they have chosen. Topics that came with a later version of
 * Tasket are as usual.
 */
@Entity
@Table(name = "tasket_mail_habit")
class Habit {

  @Id
  @Column(name = "person_id")
  private UUID person;

  @Version private long version;

  @Column(name = "quiet_from")
  private Integer quietFrom;

  @Column(name = "quiet_until")
  private Integer quietUntil;

  private String zone;

  private String language;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "tasket_mail_choice",
      joinColumns = @JoinColumn(name = "person_id", referencedColumnName = "person_id"))
  @MapKeyColumn(name = "topic")
  @MapKeyEnumerated(EnumType.STRING)
  @Enumerated(EnumType.STRING)
  @Column(name = "pace")
  private Map<NoticeTopic, NoticePace> choices = new HashMap<>();

  protected Habit() {}

  static Habit of(UUID person) {
    Habit habit = new Habit();
    habit.person = person;
    return habit;
  }

  void change(SetHabit command) {
    for (NoticeTopic topic : NoticeTopic.values()) {
      choices.put(topic, command.of(topic));
    }
    quietFrom = command.quiet().map(Quiet::from).orElse(null);
    quietUntil = command.quiet().map(Quiet::until).orElse(null);
    zone = command.zone().orElse(null);
    language = command.language().orElse(null);
  }

  HabitView view(ZoneId house) {
    Map<NoticeTopic, NoticePace> all = new EnumMap<>(NoticeTopic.class);
    for (NoticeTopic topic : NoticeTopic.values()) {
      all.put(topic, choices.getOrDefault(topic, topic.usual()));
    }
    return new HabitView(
        all,
        Optional.ofNullable(quietFrom).map(from -> new Quiet(from, quietUntil)),
        Optional.ofNullable(zone).map(ZoneId::of).orElse(house),
        Optional.ofNullable(language).map(Locale::forLanguageTag),
        version);
  }

  /** The zone that they chose themselves. */
  Optional<String> zone() {
    return Optional.ofNullable(zone);
  }

  UUID person() {
    return person;
  }

  long version() {
    return version;
  }
}
