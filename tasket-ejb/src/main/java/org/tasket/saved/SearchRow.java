package org.tasket.saved;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.Starts;
import org.tasket.tasket.Mode;

/**
 * What a saved search looks for, as it lies in the database: for a walk past all that there are,
 * which is to hold none of them, and to stumble over none.
 */
record SearchRow(List<Object> columns) {

  static final String COLUMNS =
      "s.id, s.person_id, s.words, s.board, s.minutes, s.doable, s.starts, s.skill,"
          + " s.department_id, s.kind, s.language";

  static SearchRow of(Object row) {
    return new SearchRow(Arrays.asList((Object[]) row));
  }

  UUID id() {
    return (UUID) columns.get(0);
  }

  UUID person() {
    return (UUID) columns.get(1);
  }

  String text() {
    return text(2).orElse("");
  }

  /** Without state, owner and category, which no saved search has; and by no exact mode. */
  Narrowing narrowing() {
    return new Narrowing(
        text(3),
        Optional.ofNullable(columns.get(4)).map(minutes -> ((Number) minutes).intValue()),
        Optional.empty(),
        Optional.empty(),
        text(5).map(Mode::valueOf),
        Optional.empty(),
        text(7),
        Optional.empty(),
        Optional.ofNullable((UUID) columns.get(8)),
        text(9),
        text(10),
        text(6).map(Starts::valueOf));
  }

  private Optional<String> text(int column) {
    return Optional.ofNullable((String) columns.get(column));
  }
}
