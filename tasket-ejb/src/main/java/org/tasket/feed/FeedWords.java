package org.tasket.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.platform.Words;
import org.tasket.tasket.TasketView;

/**
 * Says in the owner's language what there is to a tasket. How many seats are free is not among it:
 * a feed says what opened, and would be another one with each seat that is taken.
 */
final class FeedWords {

  private final Locale language;
  private final Words words;
  private final ZoneId zone;
  private final URI root;

  FeedWords(Locale language, ZoneId zone, URI root) {
    this.language = language;
    this.words = Words.in(language);
    this.zone = zone;
    this.root = root;
  }

  Locale language() {
    return language;
  }

  FeedEntry entry(TasketView tasket, Instant opened) {
    return new FeedEntry(
        tasket.id(),
        tasket.terms().title(),
        tasket.terms().language(),
        facts(tasket),
        at("/taskets/" + tasket.id()),
        opened);
  }

  /** The address of a page. */
  URI at(String path) {
    return URI.create(root + path);
  }

  private String facts(TasketView tasket) {
    return Stream.of(
            Optional.of(words.text("feed.minutes", tasket.terms().plannedMinutes())),
            Optional.of(words.text("feed.mode." + tasket.terms().mode())),
            tasket.terms().place(),
            Optional.of(words.text("feed.until", day(tasket.terms().openUntil()))),
            Optional.of(tasket.boardTitle().in(language)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String day(Instant time) {
    return DateTimeFormatter.ofPattern(words.text("feed.day"), language).format(time.atZone(zone));
  }
}
