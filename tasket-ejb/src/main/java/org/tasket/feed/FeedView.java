package org.tasket.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Translated;

/**
 * A feed as its owner sees it.
 *
 * @param board the slug of the board it is of, where it is of one
 * @param search the saved search it is of, where it is of one
 * @param title the board's, or the name of the search in whatever language, or that it shows
 *     nothing now
 * @param addresses by the form, told in the moment in which they are made and never again
 */
public record FeedView(
    UUID id,
    long version,
    Optional<String> board,
    Optional<UUID> search,
    Translated title,
    Instant madeAt,
    Map<FeedForm, URI> addresses) {

  public FeedView {
    addresses = Map.copyOf(addresses);
  }
}
