package org.tasket.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * What is for one reader, and what becomes of it. Its sender hands it over; then it is noted once,
 * by whoever comes first.
 */
final class Piece {

  /** What comes after the last. */
  static final Piece END = new Piece(new UUID(0, 0), Optional.empty(), Instant.EPOCH);

  private final UUID reader;
  private final CompletableFuture<Supplier<Boolean>> handed = new CompletableFuture<>();
  private final CompletableFuture<Boolean> sent = new CompletableFuture<>();
  private final AtomicBoolean noting = new AtomicBoolean();
  private volatile Optional<Parcel> parcel;
  private volatile Instant madeAt;

  /**
   * What has been made for a reader.
   *
   * @param parcel empty where nothing is left to send
   */
  Piece(UUID reader, Optional<Parcel> parcel, Instant madeAt) {
    this.reader = reader;
    made(parcel, madeAt);
  }

  /** It was made anew. */
  void made(Optional<Parcel> anew, Instant now) {
    parcel = anew;
    madeAt = now;
  }

  UUID reader() {
    return reader;
  }

  Optional<Parcel> parcel() {
    return parcel;
  }

  /** Whether it was looked up too long ago. */
  boolean isOld(Instant now) {
    return parcel.isPresent() && madeAt.plus(Parcel.FRESH).isBefore(now);
  }

  /**
   * The mail server has answered, or it could not be asked.
   *
   * @param note notes that, and says whether it was sent
   */
  void handedOver(Supplier<Boolean> note) {
    handed.complete(note);
  }

  /** Is done when it was handed over. */
  CompletableFuture<?> handed() {
    return handed;
  }

  /**
   * Notes what became of it, if nobody does so already; returns once that is committed.
   *
   * @return whether it was sent
   */
  boolean noted() {
    try {
      Supplier<Boolean> note = handed.join();
      if (noting.compareAndSet(false, true)) {
        sent.completeAsync(note, Runnable::run);
      }
      return sent.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /** The same for whoever goes on only where that succeeds. */
  boolean canBeNoted() {
    try {
      noted();
      return true;
    } catch (RuntimeException failed) {
      return false;
    }
  }
}
