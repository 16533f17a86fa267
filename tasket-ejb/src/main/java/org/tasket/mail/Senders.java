package org.tasket.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Sends what is new to many people. Their mails are made in one transaction and sent one by one, by
 * one sender or by some side by side, each over a connection of its own. A sender notes what was
 * sent before it goes on, so that whoever dies leaves one mail of each sender in doubt. Where one
 * fails at anything, those at its side begin no other mail: they would fail too, and not before
 * they have sent it.
 */
@Dependent
class Senders {

  @Resource ManagedExecutorService threads;

  private final Outbox outbox;
  private final Carrier carrier;
  private final Settings settings;
  private final Clock clock;
  private final Queue<Piece> waiting = new ConcurrentLinkedQueue<>();
  private final Map<UUID, Piece> begun = new HashMap<>();
  private final List<CompletableFuture<Void>> side = new ArrayList<>();
  private volatile boolean failing;

  @Inject
  Senders(Outbox outbox, Carrier carrier, Settings settings, Clock clock) {
    this.outbox = outbox;
    this.carrier = carrier;
    this.settings = settings;
    this.clock = clock;
  }

  /** What is for one reader, and what becomes of it. */
  private record Piece(
      UUID reader, Optional<Parcel> parcel, Instant madeAt, CompletableFuture<Boolean> sent) {}

  /** Makes the mails, and begins to send them where there are several senders. */
  void begin(List<UUID> readers) {
    over();
    Map<UUID, Parcel> parcels = outbox.make(readers);
    Instant now = clock.instant();
    Map<UUID, Piece> pieces = new LinkedHashMap<>();
    readers.forEach(
        reader ->
            pieces.put(
                reader,
                new Piece(
                    reader,
                    Optional.ofNullable(parcels.get(reader)),
                    now,
                    new CompletableFuture<>())));
    begun.putAll(pieces);
    waiting.addAll(pieces.values());
    for (int other = 1; other < settings.number(Setting.MAIL_SENDERS); other++) {
      side.add(CompletableFuture.runAsync(this::sendOn, threads));
    }
  }

  /** Whether a reader's mail is in hand here. */
  boolean hasBegun(UUID reader) {
    return begun.containsKey(reader);
  }

  /** Sends it, if no other sender has, and says what became of it. */
  boolean carried(UUID reader) {
    Piece piece = begun.get(reader);
    if (waiting.remove(piece)) {
      send(piece);
    }
    try {
      return piece.sent().join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private void sendOn() {
    while (!failing) {
      Piece piece = waiting.poll();
      if (piece == null) {
        return;
      }
      send(piece);
    }
  }

  /** Whatever happens, whoever waits for it hears of it. */
  private void send(Piece piece) {
    piece
        .sent()
        .completeAsync(() -> fresh(piece).filter(carrier::carries).isPresent(), Runnable::run);
    if (piece.sent().isCompletedExceptionally()) {
      failing = true;
    }
  }

  /** What was looked up too long ago is looked up again. */
  private Optional<Parcel> fresh(Piece piece) {
    boolean old = piece.madeAt().plus(Parcel.FRESH).isBefore(clock.instant());
    if (piece.parcel().isEmpty() || !old) {
      return piece.parcel();
    }
    outbox.unmake(List.of(piece.parcel().get()));
    return outbox.make(piece.reader());
  }

  /** Nobody goes on: what has not been sent waits as before. */
  void over() {
    List<Parcel> left = new ArrayList<>();
    for (Piece piece = waiting.poll(); piece != null; piece = waiting.poll()) {
      piece.parcel().ifPresent(left::add);
    }
    side.forEach(sender -> sender.handle((nothing, failure) -> true).join());
    side.clear();
    begun.clear();
    failing = false;
    if (!left.isEmpty()) {
      outbox.unmake(left);
    }
  }
}
