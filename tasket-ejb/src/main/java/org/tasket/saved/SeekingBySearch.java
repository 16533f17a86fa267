package org.tasket.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.finder.Shortlist;
import org.tasket.finder.Shortlists;
import org.tasket.follow.Seekers;
import org.tasket.platform.Conditions;

/**
 * Who looks for what opens by a saved search. All searches there are are held against the few
 * taskets, piece by piece, so that the queries do not grow with what opens. One that cannot be is
 * left out, and its owner hears of nothing by it.
 */
@ApplicationScoped
class SeekingBySearch implements Seekers {

  private static final Logger LOG = Logger.getLogger(SeekingBySearch.class.getName());
  private static final UUID BEGINNING = new UUID(0, 0);
  private static final int PIECE = 500;

  @Inject EntityManager db;
  @Inject Shortlists shortlists;

  @Override
  public Map<UUID, Set<UUID>> of(Collection<UUID> taskets) {
    Map<UUID, Set<UUID>> seekers = new HashMap<>();
    try (Shortlist opened = shortlists.of(taskets)) {
      List<SearchRow> piece = after(BEGINNING);
      while (!piece.isEmpty()) {
        for (SearchRow search : piece) {
          fitting(search, opened)
              .forEach(
                  tasket ->
                      seekers.computeIfAbsent(tasket, any -> new HashSet<>()).add(search.person()));
        }
        piece = piece.size() < PIECE ? List.of() : after(piece.get(PIECE - 1).id());
      }
    }
    return seekers;
  }

  /** Says what failed by its kind only: messages may quote what people wrote. */
  private static Set<UUID> fitting(SearchRow search, Shortlist opened) {
    try {
      return opened.fitting(search.text(), search.narrowing());
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING,
          "The saved search {0} is left out: {1}",
          new Object[] {search.id(), failure.getClass().getName()});
      return Set.of();
    }
  }

  private List<SearchRow> after(UUID id) {
    return Conditions.on("tasket_saved_search s")
        .and("s.id > ?", id)
        .read(db, SearchRow.COLUMNS, " order by s.id", PIECE)
        .stream()
        .map(SearchRow::of)
        .toList();
  }
}
