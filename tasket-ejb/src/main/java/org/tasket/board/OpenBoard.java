package org.tasket.board;

import org.tasket.platform.Checks;
import org.tasket.platform.Names;

/**
 * Opens a board.
 *
 * @param slug its address for good: 2 to 60 lower-case letters, digits and hyphens
 * @param title 3 to 120 characters
 */
public record OpenBoard(String slug, String title, BoardKind kind) {

  /** A command as typed or sent; anything may be missing there. */
  public static OpenBoard of(String slug, String title, String kind) {
    new Checks()
        .text("slug", slug, Slug.LEAST, Slug.MOST)
        .that(slug == null || Slug.isAllowed(slug), "slug", "slug", String.valueOf(slug))
        .text("title", title, 3, 120)
        .oneOf("kind", kind, Names.of(BoardKind.class))
        .orThrow();
    return new OpenBoard(slug, title, BoardKind.valueOf(kind));
  }
}
