package org.tasket.feed;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;

/**
 * The wish for the address of a feed; one of both is named.
 *
 * @param board its slug
 * @param search the id of a saved search of the caller's
 */
public record MakeFeed(Optional<String> board, Optional<UUID> search) {

  public static MakeFeed ofBoard(String slug) {
    return new MakeFeed(Optional.of(slug), Optional.empty());
  }

  public static MakeFeed ofSearch(UUID search) {
    return new MakeFeed(Optional.empty(), Optional.of(search));
  }

  public static MakeFeed read(Fields fields) {
    fields.taking(Set.of("board", "search"), Set.of("id", "title", "madeAt", "atom", "json"));
    MakeFeed read = new MakeFeed(fields.text("board"), fields.id("search"));
    fields.checked();
    return read;
  }

  /** What is wrong with it. */
  Checks checked() {
    return new Checks()
        .that(board.isPresent() || search.isPresent(), "board", "missing")
        .that(board.isEmpty() || search.isEmpty(), "search", "feed.one");
  }
}
