package org.tasket.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Sends the mails that wait, one after the other, over a connection of its own. While others note
 * that a mail was sent, its sender is at the next one already; but it finishes no mail before the
 * one ahead of it is noted, so that whoever dies leaves one mail in doubt. It stops where anything
 * fails, or where another has stopped.
 */
final class Sender implements Runnable {

  private final Outbox outbox;
  private final Carrier carrier;
  private final Clock clock;
  private final BlockingDeque<Piece> waiting;
  private final Consumer<Piece> handed;
  private Optional<Piece> before = Optional.empty();

  /**
   * One of those who share what waits.
   *
   * @param waiting mails in their order; they stop at {@link Piece#END}
   * @param handed is told of each that was handed over, and of {@link Piece#END} at last
   */
  Sender(
      Outbox outbox,
      Carrier carrier,
      Clock clock,
      BlockingDeque<Piece> waiting,
      Consumer<Piece> handed) {
    this.outbox = outbox;
    this.carrier = carrier;
    this.clock = clock;
    this.waiting = waiting;
    this.handed = handed;
  }

  @Override
  public void run() {
    try {
      Piece piece = next();
      while (piece != Piece.END && goesOnAfter(piece)) {
        piece = next();
      }
      isBeforeNoted();
    } finally {
      waiting.addFirst(Piece.END);
      handed.accept(Piece.END);
    }
  }

  private Piece next() {
    try {
      return waiting.take();
    } catch (InterruptedException serverStops) {
      Thread.currentThread().interrupt();
      return Piece.END;
    }
  }

  /**
   * Hands a mail over; whatever happens, whoever waits for it hears of it. Where the one ahead
   * cannot be noted it waits again: it was not finished. One that was not sent is noted at once,
   * since perhaps nothing is sent any more.
   *
   * @return whether another may be begun
   */
  boolean goesOnAfter(Piece piece) {
    CompletableFuture<Optional<Answer>> answer =
        new CompletableFuture<Optional<Answer>>()
            .completeAsync(() -> answerTo(piece), Runnable::run);
    if (!isBeforeNoted()) {
      waiting.addFirst(piece);
      return false;
    }
    before = Optional.of(piece);
    piece.handedOver(() -> notes(piece, answer.join()));
    handed.accept(piece);
    return wasSent(answer) || isBeforeNoted();
  }

  private static boolean wasSent(CompletableFuture<Optional<Answer>> answer) {
    return !answer.isCompletedExceptionally()
        && answer.join().filter(said -> said.fate() == Answer.Fate.SENT).isPresent();
  }

  private Optional<Answer> answerTo(Piece piece) {
    freshen(piece);
    return piece.sealed().map(envelope -> carrier.handsOver(envelope, this::noteBefore));
  }

  private boolean notes(Piece piece, Optional<Answer> said) {
    return said.filter(answer -> carrier.notes(piece.parcel().orElseThrow(), answer)).isPresent();
  }

  private void noteBefore() {
    before.ifPresent(Piece::noted);
  }

  private boolean isBeforeNoted() {
    return before.map(Piece::canBeNoted).orElse(true);
  }

  /** What was looked up too long ago is looked up again. */
  private void freshen(Piece piece) {
    Instant now = clock.instant();
    if (piece.isOld(now)) {
      outbox.unmake(piece.parcel().stream().toList());
      piece.made(outbox.make(piece.reader()), now);
    }
  }
}
