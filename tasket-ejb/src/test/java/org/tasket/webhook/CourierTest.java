package org.tasket.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.tasket.platform.Ids;

@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class CourierTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Rows rows = new Rows();
  private final Wire wire = new Wire();
  private final Courier courier =
      new Courier(rows, wire, Clock.systemUTC()) {
        @Override
        Executor threads() {
          return CourierTest.this.threads;
        }
      };

  /** Messages without a database. */
  private static final class Rows extends Deliveries {

    private final Map<UUID, Queue<Message>> waiting = new ConcurrentHashMap<>();
    private final List<UUID> noted = Collections.synchronizedList(new ArrayList<>());

    UUID webhook(int messages) {
      UUID webhook = Ids.next();
      Queue<Message> queue = new ArrayDeque<>();
      for (int i = 0; i < messages; i++) {
        queue.add(
            new Message(
                Ids.next(),
                URI.create("https://hooks.example.org/" + webhook),
                SigningSecret.fresh(),
                Optional.empty(),
                Instant.EPOCH,
                "everyone",
                Optional.empty(),
                Optional.empty()));
      }
      waiting.put(webhook, queue);
      return webhook;
    }

    @Override
    Optional<Message> take(UUID webhook) {
      return Optional.ofNullable(waiting.get(webhook).poll());
    }

    @Override
    void note(UUID id, Reply reply) {
      noted.add(id);
    }
  }

  /** A messenger to receivers that take all, but for those that were said to be otherwise. */
  private static final class Wire extends Messenger {

    private final Map<String, CountDownLatch> slow = new ConcurrentHashMap<>();
    private volatile Reply reply = Reply.answered(204, Duration.ZERO);
    private volatile boolean breaks;

    void isSlow(UUID webhook, CountDownLatch until) {
      slow.put("/" + webhook, until);
    }

    @Override
    Reply send(Message message) {
      if (breaks) {
        throw new IllegalStateException("broken");
      }
      try {
        slow.getOrDefault(message.to().getPath(), new CountDownLatch(0)).await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      return reply;
    }
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void aSlowReceiverKeepsNoOtherWaiting() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    UUID slow = rows.webhook(1);
    UUID quick = rows.webhook(3);
    wire.isSlow(slow, goOn);
    courier.begin(List.of(slow, quick));

    threads.execute(
        () -> {
          while (rows.noted.size() < 3) {
            Thread.onSpinWait();
          }
          goOn.countDown();
        });

    assertThat(courier.carried(slow)).isTrue();
    assertThat(courier.carried(quick)).isTrue();
    assertThat(rows.noted).hasSize(4);
  }

  @Test
  void whoIsAwayIsTriedOnce() {
    wire.reply = Reply.none(Fault.TIME, Duration.ofSeconds(10));
    UUID away = rows.webhook(5);
    courier.begin(List.of(away));

    assertThat(courier.carried(away)).isTrue();
    assertThat(rows.noted).hasSize(1);
  }

  @Test
  void whoRefusesOneMessageGetsTheOthersToo() {
    wire.reply = Reply.answered(500, Duration.ZERO);
    UUID refusing = rows.webhook(5);
    courier.begin(List.of(refusing));

    assertThat(courier.carried(refusing)).isTrue();
    assertThat(rows.noted).hasSize(5);
  }

  @Test
  void whateverFailsIsHeardOfByWhoWaits() {
    wire.breaks = true;
    List<UUID> two = List.of(rows.webhook(1), rows.webhook(1));
    courier.begin(two);

    for (UUID webhook : two) {
      assertThatThrownBy(() -> courier.carried(webhook)).hasMessage("broken");
    }
    courier.over();
  }

  @Test
  void whoWasNotBegunIsCarriedAllTheSame() {
    assertThat(courier.carried(rows.webhook(2))).isTrue();
    assertThat(courier.carried(rows.webhook(0))).isFalse();
    assertThat(rows.noted).hasSize(2);
  }
}
