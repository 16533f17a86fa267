package org.tasket.feed;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which a feed is written. */
public enum FeedForm {
  ATOM("atom", "application/atom+xml", AtomFile::of),
  JSON("json", "application/feed+json", JsonFeedFile::of);

  private final String ending;
  private final String mediaType;
  private final Function<Feed, String> writer;

  FeedForm(String ending, String mediaType, Function<Feed, String> writer) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** The form whose addresses end so. */
  public static Optional<FeedForm> of(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
  }

  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  String write(Feed feed) {
    return writer.apply(feed);
  }
}
