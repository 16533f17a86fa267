package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.platform.TooMany;

class SecretPaceTest {

  private final MovingClock clock = new MovingClock();
  private final SecretPace pace = new SecretPace(clock, new ClientAddress(List.of()));
  private final HttpServletRequest here = from("192.0.2.1");
  private final HttpServletRequest there = from("198.51.100.7");

  private static HttpServletRequest from(String address) {
    return new FakeRequest(new Browser(), "GET", "/calendar/x.ics").from(address).toServlet();
  }

  @Test
  void whoeverFetchesOnceAMinuteNeverWaits() {
    for (int minute = 0; minute < 1000; minute++) {
      assertThatCode(() -> pace.read("one")).doesNotThrowAnyException();
      clock.pass(Duration.ofMinutes(1));
    }
  }

  @Test
  void aSecretThatIsShownAllTheTimeWaitsAndNoOtherDoes() {
    for (int time = 0; time < 61; time++) {
      pace.read("one");
    }

    assertThatThrownBy(() -> pace.read("one")).isInstanceOf(TooMany.class);
    assertThatCode(() -> pace.read("another")).doesNotThrowAnyException();
  }

  @Test
  void whereManyAreGuessedGuessesWaitAndWhatIsKnownDoesNot() {
    for (int time = 0; time < 21; time++) {
      pace.guessed(here);
    }

    assertThatThrownBy(() -> pace.guessed(here)).isInstanceOf(TooMany.class);
    assertThatCode(() -> pace.read("a good one")).doesNotThrowAnyException();
    assertThatCode(() -> pace.guessed(there)).doesNotThrowAnyException();
    clock.pass(Duration.ofMinutes(15));
    assertThatCode(() -> pace.guessed(here)).doesNotThrowAnyException();
  }
}
