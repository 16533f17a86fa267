package org.tasket.web.finder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.web.page.Say;

/**
 * What an address says and the page cannot show. What is unknown and what is not for this reader
 * are told alike, so that nobody learns what there is.
 */
final class Unfit {

  /** How an address calls the place where a list goes on, which the core calls a cursor. */
  static final String FROM = "from";

  private Unfit() {}

  /**
   * The names of what was found wrong, or of all that is said where nobody can tell.
   *
   * @param said the names that are said, besides words
   * @throws InvalidInput where nothing is said that could be left out
   */
  static List<String> of(InvalidInput wrong, List<String> said) {
    List<String> named =
        wrong.errors().stream()
            .map(FieldError::field)
            .map(field -> field.equals("cursor") ? FROM : field)
            .filter(said::contains)
            .toList();
    if (said.isEmpty()) {
      throw wrong;
    }
    return named.isEmpty() ? said : named;
  }

  /**
   * Sentences for the reader.
   *
   * @param filters the names of what narrows
   */
  static List<String> sentences(Said said, Collection<String> filters, Say say) {
    long narrowing = said.refused().stream().filter(filters::contains).count();
    return Stream.of(
            Optional.of(narrowing)
                .filter(many -> many > 0)
                .map(many -> say.text("address.filters", many)),
            Optional.of(FROM)
                .filter(said.refused()::contains)
                .map(from -> say.text("address.from")))
        .flatMap(Optional::stream)
        .toList();
  }
}
