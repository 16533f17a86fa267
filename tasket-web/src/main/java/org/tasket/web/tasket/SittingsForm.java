package org.tasket.web.tasket;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.tasket.Recurrence;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketView;

/**
 * The sessions of a tasket as an owner types them, with a few empty rows to add more. What is at
 * any time stays so once it is posted.
 */
public class SittingsForm implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int EMPTY = 3;

  private final ArrayList<SittingRow> rows = new ArrayList<>();
  private final boolean timed;
  private final LastDay until;
  private String every;

  private SittingsForm(boolean timed, LastDay until) {
    this.timed = timed;
    this.until = until;
  }

  static SittingsForm empty(ZoneId zone) {
    SittingsForm form = new SittingsForm(false, LastDay.of(Optional.empty(), zone));
    form.addEmpty(zone);
    return form;
  }

  /** Those to come; whatever is over stays as it was. */
  static SittingsForm of(TasketView tasket, Instant now, ZoneId zone) {
    boolean timed = tasket.seatsAtAnyTime().isEmpty();
    SittingsForm form =
        new SittingsForm(timed, LastDay.of(tasket.recurrence().flatMap(Recurrence::until), zone));
    if (timed) {
      tasket.sessions().stream()
          .filter(session -> isToCome(session, now))
          .forEach(session -> form.rows.add(SittingRow.of(place(form.rows.size()), session, zone)));
      form.addEmpty(zone);
    }
    form.every = tasket.recurrence().map(Recurrence::every).map(Enum::name).orElse(null);
    return form;
  }

  private static boolean isToCome(SessionView session, Instant now) {
    return session.start().filter(start -> start.isAfter(now)).isPresent();
  }

  /** What is wrong with any of them is told at the first. */
  private static String place(int row) {
    return row == 0 ? "sessions" : "session-" + row;
  }

  private void addEmpty(ZoneId zone) {
    for (int added = 0; added < EMPTY; added++) {
      rows.add(SittingRow.empty(place(rows.size()), zone));
    }
  }

  /** Whether there are sessions with times, or will be. */
  boolean isTimed() {
    return timed || written().findAny().isPresent();
  }

  List<SessionPlan> plans() {
    return written().map(SittingRow::plan).toList();
  }

  /** The sessions that were new are kept now. */
  void kept(List<SessionView> sessions) {
    List<SessionView> known = new ArrayList<>(sessions);
    known.removeIf(session -> rows.stream().anyMatch(row -> row.is(session)));
    written().filter(row -> !row.isKept()).forEach(row -> row.keptAsOne(known));
  }

  private Stream<SittingRow> written() {
    return rows.stream().filter(SittingRow::isWritten);
  }

  Optional<Recurrence> recurrence() {
    return Optional.ofNullable(every)
        .map(rhythm -> new Recurrence(Recurrence.Every.valueOf(rhythm), until.end()));
  }

  public List<SittingRow> getRows() {
    return rows;
  }

  /** Whether sessions can be given here at all. */
  public boolean isOpen() {
    return !rows.isEmpty();
  }

  public String getEvery() {
    return every;
  }

  public void setEvery(String every) {
    this.every = every;
  }

  public LocalDate getUntil() {
    return until.getDay();
  }

  public void setUntil(LocalDate day) {
    until.setDay(day);
  }
}
