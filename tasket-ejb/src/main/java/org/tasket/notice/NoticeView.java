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
 * @param seenOn the board on which it happened; empty where the reader may not see what it is about
 * @param said what whoever did it said with it, to the reader
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
    Said said) {

  /** What it says, in a few words. */
  public String sentence(Locale language) {
    return Words.in(language)
        .text("notice." + kind + (said.thanks().isPresent() ? ".thanked" : ""));
  }

  /**
   * The page it leads to, below {@code tasket.public-url}: to what awaits the reader's word,
   * whether or not they see the tasket otherwise. Empty where they may no longer see what it is
   * about.
   */
  public Optional<String> path() {
    return kind.isDecidedApart()
        ? Optional.of("/approvals")
        : tasket
            .map(about -> "/taskets/" + about.id())
            .or(() -> board.map(on -> "/boards/" + on.slug() + kind.pageOfBoard()));
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
