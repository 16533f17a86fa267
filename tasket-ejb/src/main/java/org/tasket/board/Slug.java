package org.tasket.board;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A board's address: 2 to 60 lower-case letters, digits and hyphens, no hyphen at the ends, and no
 * word that stands for something else beside the boards.
 */
final class Slug {

  static final int LEAST = 2;
  static final int MOST = 60;

  private static final Set<String> TAKEN = Set.of("import", "new");
  private static final String ALLOWED = "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])";

  private Slug() {}

  static boolean isAllowed(String text) {
    return text.matches(ALLOWED) && !TAKEN.contains(text);
  }

  /** What a directory's code makes as an address, where it makes one. */
  static Optional<String> of(String code) {
    String plain =
        code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return Optional.of(plain).filter(Slug::isAllowed);
  }
}
