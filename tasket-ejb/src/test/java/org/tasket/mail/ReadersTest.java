package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** Monday at nine; what comes weekly comes at seven. */
  private boolean isTooLate(NoticePace pace, String happened, String toGo, Duration tried) {
    Readers readers = new Readers(Map.of(), Map.of(aino, wanting(NoticeTopic.SEAT, pace)));
    Waiting news = new Waiting(NoticeTopic.SEAT, Instant.parse(happened));
    return readers.isTooLate(aino, news, Instant.parse(toGo), tried, NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 2027-02-22T07:00:00Z, PT1H, true",
    "WEEKLY, 2027-02-22T07:00:00Z, PT2H, false",
    "WEEKLY, 2027-02-15T08:00:00Z, P7D, true",
    "AT_ONCE, 2027-02-20T08:59:59Z, P2D, true",
    "AT_ONCE, 2027-02-20T09:00:00Z, P2D, false",
    "DAILY, 2027-02-20T08:59:59Z, P2D, true"
  })
  void areTooLateForWhatCouldHaveGoneForLong(
      NoticePace pace, String happened, Duration tried, boolean tooLate) {
    assertThat(isTooLate(pace, happened, happened, tried)).isEqualTo(tooLate);
  }

  /** Nothing was to go before, though it happened much longer ago than a mail is tried. */
  @Test
  void areInTimeForWhatIsDueSinceAMoment() {
    Duration anHour = Duration.ofHours(1);

    assertThat(
            isTooLate(NoticePace.AT_ONCE, "2027-02-16T09:00:00Z", "2027-03-01T08:30:00Z", anHour))
        .isFalse();
    assertThat(
            isTooLate(NoticePace.AT_ONCE, "2027-02-16T09:00:00Z", "2027-03-01T07:59:59Z", anHour))
        .isTrue();
  }

  @Test
  void wantNothingWhereNoMailReachesThem() {
    Readers unreached = new Readers(Map.of(), Map.of(aino, noTalk));

    assertThat(unreached.want(aino, List.of(news(NoticeTopic.SEAT)), NOW)).isFalse();
  }
}
