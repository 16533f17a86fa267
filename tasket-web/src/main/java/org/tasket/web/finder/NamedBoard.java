package org.tasket.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.board.Boards;
import org.tasket.board.Translated;
import org.tasket.platform.Words;
import org.tasket.web.signin.SignedIn;

/** What the board is called that an address names. */
@RequestScoped
class NamedBoard {

  @Inject SignedIn signedIn;
  @Inject Boards boards;

  /**
   * Its names, by language.
   *
   * @throws org.tasket.platform.InvalidInput where there is none that the reader may see
   */
  Map<Locale, String> names(String slug) {
    Translated title = boards.rules(signedIn.actor(), slug).title();
    return Words.LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), title::in));
  }

  /** Its name in one language. */
  String name(String slug, Locale language) {
    return names(slug).get(Words.spoken(language));
  }
}
