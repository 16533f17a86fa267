package org.tasket.calendar;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What calendars were last told of claims; many are read in one query. */
@ApplicationScoped
class ToldRows {

  @Inject EntityManager db;

  /** By claim, also for claims of which nothing was told so far. */
  Map<UUID, Told> of(Collection<UUID> claims) {
    Map<UUID, Told> told = new HashMap<>();
    if (!claims.isEmpty()) {
      db.createQuery("select t from Told t where t.claim in :claims", Told.class)
          .setParameter("claims", claims)
          .getResultStream()
          .forEach(row -> told.put(row.claim(), row));
    }
    claims.forEach(claim -> told.computeIfAbsent(claim, this::nothing));
    return told;
  }

  private Told nothing(UUID claim) {
    Told nothing = Told.nothing(claim);
    db.persist(nothing);
    return nothing;
  }

  /**
   * How far claims are, by claim: as an appointment's sequence, the sum of the versions that it is
   * made of.
   */
  Map<UUID, Integer> sequences(Collection<UUID> claims) {
    Map<UUID, Integer> sequences = new HashMap<>();
    if (claims.isEmpty()) {
      return sequences;
    }
    String marks =
        IntStream.range(1, 1 + claims.size()).mapToObj(i -> "?" + i).collect(joining(", "));
    Query query =
        db.createNativeQuery(
            "select c.id, c.version + t.version from tasket_claim c"
                + " join tasket_tasket t on t.id = c.tasket_id where c.id in ("
                + marks
                + ")");
    int at = 1;
    for (UUID claim : claims) {
      query.setParameter(at++, claim);
    }
    List<?> rows = query.getResultList();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row -> sequences.put((UUID) row[0], Math.toIntExact(((Number) row[1]).longValue())));
    return sequences;
  }
}
