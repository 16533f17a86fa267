package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.tasket.person.Actor;
import org.tasket.person.Addressee;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.platform.SettingsFixtures;
import org.tasket.platform.Unavailable;

@Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
class SendersTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Rows rows = new Rows();
  private final Wire wire = new Wire();
  private final Senders senders = sideBySide(1);
  private volatile Instant now = Instant.parse("2026-12-03T12:00:00Z");

  /** An outbox without a database. */
  private static final class Rows extends Outbox {

    private final List<UUID> made = Collections.synchronizedList(new ArrayList<>());
    private final Set<UUID> unmade = Collections.synchronizedSet(new HashSet<>());
    private final Set<UUID> without = new HashSet<>();
    private final Map<UUID, UUID> lastMails = new ConcurrentHashMap<>();

    @Override
    Map<UUID, Parcel> make(Collection<UUID> readers) {
      Map<UUID, Parcel> parcels = new HashMap<>();
      for (UUID reader : readers) {
        made.add(reader);
        if (!without.contains(reader)) {
          Actor actor = new Actor(reader, Set.of(), WayIn.JOB);
          lastMails.put(reader, Ids.next());
          parcels.put(
              reader,
              Parcel.of(
                  lastMails.get(reader),
                  new Addressee(actor, "A", "a@example.org", Locale.ENGLISH),
                  ZoneOffset.UTC,
                  List.of()));
        }
      }
      return parcels;
    }

    @Override
    void unmake(Collection<Parcel> parcels) {
      parcels.forEach(parcel -> unmade.add(parcel.to().actor().person()));
    }
  }

  /** A carrier that takes all until it is cut. */
  private static final class Wire extends Carrier {

    private final Map<Answer, Parcel> parcels =
        Collections.synchronizedMap(new IdentityHashMap<>());
    private final List<UUID> mails = Collections.synchronizedList(new ArrayList<>());
    private final List<UUID> written = Collections.synchronizedList(new ArrayList<>());
    private final Set<UUID> illegible = new HashSet<>();
    private final List<UUID> carried = Collections.synchronizedList(new ArrayList<>());
    private final Set<UUID> noted = Collections.synchronizedSet(new HashSet<>());
    private volatile Duration slowness = Duration.ZERO;
    private volatile int takes = Integer.MAX_VALUE;
    private volatile int inDoubt;
    private volatile Runnable afterwards = () -> {};
    private volatile Optional<RuntimeException> noting = Optional.empty();
    private volatile boolean breaks;

    @Override
    Envelope sealed(Parcel parcel) {
      UUID reader = parcel.to().actor().person();
      written.add(reader);
      LockSupport.parkNanos(slowness.toNanos());
      if (illegible.contains(reader)) {
        throw new IllegalStateException("poisoned");
      }
      Envelope envelope = new Envelope(Optional.empty(), new Answer(Answer.Fate.LATER, ""));
      parcels.put(envelope.otherwise(), parcel);
      return envelope;
    }

    @Override
    Answer handsOver(Envelope envelope, Runnable last) {
      if (carried.size() >= takes) {
        return Answer.away(new ConnectException());
      }
      try {
        last.run();
      } catch (RuntimeException hangsUp) {
        return Answer.HUNG_UP;
      }
      Parcel parcel = parcels.get(envelope.otherwise());
      carried.add(parcel.to().actor().person());
      mails.add(parcel.mail());
      if (breaks) {
        throw new LinkageError("not to be loaded");
      }
      afterwards.run();
      return Answer.SENT;
    }

    @Override
    boolean notes(Parcel parcel, Answer answer) {
      if (answer.fate() == Answer.Fate.AWAY) {
        throw new Unavailable("mail.unavailable");
      }
      inDoubt = Math.max(inDoubt, carried.size() - noted.size());
      noting.ifPresent(
          failure -> {
            throw failure;
          });
      noted.add(parcel.to().actor().person());
      return true;
    }
  }

  private final class Moved extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private Senders sideBySide(int number) {
    Senders made =
        new Senders(
            rows,
            wire,
            SettingsFixtures.settings(Map.of("tasket.mail.senders", String.valueOf(number))),
            new Moved());
    made.threads =
        (ManagedExecutorService)
            Proxy.newProxyInstance(
                SendersTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, with) -> method.invoke(threads, with));
    return made;
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private static List<UUID> readers(int number) {
    return Stream.generate(Ids::next).limit(number).toList();
  }

  @Test
  void oneSenderKeepsToTheOrder() {
    List<UUID> readers = readers(5);
    senders.begin(readers);

    assertThat(readers).allMatch(senders::carried);
    assertThat(wire.carried).containsExactlyElementsOf(readers);
    assertThat(rows.made).containsExactlyElementsOf(readers);
  }

  @Test
  void severalSendEachMailOnce() {
    Senders four = sideBySide(4);
    List<UUID> readers = readers(200);
    four.begin(readers);

    assertThat(readers).allMatch(four::carried);
    assertThat(wire.carried).containsExactlyInAnyOrderElementsOf(readers);
    four.over();
    assertThat(rows.unmade).isEmpty();
  }

  @Test
  void whomNothingWaitsForAnyMoreGetsNoMail() {
    List<UUID> readers = readers(2);
    rows.without.add(readers.get(0));
    senders.begin(readers);

    assertThat(senders.carried(readers.get(0))).isFalse();
    assertThat(senders.carried(readers.get(1))).isTrue();
  }

  @Test
  void whoWasNotMadeAMailWithTheOthersGetsOneByTheSameSender() {
    List<UUID> readers = readers(3);
    senders.begin(readers);
    UUID alone = Ids.next();

    assertThat(senders.carried(alone)).isTrue();
    assertThat(wire.carried).endsWith(alone).hasSize(4);
    assertThat(readers).allMatch(senders::carried);
  }

  @Test
  void theNextHundredGoAfterThoseBeforeWithoutAStop() {
    List<UUID> first = readers(50);
    List<UUID> second = readers(50);
    senders.begin(first);
    senders.begin(second);

    assertThat(first).allMatch(senders::carried);
    assertThat(second).allMatch(senders::carried);
    assertThat(wire.carried)
        .containsExactlyElementsOf(Stream.concat(first.stream(), second.stream()).toList());
  }

  @Test
  void lookAheadOnlyWhereManyAreSentWhileTheNextStayFresh() {
    senders.begin(readers(2));
    assertThat(senders.areQuick()).isFalse();

    now = now.plusSeconds(4);
    senders.begin(readers(2));
    assertThat(senders.areQuick()).isTrue();

    now = now.plusSeconds(6);
    senders.begin(readers(2));
    assertThat(senders.areQuick()).isFalse();

    now = now.plusSeconds(1);
    senders.begin(readers(2));
    senders.over();
    assertThat(senders.areQuick()).isFalse();
  }

  @Test
  void noMailIsFinishedBeforeTheOneAheadOfItIsNoted() {
    List<UUID> readers = readers(500);
    senders.begin(readers);

    assertThat(readers).allMatch(senders::carried);
    assertThat(wire.inDoubt).isOne();
  }

  @Test
  void allIsWrittenOnceAndAheadOfASlowServer() throws Exception {
    List<UUID> readers = readers(50);
    CountDownLatch slow = new CountDownLatch(1);
    wire.afterwards = () -> await(slow);

    senders.begin(readers);
    assertThat(wire.written).containsAll(readers.subList(1, 50));
    assertThat(wire.carried).hasSizeLessThan(2);
    slow.countDown();

    assertThat(readers).allMatch(senders::carried);
    assertThat(wire.written).hasSize(50);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void nothingIsWrittenAheadOfNobody() {
    List<UUID> readers = readers(100);
    wire.takes = 0;
    wire.slowness = Duration.ofMillis(5);
    senders.begin(readers);

    assertThat(wire.written).hasSizeLessThan(100);
    senders.over();
  }

  @Test
  void aLetterThatCannotBeWrittenKeepsNobodyElseWaiting() {
    List<UUID> readers = readers(3);
    wire.illegible.add(readers.get(1));
    senders.begin(readers);

    assertThat(senders.carried(readers.get(0))).isTrue();
    assertThatThrownBy(() -> senders.carried(readers.get(1))).hasMessage("poisoned");
    assertThat(senders.carried(readers.get(2))).isTrue();
    senders.over();
    assertThat(wire.carried).containsExactly(readers.get(0), readers.get(2));
  }

  @Test
  void whatIsSentIsNotedThoughNobodyWaitsForItAnyMore() throws Exception {
    List<UUID> readers = readers(20);
    senders.begin(readers);
    while (wire.carried.size() < 20) {
      Thread.sleep(1);
    }

    senders.over();

    assertThat(wire.noted).containsExactlyInAnyOrderElementsOf(readers);
    assertThat(rows.unmade).isEmpty();
  }

  @Test
  void whatIsNotSentWhereTheServerIsAwayWaitsAsBefore() {
    List<UUID> readers = readers(5);
    wire.takes = 2;
    senders.begin(readers);
    senders.carried(readers.get(0));
    senders.carried(readers.get(1));

    assertThatThrownBy(() -> senders.carried(readers.get(2))).isInstanceOf(Unavailable.class);
    senders.over();

    assertThat(rows.unmade).containsExactlyInAnyOrder(readers.get(3), readers.get(4));
  }

  @Test
  void whereNothingCanBeNotedEachOfSeveralSendsOneMailAtMost() {
    Senders four = sideBySide(4);
    List<UUID> readers = readers(100);
    wire.noting = Optional.of(new Unavailable("mail.unavailable"));
    four.begin(readers);

    assertThatThrownBy(() -> readers.forEach(four::carried)).isInstanceOf(Unavailable.class);
    four.over();

    assertThat(wire.carried).hasSizeBetween(1, 4);
    assertThat(rows.unmade)
        .hasSize(100 - wire.carried.size())
        .doesNotContainAnyElementsOf(wire.carried);
  }

  @Test
  void whatOneOfSeveralCannotSendKeepsNobodyElseWaiting() {
    Senders four = sideBySide(4);
    List<UUID> readers = readers(50);
    wire.noting = Optional.of(new IllegalStateException("poisoned"));
    four.begin(readers);

    assertThat(readers.stream().filter(reader -> fails(four, reader)).count()).isEqualTo(50);
    assertThat(wire.carried).containsExactlyInAnyOrderElementsOf(readers);
    four.over();

    wire.noting = Optional.empty();
    four.begin(readers);
    assertThat(readers).allMatch(four::carried);
  }

  private static boolean fails(Senders senders, UUID reader) {
    try {
      return !senders.carried(reader);
    } catch (IllegalStateException poisoned) {
      return true;
    }
  }

  @Test
  void nobodyWaitsForASenderThatBroke() {
    Senders four = sideBySide(4);
    List<UUID> readers = readers(50);
    wire.breaks = true;
    four.begin(readers);
    assertThatThrownBy(() -> readers.forEach(four::carried))
        .hasRootCauseInstanceOf(LinkageError.class);

    four.over();
    wire.breaks = false;
    four.begin(readers);

    assertThat(readers).allMatch(four::carried);
  }

  @Test
  void whatWasLookedUpTooLongAgoIsLookedUpAgain() {
    List<UUID> readers = readers(2);
    wire.afterwards = () -> now = now.plus(Parcel.FRESH).plus(Duration.ofMillis(1));
    senders.begin(readers);

    assertThat(readers).allMatch(senders::carried);
    assertThat(rows.unmade).containsExactly(readers.get(1));
    assertThat(rows.made).containsExactly(readers.get(0), readers.get(1), readers.get(1));
    assertThat(wire.mails)
        .containsExactlyElementsOf(readers.stream().map(rows.lastMails::get).toList());
  }
}
