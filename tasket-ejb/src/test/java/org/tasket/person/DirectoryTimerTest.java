package org.tasket.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.platform.SettingsFixtures.settings;

import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Logs;
import org.tasket.platform.Unavailable;

class DirectoryTimerTest {

  private final List<Duration> again = new ArrayList<>();
  private final DirectoryTimer timer = new DirectoryTimer();
  private RuntimeException trouble;

  @SuppressWarnings("UnnecessaryAssignment") // there is no container that would inject it
  DirectoryTimerTest() {
    timer.timers =
        (TimerService)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TimerService.class},
                (proxy, asked, with) -> {
                  assertThat(((TimerConfig) with[1]).isPersistent()).isFalse();
                  again.add(Duration.ofMillis((Long) with[0]));
                  return null;
                });
    timer.sync =
        new DirectorySync(null, null, null, null, null, settings(Map.of())) {
          @Override
          void run() {
            if (trouble != null) {
              throw trouble;
            }
          }
        };
  }

  @Test
  void whereTheDirectoryDoesNotAnswerItIsReadAgainAfterTenMinutes() {
    trouble = new Unavailable("directory.unavailable");

    timer.run();

    assertThat(again).containsExactly(Duration.ofMinutes(10));
  }

  @Test
  void whateverElseKeepsItFromBeingReadIsLoggedAndDoesNotEndTheTimer() {
    trouble = new IllegalStateException("unforeseen");

    try (Logs logs = Logs.of(DirectoryTimer.class)) {
      timer.run();

      assertThat(logs.warnings())
          .containsExactly(
              "The directory was not read to its end: class java.lang.IllegalStateException");
    }
    assertThat(again).containsExactly(Duration.ofMinutes(10));
  }

  @Test
  void whatWasReadIsNotReadAgainBeforeTheNight() {
    timer.run();

    assertThat(again).isEmpty();
  }
}
