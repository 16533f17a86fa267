package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Ids;
import org.tasket.platform.SignInRefused;

class ProvenLoginsTest {

  private static final Credentials AINO = new Credentials("aino", "tasket");
  private static final Credentials WRONG = new Credentials("aino", "wrong");

  private final MovingClock clock = new MovingClock();
  private final ProvenLogins proven = new ProvenLogins(clock);
  private final AtomicInteger proofs = new AtomicInteger();
  private final UUID aino = Ids.next();

  private UUID prove() {
    proofs.incrementAndGet();
    return aino;
  }

  @Test
  void keepNoPasswordAnywhere() {
    ProvenLogins other = new ProvenLogins(clock);

    assertThat(proven.person(AINO, this::prove)).isEqualTo(aino);
    other.person(AINO, this::prove);

    assertThat(proven.keys()).hasSize(1).noneMatch(key -> key.contains("tasket"));
    assertThat(other.keys()).as("another salt").doesNotContainAnyElementsOf(proven.keys());
  }

  @Test
  void areAThousandAtMost() {
    for (int i = 0; i < ProvenLogins.MOST + 10; i++) {
      proven.person(new Credentials("somebody" + i, "tasket"), this::prove);
    }

    assertThat(proven.keys()).hasSize(ProvenLogins.MOST);
  }

  @Test
  void areNotWhatWasRefused() {
    assertThatThrownBy(
            () ->
                proven.person(
                    WRONG,
                    () -> {
                      throw new SignInRefused("signin.refused");
                    }))
        .isInstanceOf(SignInRefused.class);

    assertThat(proven.keys()).isEmpty();
    assertThat(proven.person(WRONG, this::prove)).as("asked again").isEqualTo(aino);
  }

  @Test
  void areProvenOnceForManyCallsAtOnce() throws InterruptedException, ExecutionException {
    CountDownLatch othersHaveCome = new CountDownLatch(1);
    ExecutorService callers = Executors.newFixedThreadPool(20);
    try {
      List<Future<UUID>> answers =
          IntStream.range(0, 20)
              .mapToObj(
                  call -> callers.submit(() -> proven.person(AINO, () -> slowly(othersHaveCome))))
              .toList();
      othersHaveCome.await(300, TimeUnit.MILLISECONDS);
      othersHaveCome.countDown();

      for (Future<UUID> answer : answers) {
        assertThat(answer.get()).isEqualTo(aino);
      }
      assertThat(proofs).hasValue(1);
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void nobodyWaitsForAProofThatBroke() throws InterruptedException {
    CountDownLatch inProof = new CountDownLatch(1);
    CountDownLatch broken = new CountDownLatch(1);
    ExecutorService callers = Executors.newFixedThreadPool(2);
    try {
      Future<UUID> prover =
          callers.submit(
              () ->
                  proven.person(
                      AINO,
                      () -> {
                        inProof.countDown();
                        slowly(broken);
                        throw new StackOverflowError("in the directory's client");
                      }));
      assertThat(inProof.await(5, TimeUnit.SECONDS)).isTrue();
      AtomicReference<Thread> waiting = new AtomicReference<>();
      Future<UUID> waiter =
          callers.submit(
              () -> {
                waiting.set(Thread.currentThread());
                return proven.person(AINO, this::prove);
              });
      await(() -> waiting.get() != null && waiting.get().getState() == Thread.State.WAITING);
      broken.countDown();

      assertThatThrownBy(() -> prover.get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(StackOverflowError.class);
      assertThatThrownBy(() -> waiter.get(5, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class);
    } finally {
      callers.shutdownNow();
    }
  }

  private static void await(BooleanSupplier state) throws InterruptedException {
    for (int i = 0; i < 500 && !state.getAsBoolean(); i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(state.getAsBoolean()).isTrue();
  }

  private UUID slowly(CountDownLatch until) {
    try {
      until.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return prove();
  }
}
