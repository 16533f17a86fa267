package org.tasket.mail;

import java.util.concurrent.BlockingQueue;

/**
 * Notes what a sender handed over, while the sender is at the next mail and whoever waits for it
 * makes others.
 */
final class Noter implements Runnable {

  private final BlockingQueue<Piece> handed;

  /**
   * One for one sender.
   *
   * @param handed what was handed over, in that order, and {@link Piece#END} at last
   */
  Noter(BlockingQueue<Piece> handed) {
    this.handed = handed;
  }

  /** What cannot be noted, whoever waits for it hears of. */
  @Override
  public void run() {
    try {
      for (Piece piece = handed.take(); piece != Piece.END; piece = handed.take()) {
        piece.canBeNoted();
      }
    } catch (InterruptedException serverStops) {
      Thread.currentThread().interrupt();
    }
  }
}
