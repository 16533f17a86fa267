package org.tasket.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tasket.board.Boards;
import org.tasket.web.signin.SignedIn;

/** What the board is called that an address names. */
@RequestScoped
class NamedBoard {

  @Inject SignedIn signedIn;
  @Inject Boards boards;

  /**
   * Its name in one language.
   *
   * @throws org.tasket.platform.InvalidInput where there is none that the reader may see
   */
  String name(String slug, Locale language) {
    return boards.rules(signedIn.actor(), slug).title().in(language);
  }
}
