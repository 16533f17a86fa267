package org.tasket.web.tasket;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.claim.ClaimSeat;
import org.tasket.tasket.SessionView;

/**
 * What somebody says who wants a seat: in which session, whether to wait where none is free, and
 * that they bring what is asked.
 */
public class SeatForm implements Serializable {

  private static final long serialVersionUID = 1;

  private final List<SelectItem> choices;
  private final String only;
  private final boolean anyFull;
  private final boolean allFull;
  private final List<String> requirements;
  private boolean waiting;
  private String session;
  private boolean wait;
  private boolean affirmed;

  private SeatForm(List<SelectItem> choices, List<SessionView> open, List<String> requirements) {
    this.choices = choices;
    this.only = open.size() == 1 ? open.get(0).id().toString() : null;
    this.anyFull = open.stream().anyMatch(one -> one.seatsFree() == 0);
    this.allFull = !open.isEmpty() && open.stream().allMatch(one -> one.seatsFree() == 0);
    this.waiting = allFull;
    this.requirements = List.copyOf(requirements);
  }

  static SeatForm none() {
    return new SeatForm(List.of(), List.of(), List.of());
  }

  /**
   * Over the sessions that have not begun and in which the reader has no claim.
   *
   * @param inWords how a session is told
   */
  static SeatForm over(
      List<SessionView> sessions,
      Set<UUID> held,
      List<String> requirements,
      Instant now,
      Function<SessionView, String> inWords) {
    List<SessionView> open =
        sessions.stream()
            .filter(session -> session.isToCome(now))
            .filter(session -> !held.contains(session.id()))
            .toList();
    List<SelectItem> choices =
        open.stream().map(one -> new SelectItem(one.id().toString(), inWords.apply(one))).toList();
    return new SeatForm(choices, open, requirements);
  }

  /**
   * Keeps what was said on the page as it was shown: nobody is put in a queue who pressed a button
   * for a seat.
   */
  SeatForm saying(SeatForm before) {
    if (!before.choices.isEmpty()) {
      session = before.session == null ? before.only : before.session;
      wait = before.wait;
      affirmed = before.affirmed;
      waiting = before.allFull;
    }
    return this;
  }

  ClaimSeat wish() {
    return new ClaimSeat(wanted(), wait || waiting, affirmed);
  }

  Optional<UUID> wanted() {
    return Optional.ofNullable(session == null ? only : session).map(UUID::fromString);
  }

  /** The sessions to choose from, with their seats. */
  public List<SelectItem> getChoices() {
    return choices;
  }

  public boolean isToChoose() {
    return choices.size() > 1;
  }

  /** Whether one can only wait for a seat. */
  public boolean isAllFull() {
    return allFull;
  }

  public boolean isSomeFull() {
    return anyFull && !allFull;
  }

  public List<String> getRequirements() {
    return requirements;
  }

  public String getSession() {
    return session;
  }

  public void setSession(String session) {
    this.session = session;
  }

  public boolean isWait() {
    return wait;
  }

  public void setWait(boolean wait) {
    this.wait = wait;
  }

  public boolean isAffirmed() {
    return affirmed;
  }

  public void setAffirmed(boolean affirmed) {
    this.affirmed = affirmed;
  }
}
