package org.tasket.feed;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A tasket in a feed.
 *
 * @param language of the title, two letters
 * @param facts in the feed's language
 * @param opened when it opened last
 */
record FeedEntry(UUID id, String title, String language, String facts, URI link, Instant opened) {}
