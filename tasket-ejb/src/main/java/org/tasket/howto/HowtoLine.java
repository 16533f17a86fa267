package org.tasket.howto;

import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Rulebook.Category;
import org.tasket.board.Translated;

/**
 * A page in a list.
 *
 * @param category the key of one of the board's categories
 * @param categoryName what the board calls it; empty where it has it no more
 * @param position from 1 on; empty for one that is archived
 */
public record HowtoLine(
    UUID id,
    String title,
    String language,
    Optional<String> category,
    Optional<Translated> categoryName,
    Optional<Integer> position) {

  static HowtoLine of(Howto howto, Shelf shelf) {
    HowtoTerms terms = howto.terms();
    return new HowtoLine(
        howto.id(),
        terms.title(),
        terms.language(),
        terms.category(),
        terms.category().flatMap(shelf.rules()::category).map(Category::name),
        howto.position());
  }
}
