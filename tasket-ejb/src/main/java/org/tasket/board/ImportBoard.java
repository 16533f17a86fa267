package org.tasket.board;

import jakarta.json.JsonObject;
import java.util.Map;
import org.tasket.platform.Checks;

/**
 * Brings a board in from a file.
 *
 * @param slug its address here
 * @param file the file as it was exported
 * @param departments for each department that this organisation does not have, the code of one that
 *     stands for it
 * @param groups for each group that nobody here is known to be in, the group that stands for it
 */
public record ImportBoard(
    String slug, JsonObject file, Map<String, String> departments, Map<String, String> groups) {

  /** The most characters that a file may have. */
  public static final int FILE_MOST = 300_000;

  public ImportBoard {
    new Checks()
        .text("slug", slug, Slug.LEAST, Slug.MOST)
        .that(slug == null || Slug.isAllowed(slug), "slug", "slug", String.valueOf(slug))
        .present("file", file)
        .that(file == null || file.toString().length() <= FILE_MOST, "file", "large", FILE_MOST)
        .orThrow();
    departments = Map.copyOf(departments);
    groups = Map.copyOf(groups);
  }
}
