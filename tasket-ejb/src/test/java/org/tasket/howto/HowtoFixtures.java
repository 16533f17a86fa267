package org.tasket.howto;

import java.time.Instant;
import java.util.Optional;
import org.tasket.board.BoardFixtures;
import org.tasket.board.Translated;
import org.tasket.platform.Ids;

/** Pages for tests. */
final class HowtoFixtures {

  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private HowtoFixtures() {}

  static HowtoTerms terms() {
    return new HowtoTerms("How to word a notice", "Short.", "en", Optional.empty());
  }

  static Howto current() {
    return Howto.write(Ids.next(), terms(), 1, Ids.next(), NOW);
  }

  static Howto in(HowtoState state) {
    Howto howto = current();
    if (state == HowtoState.ARCHIVED) {
      howto.archive(NOW);
    }
    return howto;
  }

  static Shelf shelf(boolean managed, boolean archived) {
    return new Shelf(
        Ids.next(),
        "texts",
        Translated.same("Texts"),
        BoardFixtures.rulebook("{'categories': [{'key': 'texts', 'name': {'en': 'Texts'}}]}"),
        managed,
        archived);
  }
}
