package org.tasket.finder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.tasket.change.Change;
import org.tasket.change.Changes;
import org.tasket.change.Place;
import org.tasket.tasket.TasketEntry;

/** A change log in memory; some of its numbers may be out, and its database in trouble. */
final class LogInMemory extends Changes {

  final List<Change> all = new ArrayList<>();
  SortedMap<Long, Instant> out = new TreeMap<>();
  boolean gap;
  int read;

  /** What happens after something was read, and before its reader knows. */
  Runnable meanwhile = () -> {};

  /** Whoever goes on from here gives up a number. */
  long gapAfter = -1;

  Optional<RuntimeException> trouble = Optional.empty();

  private void ask() {
    trouble.ifPresent(
        why -> {
          throw why;
        });
  }

  void tell(TasketEntry tasket) {
    long seq = all.size() + 1L;
    all.add(new Change(seq, Change.TASKET, tasket.id(), tasket.board()));
  }

  void tellOfSkill(UUID skill) {
    all.add(new Change(all.size() + 1L, Change.SKILL, skill, Change.HOUSE));
  }

  @Override
  public Place end() {
    ask();
    return new Place(all.size(), new TreeMap<>());
  }

  @Override
  public Optional<Place> since(Change last) {
    ask();
    return all.contains(last)
        ? Optional.of(new Place(last.seq(), new TreeMap<>()))
        : Optional.empty();
  }

  @Override
  public Piece after(Place place) {
    ask();
    List<Change> came = all.stream().filter(change -> change.seq() > place.last()).toList();
    Piece piece = new Piece(came, new Place(all.size(), out), gap || place.last() == gapAfter);
    read++;
    meanwhile.run();
    return piece;
  }
}
