package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.notice.NoticePace;
import org.tasket.notice.NoticeTopic;
import org.tasket.notice.NoticesToMail.Waiting;
import org.tasket.person.Actor;
import org.tasket.person.Addressee;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;

class ReadersTest {

  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

  private final UUID aino = Ids.next();
  private final HabitView noTalk = wanting(NoticeTopic.TALK, NoticePace.NEVER);

  private static HabitView wanting(NoticeTopic topic, NoticePace pace) {
    HabitView usual = HabitView.usual(ZoneOffset.UTC, Optional.empty());
    Map<NoticeTopic, NoticePace> choices = new EnumMap<>(usual.choices());
    choices.put(topic, pace);
    return new HabitView(choices, usual.quiet(), usual.zone(), usual.language(), 1);
  }

  private Readers reached() {
    Addressee to =
        new Addressee(
            new Actor(aino, Set.of(), WayIn.JOB), "Aino", "aino@example.org", Locale.ENGLISH);
    return new Readers(Map.of(aino, to), Map.of(aino, noTalk));
  }

  private static Waiting news(NoticeTopic topic) {
    return new Waiting(topic, NOW);
  }

  @Test
  void wantWhatTheyDidNotChooseToGetNever() {
    List<Waiting> both = List.of(news(NoticeTopic.TALK), news(NoticeTopic.SEAT));

    assertThat(reached().want(aino, both, NOW)).isTrue();
    assertThat(reached().want(aino, List.of(news(NoticeTopic.TALK)), NOW)).isFalse();
    assertThat(reached().want(aino, List.of(), NOW)).isFalse();
  }

  @Test
  void wantNothingWhereNoMailReachesThem() {
    Readers unreached = new Readers(Map.of(), Map.of(aino, noTalk));

    assertThat(unreached.want(aino, List.of(news(NoticeTopic.SEAT)), NOW)).isFalse();
  }
}
