package org.tasket.finder;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.change.Change;

/**
 * What an index remembers of itself where it is kept: the form of its documents, and the last
 * change that it has taken over with every one before it. Where the log has another one with that
 * number, it is another database's index. Also when all taskets were last read.
 */
final class IndexNote {

  /** Whoever changes what {@link SearchDocument} or an analyzer makes counts on here. */
  private static final String FORM = "7";

  private IndexNote() {}

  static Map<String, String> of(Optional<Change> last, Instant readAll) {
    Map<String, String> note = new HashMap<>();
    note.put("form", FORM);
    note.put("readAll", readAll.toString());
    last.ifPresent(
        change -> {
          note.put("seq", Long.toString(change.seq()));
          note.put("kind", change.kind());
          note.put("object", change.object().toString());
          note.put("board", change.board().toString());
        });
    return note;
  }

  /** The change to go on after; empty where the index has to begin anew. */
  static Optional<Change> last(Map<String, String> note) {
    return FORM.equals(note.get("form")) && note.containsKey("seq")
        ? Optional.of(
            new Change(
                Long.parseLong(note.get("seq")),
                note.get("kind"),
                UUID.fromString(note.get("object")),
                UUID.fromString(note.get("board"))))
        : Optional.empty();
  }

  /** When all taskets were last read; empty where that is not known. */
  static Optional<Instant> readAll(Map<String, String> note) {
    return Optional.ofNullable(note.get("readAll")).map(Instant::parse);
  }
}
