package org.tasket.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tasket.notice.NoticePace;
import org.tasket.notice.NoticeTopic;

/**
 * How somebody wants their mail.
 *
 * @param choices for every topic
 * @param quiet the hours without mail; empty where mail may come at any time
 * @param zone by whose clocks these hours are, and the mornings of what comes daily or weekly
 * @param language empty where it is the one that the directory names
 * @param version 0 where nothing has been chosen yet
 */
public record HabitView(
    Map<NoticeTopic, NoticePace> choices,
    Optional<Quiet> quiet,
    ZoneId zone,
    Optional<Locale> language,
    long version) {

  public HabitView {
    choices = Map.copyOf(choices);
  }

  /** What holds for whoever has chosen nothing. */
  static HabitView usual(ZoneId house, Optional<Quiet> quiet) {
    Map<NoticeTopic, NoticePace> usual = new EnumMap<>(NoticeTopic.class);
    for (NoticeTopic topic : NoticeTopic.values()) {
      usual.put(topic, topic.usual());
    }
    return new HabitView(usual, quiet, house, Optional.empty(), 0);
  }

  /** Now, or when the quiet hours that it is now are over. */
  Instant notBefore(Instant now) {
    return new Timetable(zone, quiet).when(NoticePace.AT_ONCE, now, now).orElse(now);
  }

  /** When something on a topic goes out; empty where it never does. */
  Optional<Instant> when(NoticeTopic topic, Instant at, Instant now) {
    return new Timetable(zone, quiet).when(choices.get(topic), at, now);
  }
}
