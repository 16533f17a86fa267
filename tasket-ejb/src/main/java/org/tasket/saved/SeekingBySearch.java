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
import org.tasket.finder.Shortlist;
import org.tasket.finder.Shortlists;
import org.tasket.follow.Seekers;

/**
 * Who looks for what opens by a saved search. All searches there are are held against the few
 * taskets, piece by piece, so that the queries do not grow with what opens.
 */
@ApplicationScoped
class SeekingBySearch implements Seekers {

  private static final UUID BEGINNING = new UUID(0, 0);
  private static final int PIECE = 500;

  @Inject EntityManager db;
  @Inject Shortlists shortlists;

  @Override
  public Map<UUID, Set<UUID>> of(Collection<UUID> taskets) {
    Map<UUID, Set<UUID>> seekers = new HashMap<>();
    try (Shortlist opened = shortlists.of(taskets)) {
      List<SavedSearch> piece = after(BEGINNING);
      while (!piece.isEmpty()) {
        for (SavedSearch search : piece) {
          opened
              .fitting(search.text(), search.narrowing())
              .forEach(
                  tasket ->
                      seekers.computeIfAbsent(tasket, any -> new HashSet<>()).add(search.person()));
        }
        piece = piece.size() < PIECE ? List.of() : after(piece.get(PIECE - 1).id());
      }
    }
    return seekers;
  }

  private List<SavedSearch> after(UUID id) {
    return db.createQuery(
            "select s from SavedSearch s where s.id > :id order by s.id", SavedSearch.class)
        .setParameter("id", id)
        .setMaxResults(PIECE)
        .getResultList();
  }
}
