package org.tasket.howto;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.Translated;
import org.tasket.person.PersonView;
import org.tasket.platform.Markdown;

/**
 * A page as its reader sees it, with the actions open to that reader now.
 *
 * @param categoryName what the board calls its category; empty where it has it no more
 * @param position among the board's pages, from 1 on; empty for one that is archived
 * @param origin from which answer it grew, where the reader sees that answer's tasket
 */
public record HowtoView(
    UUID id,
    long version,
    String board,
    Translated boardTitle,
    HowtoTerms terms,
    Optional<Translated> categoryName,
    HowtoState state,
    Optional<Integer> position,
    Optional<Origin> origin,
    PersonView writtenBy,
    Instant writtenAt,
    Optional<PersonView> editedBy,
    Optional<Instant> editedAt,
    Set<HowtoAction> actions) {

  public HowtoView {
    actions = Set.copyOf(actions);
  }

  public boolean allows(HowtoAction action) {
    return actions.contains(action);
  }

  /** The text as HTML that may stand in a page as it is. */
  public String textHtml() {
    return Markdown.toSafeHtml(terms.text());
  }
}
