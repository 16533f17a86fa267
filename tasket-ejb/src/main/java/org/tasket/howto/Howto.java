package org.tasket.howto;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.FieldNames;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.platform.RuleBroken;

/**
 * A page of a board's: how something is done there. Its managers change it until they archive it,
 * and may bring it back. It may have grown from an answer about a tasket, and remembers which. Its
 * place among the board's pages belongs to all of them: {@link HowtoOrder} keeps it, and whoever
 * moves a page changes no page's version.
 */
@Entity
@Table(name = "tasket_howto")
class Howto {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "board_id")
  private UUID board;

  private String title;

  @Column(name = "words")
  private String text;

  private String language;

  private String category;

  @Column(updatable = false)
  private int place;

  @Column(name = "tasket_id")
  @Convert(converter = NullableId.class)
  private UUID tasket;

  @Column(name = "answer_id")
  @Convert(converter = NullableId.class)
  private UUID answer;

  @Column(name = "written_by")
  private UUID writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "edited_by")
  @Convert(converter = NullableId.class)
  private UUID editedBy;

  @Column(name = "edited_at")
  private Instant editedAt;

  @Column(name = "archived_at")
  private Instant archivedAt;

  protected Howto() {}

  static Howto write(UUID board, HowtoTerms terms, int place, UUID author, Instant now) {
    Howto howto = new Howto();
    howto.id = Ids.next();
    howto.board = board;
    howto.place = place;
    howto.writtenBy = author;
    howto.writtenAt = now;
    howto.take(terms);
    return howto;
  }

  /** Remembers from which answer it grew. */
  Howto from(Origin origin) {
    tasket = origin.tasket();
    answer = origin.answer();
    return this;
  }

  /** Answers with the names of what changed; where nothing did, nobody edited it. */
  List<String> edit(HowtoTerms wanted, UUID editor, Instant now) {
    mustBe(HowtoState.CURRENT);
    List<String> changed = FieldNames.of(wanted, terms());
    if (!changed.isEmpty()) {
      take(wanted);
      editedBy = editor;
      editedAt = now;
    }
    return changed;
  }

  private void take(HowtoTerms terms) {
    title = terms.title();
    text = terms.text();
    language = terms.language();
    category = terms.category().orElse(null);
  }

  void archive(Instant now) {
    mustBe(HowtoState.CURRENT);
    archivedAt = now;
  }

  void restore() {
    mustBe(HowtoState.ARCHIVED);
    archivedAt = null;
  }

  void mustBe(HowtoState wanted) {
    if (state() != wanted) {
      throw new RuleBroken("howto.closed");
    }
  }

  HowtoState state() {
    return archivedAt == null ? HowtoState.CURRENT : HowtoState.ARCHIVED;
  }

  HowtoTerms terms() {
    return new HowtoTerms(title, text, language, Optional.ofNullable(category));
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID board() {
    return board;
  }

  int place() {
    return place;
  }

  /** Where it stands among the current pages, where it is one of them. */
  Optional<Integer> position() {
    return archivedAt == null ? Optional.of(place) : Optional.empty();
  }

  Optional<Origin> origin() {
    return Optional.ofNullable(answer).map(grown -> new Origin(tasket, grown));
  }

  UUID writtenBy() {
    return writtenBy;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  Optional<UUID> editedBy() {
    return Optional.ofNullable(editedBy);
  }

  Optional<Instant> editedAt() {
    return Optional.ofNullable(editedAt);
  }

  Optional<Instant> archivedAt() {
    return Optional.ofNullable(archivedAt);
  }
}
