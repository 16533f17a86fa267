package org.tasket.web.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody who looks an object up has typed or pasted: an id, a board's slug, or the address
 * of a page that has one of them in it.
 *
 * @param id the id of a board, a tasket or a claim
 * @param slug the slug of a board, where no id was given
 */
record Wanted(Optional<UUID> id, Optional<String> slug) {

  private static final Pattern ID =
      Pattern.compile("(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])");
  private static final Pattern SLUG =
      Pattern.compile("(?:.*/boards/)?([a-z0-9-]{1,60})(?:[/?#].*)?");

  static Wanted of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    Matcher id = ID.matcher(text);
    if (id.find()) {
      return new Wanted(Optional.of(UUID.fromString(id.group())), Optional.empty());
    }
    Matcher slug = SLUG.matcher(text);
    return new Wanted(
        Optional.empty(), slug.matches() ? Optional.of(slug.group(1)) : Optional.empty());
  }
}
