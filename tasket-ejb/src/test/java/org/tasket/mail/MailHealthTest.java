package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.platform.SettingsFixtures;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class MailHealthTest {

  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final Properties session = new Properties();
  private final Told health = new Told();

  /** Of a house whose backlog and reasons are told. */
  private static final class Told extends MailHealth {

    private Backlog backlog = waiting(0, 0, Duration.ZERO);
    private Map<MailState, List<String>> reasons = Map.of();

    @Override
    public Backlog backlog() {
      return backlog;
    }

    @Override
    List<?> reasons(MailState state) {
      return reasons.getOrDefault(state, List.of());
    }
  }

  @BeforeEach
  void sends() {
    session.setProperty("mail.transport.protocol", "smtp");
    session.setProperty("mail.from", "tasket@example.org");
    health.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    health.sessions =
        new MailSessions(SettingsFixtures.settings(Map.of("tasket.mail.session", "mail/tasket"))) {
          @Override
          Session session() {
            return Session.getInstance(session);
          }
        };
  }

  private static MailHealth.Backlog waiting(long made, long unmade, Duration age) {
    return new MailHealth.Backlog(made, unmade, Optional.of(NOW.minus(age)), age, 0);
  }

  private static MailHealth.Backlog givenUp(long mails) {
    return new MailHealth.Backlog(0, 0, Optional.empty(), Duration.ZERO, mails);
  }

  @Test
  void complainsOfNothingWhereNoSessionIsSet() {
    health.sessions = new MailSessions(SettingsFixtures.settings(Map.of()));
    health.backlog = waiting(3, 0, Duration.ofDays(1));

    assertThat(health.isSet()).isFalse();
    assertThat(health.complaint()).isEmpty();
  }

  @Test
  void namesASessionThatTheServerDoesNotHave() {
    health.sessions =
        new MailSessions(SettingsFixtures.settings(Map.of("tasket.mail.session", "mail/nowhere")));

    assertThat(health.complaint()).contains("mail/nowhere is no mail session of this server");
  }

  @Test
  void saysThatNobodyIsNamedWhomMailsComeFrom() {
    session.remove("mail.from");

    assertThat(health.complaint())
        .contains("neither tasket.mail.from nor the session says whom mails come from");
  }

  @Test
  void namesAProtocolThatNobodySpeaks() {
    session.setProperty("mail.transport.protocol", "pigeon");

    assertThat(health.complaint().orElseThrow())
        .startsWith("the mail session's protocol is unknown: ")
        .contains("pigeon");
  }

  @Test
  void complainsOfWhatWaitsOnlyWhenAQuarterOfAnHourIsOver() {
    health.backlog = waiting(1, 9_999, QUARTER);
    assertThat(health.complaint()).isEmpty();
    assertThat(health.state()).isEqualTo("goes out, 10000 wait");

    health.backlog = waiting(1, 9_999, QUARTER.plusMillis(1));
    assertThat(health.complaint())
        .contains("10000 wait, the oldest since 2027-03-01T08:44:59.999Z");
  }

  @Test
  void saysWhyMailsWait() {
    health.backlog = waiting(2, 0, Duration.ofHours(1));
    health.reasons =
        Map.of(
            MailState.OPEN, List.of("ConnectException", "421"),
            MailState.GIVEN_UP, List.of("550 5.1.1"));

    assertThat(health.complaint())
        .contains("2 wait, the oldest since 2027-03-01T08:00:00Z (ConnectException, 421)");
  }

  @Test
  void tellsWithTheServersCodesHowManyWereGivenUp() {
    health.backlog = givenUp(4);
    health.reasons = Map.of(MailState.GIVEN_UP, List.of("550 5.1.1", Mail.TOO_OLD));

    assertThat(health.complaint())
        .contains("4 were given up in the last seven days (550 5.1.1, too old to be sent)");
  }

  @Test
  void tellsBothOfWhatWaitsAndOfWhatWasGivenUp() {
    health.backlog =
        new MailHealth.Backlog(
            1, 0, Optional.of(NOW.minus(Duration.ofHours(1))), Duration.ofHours(1), 1);

    assertThat(health.complaint())
        .contains(
            "1 wait, the oldest since 2027-03-01T08:00:00Z;"
                + " 1 were given up in the last seven days");
  }

  @Test
  void complainsOfNothingWhereAllIsSent() {
    health.backlog = givenUp(0);

    assertThat(health.complaint()).isEmpty();
    assertThat(health.state()).isEqualTo("goes out, 0 wait");
  }
}
