package org.tasket.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is for one reader, and what becomes of it. Its letter is written once, by whoever comes
 * first: most often ahead of its sender, who hands it over. Then it is noted once, by whoever comes
 * first.
 */
final class Piece {

  /** What comes after the last. */
  static final Piece END =
      new Piece(new UUID(0, 0), Optional.empty(), Instant.EPOCH, Piece::nothing);

  private final UUID reader;
  private final Function<Parcel, Envelope> writer;
  private final CompletableFuture<Supplier<Boolean>> handed = new CompletableFuture<>();
  private final CompletableFuture<Boolean> sent = new CompletableFuture<>();
  private final AtomicBoolean noting = new AtomicBoolean();
  private volatile Made made;

  /**
   * What has been made for a reader.
   *
   * @param parcel empty where nothing is left to send
   */
  Piece(UUID reader, Optional<Parcel> parcel, Instant madeAt, Function<Parcel, Envelope> writer) {
    this.reader = reader;
    this.writer = writer;
    made(parcel, madeAt);
  }

  /** A parcel, and the letter in it. */
  private record Made(Optional<Parcel> parcel, Instant at, FutureTask<Optional<Envelope>> letter) {}

  private static Envelope nothing(Parcel any) {
    throw new IllegalStateException("nothing comes after the last");
  }

  /** It was made anew. */
  void made(Optional<Parcel> anew, Instant now) {
    made = new Made(anew, now, new FutureTask<>(() -> anew.map(writer)));
  }

  /** Writes its letter, if nobody has begun; what is wrong with it, its sender finds. */
  void sealAhead() {
    made.letter().run();
  }

  /** Its letter; none where nothing is left to send. */
  Optional<Envelope> sealed() {
    FutureTask<Optional<Envelope>> letter = made.letter();
    letter.run();
    try {
      return letter.get();
    } catch (InterruptedException serverStops) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(serverStops);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    }
  }

  UUID reader() {
    return reader;
  }

  Optional<Parcel> parcel() {
    return made.parcel();
  }

  /** Whether it was looked up too long ago. */
  boolean isOld(Instant now) {
    return parcel().isPresent() && made.at().plus(Parcel.FRESH).isBefore(now);
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
