package org.tasket.intranet.acceptance.rest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Boards with rules of their own, opened by a coordinator and managed by carol where nobody else is
 * named.
 */
public final class RuledBoard {

  /** Something is to be affirmed. */
  public static final Map<String, ?> CLEARED =
      Map.of(
          "requirements",
          List.of(Map.of("key", "clearance", "text", in("Cleared", "Selvitetty", "Prövad"))));

  /** The board asks for a unit, has a category and a template. */
  public static final Map<String, ?> ASKING =
      Map.of(
          "categories",
          List.of(Map.of("key", "texts", "name", in("Writing", "Kirjoittaminen", "Skrivande"))),
          "fields",
          List.of(
              Map.of(
                  "key",
                  "unit",
                  "label",
                  in("Unit", "Yksikkö", "Enhet"),
                  "type",
                  "TEXT",
                  "required",
                  true)),
          "templates",
          List.of(
              Map.of(
                  "key", "proof", "name", "Proofreading", "language", "en", "title", "Proofread")));

  /** All of these and more: moderated, and the owner accepts. */
  public static final Map<String, ?> EVERYTHING = everything();

  private RuledBoard() {}

  private static Map<String, ?> everything() {
    Map<String, Object> all = new HashMap<>(ASKING);
    all.putAll(CLEARED);
    all.put("moderated", true);
    all.put("acceptance", "OWNER_ACCEPTS");
    all.put("supervisor", "INFORM");
    all.put("whoseTime", List.of("WORK", "OWN"));
    return Map.copyOf(all);
  }

  /** A tasket with sessions and all that one can say, for a board of everything. */
  public static Posting rich(String board) {
    return Posting.small()
        .without("seats")
        .with("board", board)
        .with("sessions", List.of(session(3, 2), session(10, 1)))
        .with("skills", List.of("Swedish", "proofreading"))
        .with("learn", "How a notice becomes clear.")
        .with("requirements", "A quiet room and an hour.")
        .with("authority", "Change any word that is not a name.")
        .with("category", "texts")
        .with("extra", Map.of("unit", "Archives"))
        .with("coOwners", List.of("gunilla.skogsviol"));
  }

  /** Two hours, so many days from now. */
  public static Map<String, Object> session(int days, int seats) {
    return Map.of(
        "start",
        Posting.inFuture(Duration.ofDays(days)),
        "end",
        Posting.inFuture(Duration.ofDays(days).plusHours(2)),
        "zone",
        "Europe/Helsinki",
        "seats",
        seats);
  }

  private static Map<String, String> in(String en, String fi, String sv) {
    return Map.of("en", en, "fi", fi, "sv", sv);
  }

  /** Opens one and answers with its slug. */
  public static String of(Caller coordinator, Map<String, ?> rules) {
    return of(coordinator, rules, "carol");
  }

  /** The same, with these managers. */
  public static String of(Caller coordinator, Map<String, ?> rules, String... managers) {
    String slug = "rules-" + System.nanoTime();
    coordinator
        .send(Map.of("slug", slug, "title", "Rules", "kind", "MICRO_WORK"), "/boards")
        .then()
        .statusCode(201);
    patch(coordinator, slug, Map.of("rulebook", rules));
    patch(coordinator, slug, Map.of("managers", List.of(managers)));
    return slug;
  }

  private static void patch(Caller coordinator, String slug, Map<String, ?> change) {
    coordinator
        .patch(change, coordinator.etagOf("/boards/{slug}", slug), "/boards/{slug}", slug)
        .then()
        .statusCode(200);
  }
}
