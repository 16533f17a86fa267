package org.tasket.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Open taskets by the thousand, each like one that is there but for what is told one from another.
 */
@ApplicationScoped
public class ManyTaskets {

  private static final List<Integer> MINUTES =
      List.of(5, 10, 15, 15, 20, 30, 30, 30, 45, 60, 60, 90, 120);
  private static final int ONE_IN = 3;

  @Inject EntityManager db;

  /**
   * The same ones for the same chance. Every third has had a helper, every third asks for a skill.
   */
  @Transactional
  public void like(UUID tasket, int many, List<UUID> skills, Random chance, Instant now) {
    String taskets = columns("TASKET_TASKET");
    String sessions = columns("TASKET_SESSION");
    List<?> boards = db.createNativeQuery("select id from tasket_board").getResultList();
    for (int i = 0; i < many; i++) {
      UUID id = new UUID(chance.nextLong(), chance.nextLong());
      run(
          "insert into tasket_party (tasket_id, person_id, side)"
              + " select ?1, owner_id, 'OWNER' from tasket_tasket where id = ?2",
          id,
          tasket);
      Instant published = now.minus(Duration.ofMinutes(chance.nextInt(40 * 24 * 60)));
      Instant until = now.plus(Duration.ofMinutes(60 + chance.nextInt(30 * 24 * 60)));
      copied(
          "tasket_tasket",
          "id",
          tasket,
          taskets,
          Map.of(
              "id", id,
              "board_id", boards.get(chance.nextInt(boards.size())),
              "planned_minutes", MINUTES.get(chance.nextInt(MINUTES.size())),
              "created_at", atUtc(published),
              "published_at", atUtc(published),
              "open_until", atUtc(until)));
      run(
          "insert into tasket_change (kind, object_id, board_id, at)"
              + " select 'tasket', id, board_id, published_at from tasket_tasket where id = ?1",
          id);
      int seats = 1 + chance.nextInt(4);
      int held = chance.nextInt(ONE_IN) == 0 ? chance.nextInt(seats) : 0;
      copied(
          "tasket_session",
          "tasket_id",
          tasket,
          sessions,
          Map.of(
              "id", new UUID(chance.nextLong(), chance.nextLong()),
              "tasket_id", id,
              "seats", seats,
              "seats_held", held,
              "claimable_until", atUtc(until)));
      if (chance.nextInt(ONE_IN) == 0) {
        // of the first of them most, as in life
        int which = (int) (skills.size() * Math.pow(chance.nextDouble(), 3));
        run(
            "insert into tasket_tasket_skill (tasket_id, label, label_key, skill_id)"
                + " values (?1, 'skill', 'skill', ?2)",
            id,
            skills.get(which));
      }
    }
  }

  private String columns(String table) {
    List<?> names =
        db.createNativeQuery(
                "select lower(column_name) from information_schema.columns where table_name = ?1")
            .setParameter(1, table)
            .getResultList();
    return names.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private void copied(
      String table, String key, UUID like, String columns, Map<String, Object> but) {
    List<String> own = List.copyOf(but.keySet());
    String chosen =
        List.of(columns.split(",")).stream()
            .map(column -> own.contains(column) ? "?" + (own.indexOf(column) + 1) : column)
            .collect(Collectors.joining(","));
    Query copy =
        db.createNativeQuery(
            "insert into "
                + table
                + " ("
                + columns
                + ") select "
                + chosen
                + " from "
                + table
                + " where "
                + key
                + " = ?"
                + (own.size() + 1));
    for (int i = 0; i < own.size(); i++) {
      copy.setParameter(i + 1, but.get(own.get(i)));
    }
    copy.setParameter(own.size() + 1, like).executeUpdate();
  }

  private void run(String sql, Object... values) {
    Query query = db.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }

  private static OffsetDateTime atUtc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
