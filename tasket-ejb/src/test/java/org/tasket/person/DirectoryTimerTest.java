package org.tasket.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Logs;
import org.tasket.platform.Unavailable;

class DirectoryTimerTest {

  private final List<Duration> again = new ArrayList<>();
  private final List<Duration> rests = new ArrayList<>();
  private final DirectoryTimer timer = new DirectoryTimer();
  private RuntimeException trouble;
  private boolean anotherServerIsAtIt;

  @SuppressWarnings("UnnecessaryAssignment") // there is no container that would inject it
  DirectoryTimerTest() {
    timer.timers =
        stub(
            TimerService.class,
            with -> {
              TimerConfig config = (TimerConfig) with[1];
              assertThat(config.isPersistent()).isFalse();
              assertThat(config.getInfo()).isEqualTo(Duration.ofHours(1));
              again.add(Duration.ofMillis((Long) with[0]));
              return null;
            });
    timer.reading =
        new DirectoryReading() {
          @Override
          boolean read(Duration rest) {
            rests.add(rest);
            if (trouble != null) {
              throw trouble;
            }
            return !anotherServerIsAtIt;
          }
        };
  }

  private interface Answer {
    Object to(Object... asked);
  }

  private static <T> T stub(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            DirectoryTimerTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, asked, with) -> answer.to(with)));
  }

  private void strikes(Duration rest) {
    timer.run(stub(Timer.class, asked -> rest));
  }

  @Test
  void whereTheDirectoryDoesNotAnswerItIsReadAgainAfterTenMinutes() {
    trouble = new Unavailable("directory.unavailable");

    strikes(Duration.ZERO);

    assertThat(again).containsExactly(Duration.ofMinutes(10));
  }

  @Test
  void whatAnotherServerIsJustReadingIsLookedAtAgainAfterTenMinutes() {
    anotherServerIsAtIt = true;

    strikes(Duration.ofHours(1));

    assertThat(rests).containsExactly(Duration.ofHours(1));
    assertThat(again).containsExactly(Duration.ofMinutes(10));
  }

  @Test
  void whateverElseKeepsItFromBeingReadIsLoggedAndDoesNotEndTheTimer() {
    trouble = new IllegalStateException("unforeseen");

    try (Logs logs = Logs.of(DirectoryTimer.class)) {
      strikes(Duration.ZERO);

      assertThat(logs.warnings())
          .containsExactly(
              "The directory was not read to its end: class java.lang.IllegalStateException");
    }
    assertThat(again).containsExactly(Duration.ofMinutes(10));
  }

  @Test
  void whatWasReadIsNotReadAgainBeforeTheNight() {
    strikes(Duration.ZERO);

    assertThat(rests).containsExactly(Duration.ZERO);
    assertThat(again).isEmpty();
  }
}
