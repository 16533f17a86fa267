package org.tasket.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A feed, in whatever form it is written.
 *
 * @param home the page that shows the same to people
 * @param language of all words but the entries' titles
 * @param since when there was a feed at all
 * @param entries the newest first
 */
record Feed(
    UUID id, String title, URI home, Locale language, Instant since, List<FeedEntry> entries) {

  Feed {
    entries = List.copyOf(entries);
  }

  /** When the newest of its entries came, or else the feed itself. */
  Instant updated() {
    return entries.stream().map(FeedEntry::opened).max(Instant::compareTo).orElse(since);
  }
}
