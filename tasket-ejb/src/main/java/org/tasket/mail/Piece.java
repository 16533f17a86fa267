package org.tasket.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
  private final CompletableFuture<Once<Boolean>> handed = new CompletableFuture<>();
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
  private record Made(Optional<Parcel> parcel, Instant at, Once<Optional<Envelope>> letter) {}

  private static Envelope nothing(Parcel any) {
    throw new IllegalStateException("nothing comes after the last");
  }

  /** It was made anew; what was written before is not sent. */
  void made(Optional<Parcel> anew, Instant now) {
    made = new Made(anew, now, new Once<>(() -> anew.map(writer)));
  }

  /** Writes its letter, if nobody has begun; what is wrong with it, its sender hears. */
  void sealAhead() {
    made.letter().begin();
  }

  /** Its letter; none where nothing is left to send. */
  Optional<Envelope> sealed() {
    return made.letter().done();
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
    handed.complete(new Once<>(note));
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
    return handed.join().done();
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
