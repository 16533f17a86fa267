package org.tasket.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Sends mails to many people. They are made in one transaction and sent one by one, by one sender
 * or by some side by side, each with somebody who notes; see {@link Sender}. Where one of them
 * stops, those at its side begin no other mail: they would fail too, and not before they have sent
 * it. Then what is left goes one by one.
 */
@Dependent
class Senders {

  private static final Duration QUICK = Parcel.FRESH.dividedBy(2);

  @Resource ManagedExecutorService threads;

  private final Outbox outbox;
  private final Carrier carrier;
  private final Settings settings;
  private final Clock clock;
  private final LinkedBlockingDeque<Piece> waiting = new LinkedBlockingDeque<>();
  private final Map<UUID, Piece> begun = new HashMap<>();
  private CompletableFuture<Void> stopped = CompletableFuture.completedFuture(null);
  private Instant manyBegun = Instant.EPOCH;
  private Duration took = Parcel.FRESH;

  @Inject
  Senders(Outbox outbox, Carrier carrier, Settings settings, Clock clock) {
    this.outbox = outbox;
    this.carrier = carrier;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Makes the mails, and begins to send them, after those that were begun before. What is said in
   * them is written here, ahead of their sender, as long as there is one.
   */
  void begin(List<UUID> readers) {
    Map<UUID, Parcel> parcels = outbox.make(readers);
    Instant now = clock.instant();
    if (readers.size() > 1) {
      took = Duration.between(manyBegun, now);
      manyBegun = now;
    }
    List<Piece> pieces = new ArrayList<>();
    for (UUID reader : readers) {
      Optional<Parcel> parcel = Optional.ofNullable(parcels.get(reader));
      pieces.add(new Piece(reader, parcel, now, carrier::sealed));
    }
    for (Piece piece : pieces) {
      begun.put(piece.reader(), piece);
      waiting.add(piece);
    }
    if (stopped.isDone()) {
      start();
    }
    pieces.stream().takeWhile(piece -> !stopped.isDone()).forEach(Piece::sealAhead);
  }

  private void start() {
    waiting.removeIf(piece -> piece == Piece.END);
    List<CompletableFuture<Void>> running = new ArrayList<>();
    try {
      for (int i = 0; i < settings.number(Setting.MAIL_SENDERS); i++) {
        BlockingQueue<Piece> handed = new LinkedBlockingQueue<>();
        running.add(CompletableFuture.runAsync(sender(handed::add), threads));
        running.add(CompletableFuture.runAsync(new Noter(handed), threads));
      }
    } finally {
      stopped = CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
    }
  }

  /**
   * Whether mails go so quickly that those made now will not be too old when their turn comes,
   * after all that are being sent.
   */
  boolean areQuick() {
    return took.compareTo(QUICK) < 0;
  }

  private Sender sender(Consumer<Piece> handed) {
    return new Sender(outbox, carrier, clock, waiting, handed);
  }

  /** Whether it was sent; waits for the sender who does so, and sends it where none goes on. */
  boolean carried(UUID reader) {
    if (!begun.containsKey(reader)) {
      begin(List.of(reader));
    }
    Piece piece = begun.remove(reader);
    CompletableFuture.anyOf(piece.handed(), stopped).handle((any, failure) -> true).join();
    if (waiting.remove(piece)) {
      sender(handed -> {}).goesOnAfter(piece);
    }
    return piece.noted();
  }

  /** Nobody goes on: what has not been sent waits as before. */
  void over() {
    List<Piece> left = new ArrayList<>();
    waiting.drainTo(left);
    waiting.add(Piece.END);
    stopped.handle((nothing, failure) -> true).join();
    waiting.drainTo(left);
    begun.clear();
    took = Parcel.FRESH;
    manyBegun = Instant.EPOCH;
    List<Parcel> parcels = left.stream().flatMap(piece -> piece.parcel().stream()).toList();
    if (!parcels.isEmpty()) {
      outbox.unmake(parcels);
    }
  }
}
