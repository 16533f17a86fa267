package org.tasket.web.page;

import java.util.List;
import java.util.Optional;

/** All addresses of pages. Other links may rely on them, so they stay. */
final class Addresses {

  private static final List<Address> ALL =
      List.of(
          Address.of("/", "open"),
          Address.of("/search", "search"),
          Address.of("/search/howtos", "search-howtos"),
          Address.of("/finder/score", "finder-score"),
          Address.of("/boards", "boards"),
          Address.of("/boards/new", "board-new"),
          Address.of("/boards/new/empty", "board-empty"),
          Address.of("/boards/import", "board-import"),
          Address.of("/boards/{slug}", "board"),
          Address.of("/boards/{slug}/file", "board-file"),
          Address.of("/boards/{slug}/import", "bring-in"),
          Address.of("/boards/{slug}/settings", "board-settings"),
          Address.of("/boards/{slug}/archive", "board-archive"),
          Address.of("/boards/{slug}/housekeeping", "board-house"),
          Address.of("/boards/{slug}/webhooks", "webhooks"),
          Address.of("/webhooks/{id}", "webhook"),
          Address.of("/boards/{slug}/howtos", "howtos"),
          Address.of("/boards/{slug}/howtos/new", "howto-new"),
          Address.of("/howtos/{id}", "howto"),
          Address.of("/howtos/{id}/edit", "howto-edit"),
          Address.of("/housekeeping", "housekeeping"),
          Address.of("/demand", "demand"),
          Address.of("/post", "post"),
          Address.of("/taskets/{id}", "tasket"),
          Address.of("/taskets/{id}/edit", "edit"),
          Address.of("/taskets/{id}/cancel", "cancel"),
          Address.of("/taskets/{id}/return", "give-back"),
          Address.of("/taskets/{id}/renew", "renew"),
          Address.of("/taskets/{id}/hand-over", "hand-over"),
          Address.of("/taskets/{id}/helpers", "add-helper"),
          Address.of("/taskets/{id}/tell", "tell"),
          Address.of("/taskets/{id}/decide", "decide"),
          Address.of("/taskets/{tasket}/files", "files"),
          Address.of("/claims/{claim}/files", "files"),
          Address.of("/remarks/{remark}/files", "files"),
          Address.of("/decide", "decide"),
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
          Address.of("/approvals", "approvals"),
          Address.of("/notices", "notices"),
          Address.of("/me", "me"),
          Address.of("/me/notices", "notice-choices"),
          Address.of("/mail/stop", "mail-stop"),
          Address.of("/me/skills", "own-skills"),
          Address.of("/me/slots", "slots"),
          Address.of("/me/profile", "profile"),
          Address.of("/people/{id}", "colleague"),
          Address.of("/me/searches", "saved-searches"),
          Address.of("/me/searches/new", "saved-search-new"),
          Address.of("/me/searches/{id}", "saved-search"),
          Address.of("/skills", "skills"),
          Address.of("/skills/new", "skill-new"),
          Address.of("/skills/import", "skill-import"),
          Address.of("/skills/labels", "skill-labels"),
          Address.of("/skills/meaning", "skill-meaning"),
          Address.of("/skills/{id}", "skill"),
          Address.of("/skills/{id}/edit", "skill-edit"),
          Address.of("/skills/{id}/merge", "skill-merge"),
          Address.of("/me/audit", "my-audit"),
          Address.of("/me/calendar", "calendar"),
          Address.of("/me/feeds", "feeds"),
          Address.of("/me/tokens", "tokens"),
          Address.of("/audit", "audit"),
          Address.of("/sign-in", "sign-in"),
          Address.of("/accessibility", "accessibility"));

  private Addresses() {}

  /** Where a path is answered, if a page has it. */
  static Optional<String> target(String path) {
    return ALL.stream().flatMap(address -> address.target(path).stream()).findFirst();
  }
}
