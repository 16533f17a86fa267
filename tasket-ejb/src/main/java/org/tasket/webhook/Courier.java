package org.tasket.webhook;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * Brings the messages of several webhooks side by side, those of one after the other. Whose
 * receiver is away is left for later, and none keeps a line for long: the others wait too.
 */
@Dependent
class Courier {

  /** So many side by side, and whoever waits for them takes part where it finds no other at it. */
  private static final int LINES = 4;

  private static final Duration AT_ONCE = Duration.ofSeconds(30);

  @Resource ManagedExecutorService threads;

  private final Deliveries deliveries;
  private final Messenger messenger;
  private final Clock clock;
  private final Queue<UUID> waiting = new ConcurrentLinkedQueue<>();
  private final Map<UUID, CompletableFuture<Boolean>> begun = new ConcurrentHashMap<>();

  @Inject
  Courier(Deliveries deliveries, Messenger messenger, Clock clock) {
    this.deliveries = deliveries;
    this.messenger = messenger;
    this.clock = clock;
  }

  /** On what others go while one waits. */
  Executor threads() {
    return threads;
  }

  /** Begins with these. */
  void begin(List<UUID> webhooks) {
    over();
    webhooks.forEach(webhook -> begun.put(webhook, new CompletableFuture<>()));
    waiting.addAll(webhooks);
    for (int line = 0; line < Math.min(LINES, webhooks.size()); line++) {
      threads().execute(this::goOn);
    }
  }

  /** Carries what a webhook has, if no other line has, and says whether there was anything. */
  boolean carried(UUID webhook) {
    CompletableFuture<Boolean> result = begun.get(webhook);
    if (result == null) {
      return carry(webhook);
    }
    if (waiting.remove(webhook)) {
      carry(webhook, result);
    }
    try {
      return result.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private void goOn() {
    for (UUID next = waiting.poll(); next != null; next = waiting.poll()) {
      carry(next, begun.get(next));
    }
  }

  /** Whatever happens, whoever waits for it hears of it. */
  private void carry(UUID webhook, CompletableFuture<Boolean> result) {
    result.completeAsync(() -> carry(webhook), Runnable::run);
  }

  private boolean carry(UUID webhook) {
    Instant start = clock.instant();
    boolean any = false;
    boolean away = false;
    while (!away && clock.instant().isBefore(start.plus(AT_ONCE))) {
      Optional<Message> message = deliveries.take(webhook);
      if (message.isEmpty()) {
        return any;
      }
      Reply reply = messenger.send(message.get());
      deliveries.note(message.get().id(), reply);
      any = true;
      away = reply.isAway();
    }
    return any;
  }

  /** Nobody begins another, and what has begun comes to its end. */
  void over() {
    for (UUID left = waiting.poll(); left != null; left = waiting.poll()) {
      begun.remove(left);
    }
    begun.values().forEach(line -> line.handle((any, failure) -> true).join());
    begun.clear();
  }
}
