package org.tasket.rest.finder;

import java.util.Optional;
import org.tasket.finder.Begins;
import org.tasket.finder.Mood;
import org.tasket.finder.Nearness;
import org.tasket.finder.SpendTime;
import org.tasket.platform.InvalidInput;
import org.tasket.rest.Query;

/** Reads {@code ?minutes&begins&where&place&mood&board&limit}. */
final class FinderParameters {

  private FinderParameters() {}

  static SpendTime read(Query query) {
    Optional<Integer> minutes = query.number("minutes");
    Optional<Begins> begins = query.choice("begins", Begins.class);
    Optional<Nearness> where = query.choice("where", Nearness.class);
    Optional<String> place = query.text("place");
    Optional<Mood> mood = query.choice("mood", Mood.class);
    Optional<String> board = query.text("board");
    int limit = query.limit();
    query.checked();
    return new SpendTime(
        minutes.orElseThrow(() -> new InvalidInput("minutes", "missing")),
        begins.orElse(Begins.NOW),
        where,
        place,
        mood.orElse(Mood.ANY),
        board,
        limit);
  }
}
