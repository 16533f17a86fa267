package org.tasket.board;

import org.tasket.platform.Checks;
import org.tasket.platform.Names;

/**
 * Opens a board.
 *
 * @param slug its address for good: 2 to 60 lower-case letters, digits and hyphens
 * @param title 3 to 120 characters
 */
public record OpenBoard(String slug, String title, String kind) {

  static final String SLUG = "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])";

  public OpenBoard {
    Checks checks = new Checks().text("slug", slug, 2, 60).text("title", title, 3, 120);
    if (slug != null) {
      checks.that(slug.matches(SLUG), "slug", "slug", slug);
    }
    checks.oneOf("kind", kind, Names.of(BoardKind.class)).orThrow();
  }
}
