package org.tasket.mail;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Something that is done once, by whoever comes first; what fails, all who ask for it hear. */
final class Once<T> {

  private final Supplier<T> deed;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<T> done = new CompletableFuture<>();

  Once(Supplier<T> deed) {
    this.deed = deed;
  }

  /** Does it, if nobody has begun. */
  void begin() {
    if (begun.compareAndSet(false, true)) {
      done.completeAsync(deed, Runnable::run);
    }
  }

  /** What came of it; waits for whoever does it. */
  T done() {
    begin();
    try {
      return done.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
