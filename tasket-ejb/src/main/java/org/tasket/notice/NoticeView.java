package org.tasket.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.Translated;
import org.tasket.person.PersonView;
import org.tasket.platform.Reason;
import org.tasket.platform.Words;

/**
 * A notice as its reader sees it. Whoever may no longer see what it is about sees the kind and the
 * time.
 *
 * @param by whom it names: who did it, or the helper of whom a supervisor hears; empty where the
 *     clock did it, and where the reader may not see the tasket
 * @param tasket what it is about; also of a tasket that the reader knows by a claim only
 * @param seenOn the board on which it happened; empty where the reader may not see what it is about
 * @param search the reader's own saved search that it fits, while it is there
 * @param said what whoever did it said with it, to the reader
 * @param due the time of which it reminds, or by which something is to be done, if that is to come
 * @param way where it leads; empty where the reader may no longer see what it is about
 * @param over whether it asks for something about which there is nothing to do any more
 */
public record NoticeView(
    UUID id,
    NoticeKind kind,
    Instant at,
    boolean read,
    Optional<PersonView> by,
    Optional<About> tasket,
    Optional<UUID> claim,
    Optional<OnBoard> board,
    Optional<UUID> seenOn,
    Optional<Search> search,
    Said said,
    Optional<Due> due,
    Optional<Way> way,
    boolean over) {

  /** What it says, in a few words. */
  public String sentence(Locale language) {
    Words words = Words.in(language);
    return search
        .map(one -> words.text("notice." + kind + ".named", one.name()))
        .orElseGet(() -> words.text("notice." + kind + how()));
  }

  private String how() {
    return (hasChangedMinutes() ? ".changed" : "") + (said.thanks().isPresent() ? ".thanked" : "");
  }

  /** Why is said of no other confirmation. */
  private boolean hasChangedMinutes() {
    return kind == NoticeKind.CONFIRMED && said.why().isPresent();
  }

  /** Its reader may see more of it than its kind and time. */
  public boolean isSeen() {
    return seenOn.isPresent() || tasket.isPresent();
  }

  /**
   * Where it leads.
   *
   * @param path below {@code tasket.public-url}; opening it changes nothing
   */
  public record Way(String path, Deed deed) {}

  /** A saved search, as its owner calls it. */
  public record Search(UUID id, String name) {

    /** Where it is kept, and silenced, below {@code tasket.public-url}. */
    public String path() {
      return "/me/searches/" + id;
    }
  }

  /** The tasket it is about. */
  public record About(UUID id, String title, String language) {}

  /** What was said with it: why, or a line of thanks; most often nothing. */
  public record Said(Optional<Reason> why, Optional<String> thanks) {

    public static final Said NOTHING = new Said(Optional.empty(), Optional.empty());

    static Said because(Optional<Reason> why) {
      return new Said(why, Optional.empty());
    }

    /** Piece by piece, as it was typed. */
    public List<String> pieces() {
      return Stream.of(why.flatMap(Reason::reason), why.flatMap(Reason::words), thanks)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** The board it is about, where it is not about a tasket. */
  public record OnBoard(String slug, Translated title) {}
}
