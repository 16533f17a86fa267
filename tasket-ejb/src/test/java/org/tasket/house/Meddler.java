package org.tasket.house;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tasket.board.BoardEvent;
import org.tasket.claim.ClaimEvent;

/** Hears of what happens before all others, or after them, and does what a test has it do. */
@ApplicationScoped
public class Meddler {

  private final Queue<Runnable> first = new ConcurrentLinkedQueue<>();
  private final Queue<Runnable> last = new ConcurrentLinkedQueue<>();

  /** What to do, once, when something next happens to a board. */
  public void firstOfBoard(Runnable deed) {
    first.add(deed);
  }

  /** What to do, once, when all others have heard what next happens to a claim. */
  public void lastOfClaim(Runnable deed) {
    last.add(deed);
  }

  void first(@Observes @Priority(1) BoardEvent event) {
    Optional.ofNullable(first.poll()).ifPresent(Runnable::run);
  }

  void last(@Observes @Priority(Integer.MAX_VALUE) ClaimEvent event) {
    Optional.ofNullable(last.poll()).ifPresent(Runnable::run);
  }
}
