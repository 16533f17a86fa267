package org.tasket.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Sends mails to many people. They are made in one transaction and sent one by one, by one sender
 * or by some side by side; see {@link Sender}. Where one of them stops, those at its side begin no
 * other mail: they would fail too, and not before they have sent it. Then what is left goes one by
 * one.
 */
@Dependent
class Senders {

  @Resource ManagedExecutorService threads;

  private final Outbox outbox;
  private final Carrier carrier;
  private final Settings settings;
  private final Clock clock;
  private final LinkedBlockingDeque<Piece> waiting = new LinkedBlockingDeque<>();
  private final Map<UUID, Piece> begun = new HashMap<>();
  private CompletableFuture<Void> stopped = CompletableFuture.completedFuture(null);

  @Inject
  Senders(Outbox outbox, Carrier carrier, Settings settings, Clock clock) {
    this.outbox = outbox;
    this.carrier = carrier;
    this.settings = settings;
    this.clock = clock;
  }

  /** Makes the mails, and begins to send them, after those that were begun before. */
  void begin(List<UUID> readers) {
    Map<UUID, Parcel> parcels = outbox.make(readers);
    Instant now = clock.instant();
    for (UUID reader : readers) {
      Piece piece = new Piece(reader, Optional.ofNullable(parcels.get(reader)), now);
      begun.put(reader, piece);
      waiting.add(piece);
    }
    if (stopped.isDone()) {
      start();
    }
  }

  private void start() {
    waiting.removeIf(piece -> piece == Piece.END);
    stopped =
        CompletableFuture.allOf(
            Stream.generate(this::sender)
                .limit(settings.number(Setting.MAIL_SENDERS))
                .map(sender -> CompletableFuture.runAsync(sender, threads))
                .toArray(CompletableFuture[]::new));
  }

  private Sender sender() {
    return new Sender(outbox, carrier, clock, waiting);
  }

  /** Whether it was sent; waits for the sender who does so, and sends it where none goes on. */
  boolean carried(UUID reader) {
    if (!begun.containsKey(reader)) {
      begin(List.of(reader));
    }
    Piece piece = begun.remove(reader);
    CompletableFuture.anyOf(piece.handed(), stopped).handle((any, failure) -> true).join();
    if (waiting.remove(piece)) {
      sender().goesOnAfter(piece);
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
    List<Parcel> parcels = left.stream().flatMap(piece -> piece.parcel().stream()).toList();
    if (!parcels.isEmpty()) {
      outbox.unmake(parcels);
    }
  }
}
