package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Ids;

class MailTest {

  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Instant EVENING = Instant.parse("2027-03-01T19:30:00Z");

  private static HabitView quiet(Quiet hours) {
    return HabitView.usual(ZoneOffset.UTC, Optional.ofNullable(hours));
  }

  /** Made in the evening, and to be tried at another time. */
  private static Mail due(String time) {
    Instant until = Instant.parse(time);
    return Mail.inHand(Ids.next(), Ids.next(), Optional.empty(), EVENING, until);
  }

  @Test
  void isTriedAsLongAsItsTimeToBeTriedComesBeforeItsEnd() {
    assertThat(due("2027-03-01T20:30:00Z").isOver(AN_HOUR, quiet(null))).isFalse();
    assertThat(due("2027-03-01T20:30:01Z").isOver(AN_HOUR, quiet(null))).isTrue();
  }

  @Test
  void isTriedOnceMoreAfterQuietHoursInWhichItsTimeEnded() {
    HabitView night = quiet(new Quiet(20, 7));

    assertThat(due("2027-03-02T07:00:00Z").isOver(AN_HOUR, night)).isFalse();
    assertThat(due("2027-03-02T07:01:00Z").isOver(AN_HOUR, night)).isTrue();
  }

  @Test
  void isOverInTheMorningWhereItsTimeEndedBeforeTheQuietHours() {
    HabitView night = quiet(new Quiet(21, 7));

    assertThat(due("2027-03-02T07:00:00Z").isOver(AN_HOUR, night)).isTrue();
  }
}
