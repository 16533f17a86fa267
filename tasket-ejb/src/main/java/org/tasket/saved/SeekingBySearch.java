package org.tasket.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.tasket.finder.Shortlist;
import org.tasket.finder.Shortlists;
import org.tasket.follow.Seekers;
import org.tasket.platform.Conditions;

/**
 * Who looks for what opens by a saved search, the one saved first of those that fit. All searches
 * of which somebody wants to be told are held against the few taskets, piece by piece, so that the
 * queries do not grow with what opens. One that cannot be is left out, and its owner hears of
 * nothing by it.
 */
@ApplicationScoped
class SeekingBySearch implements Seekers {

  private static final Logger LOG = Logger.getLogger(SeekingBySearch.class.getName());
  private static final UUID BEGINNING = new UUID(0, 0);
  private static final int PIECE = 500;

  @Inject EntityManager db;
  @Inject Shortlists shortlists;

  @Override
  public Map<UUID, Map<UUID, UUID>> of(Collection<UUID> taskets) {
    Map<UUID, Map<UUID, UUID>> seekers = new HashMap<>();
    try (Shortlist opened = shortlists.of(taskets)) {
      List<SearchRow> piece = after(BEGINNING);
      while (!piece.isEmpty()) {
        for (SearchRow search : piece) {
          fitting(search, opened)
              .forEach(
                  tasket ->
                      seekers
                          .computeIfAbsent(tasket, any -> new HashMap<>())
                          .putIfAbsent(search.person(), search.id()));
        }
        piece = piece.size() < PIECE ? List.of() : after(piece.get(PIECE - 1).id());
      }
    }
    return seekers;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> searches) {
    return searches.isEmpty()
        ? Map.of()
        : db.createQuery(
                "select s.id, s.name from SavedSearch s where s.id in :ids", Object[].class)
            .setParameter("ids", Set.copyOf(searches))
            .getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
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
        .and("s.tell = true")
        .read(db, SearchRow.COLUMNS, " order by s.id", PIECE)
        .stream()
        .map(SearchRow::of)
        .toList();
  }
}
