package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.AddressRange;
import org.tasket.platform.TooMany;

class ThrottleTest {

  private static final AddressRange HERE = AddressRange.around("192.0.2.1");

  private final MovingClock clock = new MovingClock();
  private final Throttle throttle = new Throttle(clock);

  /** Tries until it is too soon, waits just long enough, and so on. */
  private long waitAfter(int failures) {
    for (int i = 0; i < failures; i++) {
      clock.pass(Duration.ofSeconds(waitNow()));
      throttle.begin("aino", address(i));
    }
    return waitNow();
  }

  private long waitNow() {
    try {
      throttle.begin("aino", AddressRange.around("198.51.100.77"));
      throttle.undecided("aino");
      return 0;
    } catch (TooMany tooSoon) {
      return tooSoon.retryAfter();
    }
  }

  private static AddressRange address(int i) {
    return AddressRange.around("203.0.113." + i);
  }

  @Test
  void theFirstFiveFailuresCostNothing() {
    assertThat(waitAfter(5)).isZero();
  }

  @Test
  void theDelayGrows() {
    assertThat(waitAfter(6)).isEqualTo(1);
    assertThat(waitAfter(1)).isEqualTo(2);
    assertThat(waitAfter(1)).isEqualTo(4);
    assertThat(waitAfter(1)).isEqualTo(8);
  }

  @Test
  void anAccountWaitsAMinuteAtMost() {
    assertThat(waitAfter(40)).isEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  AINO  VÄRE ",
        "aino\u00a0\tväre",
        "ai\u00adno vä\u200bre",
        "\uff41\uff49\uff4e\uff4f väre",
        "aino va\u0308re\u0000"
      })
  void whatTheDirectoryTakesForOneLoginIsOneAccount(String spelling) {
    for (int i = 0; i < 6; i++) {
      throttle.begin("aino väre", address(i));
    }

    assertThatThrownBy(() -> throttle.begin(spelling, HERE)).isInstanceOf(TooMany.class);
    assertThatCode(() -> throttle.begin("aino vare", HERE)).doesNotThrowAnyException();
  }

  @Test
  void failuresAreForgotten() {
    waitAfter(9);
    clock.pass(Duration.ofMinutes(10));

    assertThat(waitAfter(5)).isZero();
  }

  @Test
  void aRightPasswordClearsTheAccount() {
    waitAfter(5);
    throttle.begin("aino", HERE);
    throttle.succeeded("aino");

    assertThat(waitAfter(5)).isZero();
  }

  @Test
  void aRightPasswordDoesNotClearTheAddress() {
    for (int i = 0; i < 20; i++) {
      fail("victim" + i);
    }
    throttle.begin("attacker", HERE);
    throttle.succeeded("attacker");
    fail("victim20");

    assertThatThrownBy(() -> throttle.begin("victim21", HERE)).isInstanceOf(TooMany.class);
  }

  @Test
  void aWholeOfficeMayArriveAtOnce() {
    for (int i = 0; i < 500; i++) {
      throttle.begin("colleague" + i, HERE);
    }
    for (int i = 0; i < 500; i++) {
      throttle.succeeded("colleague" + i);
    }

    assertThatCode(() -> throttle.begin("aino", HERE)).doesNotThrowAnyException();
  }

  private void fail(String login) {
    throttle.begin(login, HERE);
    throttle.failed(HERE);
  }

  @Test
  void manyTriesAtOnceGainNothing() {
    for (int i = 0; i < 6; i++) {
      throttle.begin("aino", address(i));
    }

    assertThatThrownBy(() -> throttle.begin("aino", HERE)).isInstanceOf(TooMany.class);
  }

  @RepeatedTest(100)
  void noTwoTriesSlipThroughTogether() throws InterruptedException {
    int atOnce = 8;
    AtomicInteger begun = new AtomicInteger();
    CyclicBarrier together = new CyclicBarrier(atOnce);
    for (int i = 0; i < 5; i++) {
      throttle.begin("aino", address(i));
    }
    List<Callable<Integer>> guesses =
        IntStream.range(0, atOnce)
            .<Callable<Integer>>mapToObj(
                guess ->
                    () -> {
                      together.await();
                      throttle.begin("aino", address(100 + guess));
                      return begun.incrementAndGet();
                    })
            .toList();

    ExecutorService guessers = Executors.newFixedThreadPool(atOnce);
    try {
      assertThat(guessers.invokeAll(guesses)).hasSize(atOnce);
    } finally {
      guessers.shutdownNow();
    }

    assertThat(begun).as("after five that cost nothing, one that does").hasValue(1);
  }

  @Test
  void oneAccountIsOneHoweverItIsWritten() {
    for (String name : new String[] {"aino", "AINO", " aino", "Aino ", "aIno", "ainO"}) {
      throttle.begin(name, address(name.hashCode() & 0x7F));
    }

    assertThatThrownBy(() -> throttle.begin("aino", HERE)).isInstanceOf(TooMany.class);
  }

  @Test
  void whoeverGuessesFromOnePlaceIsHeldUpAndTheOwnerIsNot() {
    int tried = 0;
    for (int second = 0; second < 3_600; second++) {
      try {
        fail("aino");
        tried++;
      } catch (TooMany heldUp) {
        clock.pass(Duration.ofSeconds(1));
      }
    }

    assertThat(tried).as("guesses in an hour").isLessThan(120);
    clock.pass(Duration.ofMinutes(1));
    assertThatCode(() -> throttle.begin("aino", AddressRange.around("198.51.100.1")))
        .doesNotThrowAnyException();
  }

  @Test
  void noMoreThanTenThousandKeysAreHeld() {
    Tally<Integer> tally = new Tally<>(new Tally.Pace(0, Duration.ofHours(1), Duration.ofHours(1)));
    for (int key = 0; key <= 10_000; key++) {
      tally.add(key, clock.instant());
    }

    assertThat(tally.wait(0, clock.instant())).isZero();
    assertThat(tally.wait(1, clock.instant())).isPositive();
  }
}
