package org.tasket.board;

import org.tasket.platform.Checks;

/**
 * Opens a board.
 *
 * @param slug its address for good: 2 to 60 lower-case letters, digits and hyphens
 * @param title 3 to 120 characters in each language
 * @param kind the code of one of the kinds there are
 */
public record OpenBoard(String slug, Translated title, String kind) {

  /** A command as typed or sent; anything may be missing there. */
  public static OpenBoard of(String slug, String title, String kind) {
    new Checks()
        .text("slug", slug, Slug.LEAST, Slug.MOST)
        .that(slug == null || Slug.isAllowed(slug), "slug", "slug", String.valueOf(slug))
        .text("title", title, EditBoard.TITLE_LEAST, EditBoard.TITLE_MOST)
        .orThrow();
    return new OpenBoard(slug, Translated.same(title), kind == null ? BoardKind.USUAL : kind);
  }
}
