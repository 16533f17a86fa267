package org.tasket.board;

import jakarta.json.JsonObject;
import org.tasket.platform.Checks;

/**
 * Brings a board in from a file.
 *
 * @param slug its address here
 * @param file the file as it was exported
 * @param departments what stands for each department that this organisation does not have, by code
 * @param groups what stands for each group that nobody here is known to be in
 */
public record ImportBoard(String slug, JsonObject file, StandIns departments, StandIns groups) {

  /** The most characters that a file may have. */
  public static final int FILE_MOST = 300_000;

  public ImportBoard {
    Checks checks =
        new Checks()
            .text("slug", slug, Slug.LEAST, Slug.MOST)
            .that(slug == null || Slug.isAllowed(slug), "slug", "slug", String.valueOf(slug));
    checkSize(checks, file);
    departments.check(checks, "departments");
    groups.check(checks, "groups");
    checks.orThrow();
  }

  /** A file of which nothing has to be mapped. */
  public static ImportBoard as(String slug, JsonObject file) {
    return new ImportBoard(slug, file, StandIns.none(), StandIns.none());
  }

  static void checkSize(Checks checks, JsonObject file) {
    checks
        .present("file", file)
        .that(file == null || file.toString().length() <= FILE_MOST, "file", "large", FILE_MOST);
  }
}
