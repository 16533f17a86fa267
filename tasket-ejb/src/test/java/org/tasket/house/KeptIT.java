package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.person.Actor;
import org.tasket.platform.Ids;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.KeptAnswers;
import org.tasket.platform.KeptAnswers.Answer;
import org.tasket.platform.KeptAnswers.Call;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;
import org.tasket.tip.Tips;

/** What the embedded database keeps, and for how long. */
@ExtendWith(ArquillianExtension.class)
class KeptIT {

  private static final Answer MADE = new Answer(201, "taskets/1");

  @Inject KeptAnswers kept;
  @Inject Taskets taskets;
  @Inject Tips tips;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  private final AtomicInteger made = new AtomicInteger();
  private Instant before;

  @BeforeEach
  void rememberTheTime() {
    before = clock.now();
  }

  @AfterEach
  void turnBackTheTime() {
    clock.set(before);
  }

  private static Call call() {
    return new Call(aino().person(), Ids.next().toString(), "POST /taskets");
  }

  private int make(Call call) {
    return kept.first(call, made::incrementAndGet, number -> MADE);
  }

  private long rows(Call call) {
    return ((Number)
            db.createNativeQuery(
                    "select count(*) from tasket_kept_answer where idempotency_key = ?1")
                .setParameter(1, call.key())
                .getSingleResult())
        .longValue();
  }

  @Test
  void anAnswerIsKeptForADay() {
    Call call = call();
    make(call);

    clock.forward(Duration.ofHours(24));
    assertThat(kept.find(call)).contains(MADE);
    clock.forward(Duration.ofSeconds(1));
    assertThat(kept.find(call)).isEmpty();
  }

  @Test
  void aKeyMayServeAgainAfterADay() {
    Call call = call();
    make(call);
    clock.forward(Duration.ofHours(25));

    make(call);

    assertThat(made).hasValue(2);
    assertThat(kept.find(call)).contains(MADE);
  }

  @Test
  void whatIsOldIsForgottenAndTheRestStays() {
    Call old = call();
    make(old);
    clock.forward(Duration.ofHours(25));
    Call young = call();
    make(young);

    kept.forgetOld();

    assertThat(rows(old)).isZero();
    assertThat(rows(young)).isOne();
  }

  @Test
  void aKeyIsForOneCallOnly() {
    Call call = call();
    make(call);

    assertThatThrownBy(() -> kept.find(new Call(call.person(), call.key(), "POST /boards")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aCallThatFailsLeavesNoKey() {
    Call call = call();

    assertThatThrownBy(
            () ->
                kept.first(
                    call,
                    () -> {
                      throw new NotFound("tasket.unknown");
                    },
                    nothing -> MADE))
        .isInstanceOf(NotFound.class);

    assertThat(rows(call)).isZero();
  }

  @Test
  void aTipWhoseKeyIsNotKeptIsNotTold() {
    UUID tasket = taskets.publish(aino(), taskets.post(aino(), "everyone", small()).id()).id();
    Actor reader = somebody("hears-nothing");
    Call call = call();

    assertThatThrownBy(
            () ->
                kept.first(
                    call,
                    () -> {
                      tips.give(aino(), tasket, reader.person(), Optional.empty());
                      return tasket;
                    },
                    told -> {
                      throw new RuleBroken("conflict");
                    }))
        .isInstanceOf(RuleBroken.class);

    assertThat(rows(call)).isZero();
    assertThat(tips.heard(reader, tasket)).isEmpty();
  }

  @Test
  void theDirectoryIsNotAskedWhomATipIsForWhileAKeyIsBeingKept() {
    Call call = call();

    assertThat(tips.colleague("reader")).isEqualTo(KnownPeople.idFor("reader"));
    assertThatThrownBy(() -> kept.first(call, () -> tips.colleague("reader"), reader -> MADE))
        .isInstanceOf(TransactionalException.class);
    assertThat(rows(call)).isZero();
  }

  private Wishes small() {
    return TasketWishes.proofreading(clock.now());
  }

  @Test
  void ofTwoCallsAtOnceOneIsMade() throws Exception {
    Call call = call();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch secondTries = new CountDownLatch(1);
    ExecutorService callers = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> first =
          callers.submit(
              () ->
                  kept.first(
                      call,
                      () -> {
                        begun.countDown();
                        await(secondTries);
                        return made.incrementAndGet();
                      },
                      number -> MADE));
      await(begun);
      Future<Integer> second =
          callers.submit(
              () -> {
                secondTries.countDown();
                return make(call);
              });

      assertThat(first.get(20, TimeUnit.SECONDS)).isOne();
      assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS))
          .cause()
          .isInstanceOf(RuleBroken.class);
      assertThat(made).hasValue(1);
      assertThat(kept.find(call)).contains(MADE);
    } finally {
      callers.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theLongestTitleOfEmojisIsKept() {
    TasketView posted = taskets.post(aino(), "everyone", titled("😀".repeat(60)));

    assertThat(taskets.get(aino(), posted.id()).terms().title()).isEqualTo("😀".repeat(60));
    assertThatThrownBy(() -> taskets.post(aino(), "everyone", titled("😀".repeat(61))))
        .isInstanceOf(InvalidInput.class);
  }

  private Wishes titled(String title) {
    Wishes usual = small();
    return new Wishes(
        title,
        usual.description(),
        usual.language(),
        usual.plannedMinutes(),
        usual.mode(),
        usual.place(),
        usual.openUntil(),
        usual.seats(),
        usual.sessions());
  }
}
