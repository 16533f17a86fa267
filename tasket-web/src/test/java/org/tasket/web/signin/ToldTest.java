package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ToldTest {

  private final MovingClock clock = new MovingClock();
  private final Told told = new Told(clock);

  @Test
  void anAddressIsNewOnceAnHour() {
    assertThat(told.isNew("192.0.2.1")).isTrue();
    clock.pass(Duration.ofMinutes(59));
    assertThat(told.isNew("192.0.2.1")).isFalse();
    assertThat(told.isNew("192.0.2.2")).as("another one").isTrue();
    clock.pass(Duration.ofMinutes(1));
    assertThat(told.isNew("192.0.2.1")).isTrue();
  }

  @Test
  void noMoreThanAThousandAreHeld() {
    for (int i = 0; i <= Told.MOST; i++) {
      told.isNew("address " + i);
    }

    assertThat(told.isNew("address 1")).as("still held").isFalse();
    assertThat(told.isNew("address 0")).as("gave way").isTrue();
  }
}
