package org.tasket.feed;

/**
 * A feed as text.
 *
 * @param state the same for as long as it says the same
 */
public record FeedText(String text, String state) {}
