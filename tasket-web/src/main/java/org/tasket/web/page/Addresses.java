package org.tasket.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All addresses of pages, and what each may say after its question mark: what the page shows, and
 * nothing that it does. Other links may rely on them, so they stay.
 */
final class Addresses {

  private static final Set<String> FINDER =
      Set.of("minutes", "board", "begins", "where", "place", "mood", "from");

  private static final Set<String> SCORE =
      Set.of("minutes", "begins", "where", "place", "mood", "department", "has", "wants", "cause");

  private static final Set<String> SEARCH =
      Set.of(
          "q",
          "minutes",
          "doable",
          "starts",
          "skill",
          "board",
          "department",
          "kind",
          "written",
          "sort",
          "from");

  private static final Set<String> ANSWERS = Set.of("q", "board", "written", "from");

  private static final Set<String> BOARD =
      Set.of(
          "view",
          "minutes",
          "category",
          "doable",
          "mine",
          "stage",
          "sort",
          "month",
          "from",
          "waiting");

  static final List<Address> ALL =
      List.of(
          Address.of("/", "open", FINDER),
          Address.of("/search", "search", SEARCH),
          Address.of("/search/howtos", "search-howtos", ANSWERS),
          Address.of("/finder/score", "finder-score", SCORE),
          Address.of("/boards", "boards"),
          Address.of("/boards/new", "board-new"),
          Address.of("/boards/new/empty", "board-empty"),
          Address.of("/boards/import", "board-import", Set.of("starter", "heavy")),
          Address.of("/boards/{slug}", "board", BOARD),
          Address.of("/boards/{slug}/file", "board-file"),
          Address.of("/boards/{slug}/import", "bring-in", Set.of("heavy")),
          Address.of("/boards/{slug}/settings", "board-settings"),
          Address.of("/boards/{slug}/archive", "board-archive"),
          Address.of("/boards/{slug}/housekeeping", "board-house", Set.of("from")),
          Address.of("/boards/{slug}/webhooks", "webhooks"),
          Address.of("/webhooks/{id}", "webhook", Set.of("from")),
          Address.of("/boards/{slug}/howtos", "howtos", Set.of("q", "from", "state")),
          Address.of("/boards/{slug}/howtos/new", "howto-new"),
          Address.of("/howtos/{id}", "howto"),
          Address.of("/howtos/{id}/edit", "howto-edit"),
          Address.of("/housekeeping", "housekeeping"),
          Address.of("/demand", "demand"),
          Address.of("/post", "post", Set.of("board", "template")),
          Address.of("/taskets/{id}", "tasket", Set.of("before", "remark", "claims")),
          Address.of("/taskets/{id}/edit", "edit"),
          Address.of("/taskets/{id}/cancel", "cancel"),
          Address.of("/taskets/{id}/complete", "complete"),
          Address.of("/taskets/{id}/return", "give-back"),
          Address.of("/taskets/{id}/renew", "renew"),
          Address.of("/taskets/{id}/hand-over", "hand-over"),
          Address.of("/taskets/{id}/helpers", "add-helper"),
          Address.of("/taskets/{id}/tell", "tell"),
          Address.of("/taskets/{id}/decide", "decide", Set.of("from")),
          Address.of("/taskets/{tasket}/files", "files", Set.of("heavy")),
          Address.of("/claims/{claim}/files", "files", Set.of("heavy")),
          Address.of("/remarks/{remark}/files", "files", Set.of("heavy")),
          Address.of("/decide", "decide", Set.of("from")),
          Address.of("/claims/{id}/deliver", "deliver"),
          Address.of("/claims/{id}/withdraw", "withdraw"),
          Address.of("/claims/{id}/confirm", "confirm"),
          Address.of("/claims/{id}/return", "return"),
          Address.of("/claims/{id}/decline", "decline"),
          Address.of("/claims/{id}/object", "object"),
          Address.of("/claims/{id}/correct", "correct"),
          Address.of("/remarks/{id}/answer", "answer"),
          Address.of("/remarks/{id}/edit", "remark-edit"),
          Address.of("/remarks/{id}/withdraw", "remark-withdraw"),
          Address.of("/remarks/{id}/hide", "remark-hide"),
          Address.of("/remarks/{id}/keep", "howto-new"),
          Address.of("/approvals", "approvals", Set.of("from")),
          Address.of("/notices", "notices", Set.of("from")),
          Address.of("/me", "me", Set.of("list", "from")),
          Address.of("/me/notices", "notice-choices"),
          Address.of("/mail/stop", "mail-stop", Set.of("t", "done")),
          Address.of("/me/skills", "own-skills"),
          Address.of("/me/slots", "slots"),
          Address.of("/me/slots/{id}", "slot"),
          Address.of("/me/profile", "profile"),
          Address.of("/people/{id}", "colleague"),
          Address.of("/me/searches", "saved-searches"),
          Address.of("/me/searches/new", "saved-search-new", SEARCH),
          Address.of("/me/searches/{id}", "saved-search"),
          Address.of("/skills", "skills", Set.of("q", "from")),
          Address.of("/skills/new", "skill-new", Set.of("label", "tongue")),
          Address.of("/skills/import", "skill-import", Set.of("heavy")),
          Address.of("/skills/labels", "skill-labels"),
          Address.of("/skills/meaning", "skill-meaning", Set.of("label", "tongue")),
          Address.of("/skills/{id}", "skill"),
          Address.of("/skills/{id}/edit", "skill-edit"),
          Address.of("/skills/{id}/merge", "skill-merge"),
          Address.of("/me/audit", "my-audit", Set.of("from")),
          Address.of("/me/calendar", "calendar"),
          Address.of("/me/feeds", "feeds", Set.of("board", "search")),
          Address.of("/me/tokens", "tokens"),
          Address.of("/audit", "audit", Set.of("object", "from")),
          Address.of("/sign-in", "sign-in", Set.of("return", "out")),
          Address.of("/accessibility", "accessibility"));

  /** By where they begin, for every call is asked whether it is one of them. */
  private static final Map<String, List<Address>> BY_BEGINNING =
      ALL.stream().collect(Collectors.groupingBy(Address::beginning));

  private Addresses() {}

  /** Where a path is answered, if a page has it. */
  static Optional<String> target(String path) {
    return like(path).flatMap(address -> address.target(path).stream()).findFirst();
  }

  /** What a path may say besides, by name. */
  static Set<String> shown(String path) {
    return like(path)
        .filter(address -> address.target(path).isPresent())
        .findFirst()
        .map(Address::shown)
        .orElseGet(Set::of);
  }

  private static Stream<Address> like(String path) {
    return BY_BEGINNING.getOrDefault(Address.beginning(path), List.of()).stream();
  }
}
